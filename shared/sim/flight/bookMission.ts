// Value of the mission in this tick [MI4–MI6, LG5]: potential of both windows follows the plan alone; what is realised follows what was flown.
// A later window is part of the plan's potential (data stored in the first pass arrive then), so that waiting is a loss and not a new income.
import type { ManoeuvreSpec } from '../../scenario/schema.ts';
import type { Game, ManoeuvreState } from '../state.ts';
import { leakTo } from '../value/leaks.ts';

const KB_PER_MB = 1000;

interface Pass {
  cents: number;
  dataKb: number;
  isSecond: boolean;
}

/**
 * Books the tick's pass; losses of health are added to the toll of the services.
 * @returns cents that arrived
 */
export function bookMission(game: Game): number {
  let earned = 0;
  for (const manoeuvre of game.state.manoeuvres) {
    const spec = game.rules.manoeuvres.get(manoeuvre.id);
    if (spec?.round !== game.state.round) continue;
    for (const pass of passesNow(game, spec)) {
      game.state.ledger.potentialCents += pass.cents;
      earned += bookPass(game, manoeuvre, spec, pass);
    }
  }
  return earned;
}

/** What this tick of the plan is worth: the first pass, the arrival of stored data in the later one, both, or nothing. */
function passesNow(game: Game, spec: ManoeuvreSpec): Pass[] {
  const { roundTick } = game.state;
  const { later } = spec;
  const passes: Pass[] = [];
  const dataKb = spec.dataMbPerTick * KB_PER_MB;
  if (roundTick >= spec.opensTick && roundTick < spec.closesTick) {
    const share = 1000 - later.valuePerMille;
    passes.push({
      cents: Math.floor((spec.valueCentsPerTick * share) / 1000),
      dataKb: Math.floor((dataKb * share) / 1000),
      isSecond: false,
    });
  }
  if (roundTick >= later.opensTick && roundTick < later.closesTick) {
    const stretch = spec.closesTick - spec.opensTick;
    const length = later.closesTick - later.opensTick;
    const scaled = (amount: number): number =>
      Math.floor((Math.floor((amount * later.valuePerMille) / 1000) * stretch) / length);
    passes.push({ cents: scaled(spec.valueCentsPerTick), dataKb: scaled(dataKb), isSecond: true });
  }
  return passes;
}

function bookPass(game: Game, manoeuvre: ManoeuvreState, spec: ManoeuvreSpec, pass: Pass): number {
  const { director } = game.rules.scenario.flightPlan;
  const flies = pass.isSecond ? manoeuvre.state === 'open' || manoeuvre.state === 'done' : manoeuvre.state === 'open';
  let share = 0;
  let reason = 'hold';
  if (flies && (pass.isSecond || !manoeuvre.isLater)) share = manoeuvre.valuePerMille;
  else if (manoeuvre.state === 'failed') {
    share = Math.floor((manoeuvre.valuePerMille * (1000 - spec.failureLossPerMille)) / 1000);
    reason = 'failed';
  } else if (manoeuvre.isLater) reason = 'later';
  else if (manoeuvre.state === 'missed') reason = 'missed';
  const due = Math.floor((pass.cents * share) / 1000);
  leakTo(game, `manoeuvre:${manoeuvre.id}`, director, reason, pass.cents - due);
  const earned = throughServices(game, spec, due);
  const dataKb = pass.cents === 0 ? 0 : Math.floor((pass.dataKb * earned) / pass.cents);
  manoeuvre.dataKb += dataKb;
  game.state.stats.dataKb += dataKb;
  return earned;
}

/** Splits an amount evenly over the services it needs; each part is lost with that service's health. Returns what arrived. */
function throughServices(game: Game, spec: ManoeuvreSpec, cents: number): number {
  const { toll } = game.index;
  let earned = 0;
  let given = 0;
  spec.needs.forEach((serviceId, position) => {
    const upTo = Math.floor((cents * (position + 1)) / spec.needs.length);
    const part = upTo - given;
    given = upTo;
    const index = game.rules.serviceIndex.get(serviceId) ?? 0;
    const health = game.state.services[index]?.healthPerMille ?? 1000;
    const kept = Math.floor((part * health) / 1000);
    toll.cents[index] = (toll.cents[index] ?? 0) + part - kept;
    earned += kept;
  });
  return earned;
}
