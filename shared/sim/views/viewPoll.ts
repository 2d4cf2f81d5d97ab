// The GO/NO-GO poll as everybody sees it: who has answered what, and the facts stated with a no-go.
// Must not tell open risks of roles that have not stated them.
import type { ManoeuvreSpec } from '../../scenario/schema.ts';
import { planTick } from '../flight/planTick.ts';
import type { Game, ManoeuvreState, Poll } from '../state.ts';
import type { PollAnswerView, PollView } from './types.ts';

/** The poll that is on, or what came of the last one of this round. */
export function viewPoll(game: Game): PollView {
  const { rules, state } = game;
  const { poll } = state;
  const manoeuvre = poll ? state.manoeuvres.find((entry) => entry.id === poll.manoeuvreId) : lastCalled(game);
  const spec = manoeuvre ? rules.manoeuvres.get(manoeuvre.id) : undefined;
  if (!manoeuvre || !spec) return noPoll('');
  if (!poll) return noPoll(outcomeOf(manoeuvre));
  const startTick = rules.roundStarts[spec.round - 1] ?? 0;
  const holdTicksLeft = Math.max(0, spec.holdTicksMax - manoeuvre.heldTicks);
  return {
    id: spec.id,
    deadlineTick: (poll.isHolding ? planTick(game) + holdTicksLeft : poll.deadlineTick) - startTick,
    openedTick: poll.openedTick - startTick,
    isHolding: poll.isHolding,
    holdTicksLeft,
    holdCostCentsPerTick: holdCost(spec, manoeuvre),
    knownRiskPerMille: knownRisk(spec, manoeuvre, poll),
    laterOpensTick: spec.later.opensTick,
    laterValuePerMille: spec.later.valuePerMille,
    outcome: '',
  };
}

/** The answers so far, keyed by role. */
export function viewPollAnswers({ rules, state }: Game): Record<string, PollAnswerView> {
  const views: Record<string, PollAnswerView> = {};
  const { poll } = state;
  if (!poll) return views;
  const manoeuvre = state.manoeuvres.find((entry) => entry.id === poll.manoeuvreId);
  const spec = rules.manoeuvres.get(poll.manoeuvreId);
  for (const [roleId, answer] of Object.entries(poll.answers)) {
    const stated = answer === 'noGo' && manoeuvre && spec ? openRisksOf(spec, manoeuvre, roleId) : [];
    views[roleId] = {
      roleId,
      answer,
      factKeys: stated.map((risk) => `flightPlan.manoeuvres.${poll.manoeuvreId}.riskItems.${risk.id}.fact`).join(' '),
      riskPerMille: stated.reduce((sum, risk) => sum + risk.perMille, 0),
    };
  }
  return views;
}

type RiskItem = ManoeuvreSpec['riskItems'][number];

function openRisksOf(spec: ManoeuvreSpec, manoeuvre: ManoeuvreState, roleId: string): RiskItem[] {
  return spec.riskItems.filter((risk) => risk.role === roleId && manoeuvre.openRisks.includes(risk.id));
}

function knownRisk(spec: ManoeuvreSpec, manoeuvre: ManoeuvreState, poll: Poll): number {
  let sum = 0;
  for (const risk of spec.riskItems) {
    if (poll.answers[risk.role] === 'noGo' && manoeuvre.openRisks.includes(risk.id)) sum += risk.perMille;
  }
  return sum;
}

function holdCost(spec: ManoeuvreSpec, manoeuvre: ManoeuvreState): number {
  const windowTicks = manoeuvre.closesTick - manoeuvre.opensTick;
  const valueCents = Math.floor((spec.valueCentsPerTick * windowTicks * manoeuvre.valuePerMille) / 1000);
  return Math.floor((valueCents * spec.holdCostPerMille) / 1000);
}

/** The manoeuvre of this round that has been called last. */
function lastCalled({ rules, state }: Game): ManoeuvreState | undefined {
  let last: ManoeuvreState | undefined;
  for (const manoeuvre of state.manoeuvres) {
    if (rules.manoeuvres.get(manoeuvre.id)?.round === state.round && outcomeOf(manoeuvre) !== '') last = manoeuvre;
  }
  return last;
}

function outcomeOf(manoeuvre: ManoeuvreState): PollView['outcome'] {
  if (manoeuvre.state === 'done') return 'success';
  if (manoeuvre.state === 'failed') return 'failure';
  if (manoeuvre.isLater) return 'later';
  return manoeuvre.isGo || manoeuvre.state === 'open' ? 'go' : '';
}

function noPoll(outcome: PollView['outcome']): PollView {
  return {
    id: '',
    deadlineTick: 0,
    openedTick: 0,
    isHolding: false,
    holdTicksLeft: 0,
    holdCostCentsPerTick: 0,
    knownRiskPerMille: 0,
    laterOpensTick: 0,
    laterValuePerMille: 0,
    outcome,
  };
}
