// System: new demand of every stream [DM1–DM7, EV3, EV8]. Which tick brings one depends on the seed alone; improvements thin it out by an own draw.
import { poissonCount } from '../laws/poisson.ts';
import { demandPerMille } from '../officeHours.ts';
import { drawBelowFromKey, drawPerMille, drawU32 } from '../random.ts';
import type { CompiledStream } from '../rules.ts';
import type { Game, WorkItem } from '../state.ts';
import { tuningOf } from '../effects/eventTuning.ts';
import { csatMilli } from '../value/satisfaction.ts';
import { csatOf } from '../value/stakeholders.ts';
import { type Luck, luckInTick } from '../work/luckAbout.ts';
import { announceWork } from '../work/createWork.ts';
import { scaleOf } from '../triggers/scaleStream.ts';
import { createFromStream } from '../work/streams.ts';
import { isVoiced, noteUnmet } from '../work/unmet.ts';
import { DRAW } from '../work/steps.ts';
import { logInformational, openException, openFromEvent, treatEvent } from '../incidents/treatEvent.ts';
import { closeWork } from '../work/closeWork.ts';

/** [EV4] Automating an unstable process multiplies failures: a run on a service under this health backfires with this chance. */
const UNSTABLE_UNDER_PER_MILLE = 800;
const BACKFIRE_PER_MILLE = 120;

/** The draws of one arrival; the next one in the same tick has the next so many. */
const DRAWS_PER_ARRIVAL = 8;

/** Places in a tick of what improvements bring in addition: past all that come together. */
const EXTRA_ORDINAL = 100_000;

export function arriveDemand(game: Game): void {
  const { round, tick, scales } = game.state;
  const demand = demandPerMille(game);
  for (const { stream, key } of game.index.arrivals) {
    const usual = ((stream.perMillion[round - 1] ?? 0) * demand) / 1000;
    const perMillion = scales.length === 0 ? usual : (usual * scaleOf(scales, stream.spec.id, tick)) / 1000;
    if (stream.spec.arrivalLaw === 'poisson') arriveTogether(game, stream, perMillion);
    else if (drawBelowFromKey(key, tick, 0, 1_000_000) < perMillion) arrive(game, stream, 0);
  }
}

/** [DM5] As many as come when nobody knows of the others. */
function arriveTogether(game: Game, stream: CompiledStream, perMillion: number): void {
  const { seed, tick } = game.state;
  const count = poissonCount(drawU32(seed, stream.hash, tick, 0), perMillion);
  for (let ordinal = 0; ordinal < count; ordinal++) arrive(game, stream, ordinal);
}

/** @param ordinal which one of this tick it is, thinned out or not */
function arrive(game: Game, stream: CompiledStream, ordinal: number): void {
  const { state } = game;
  const { spec, hash } = stream;
  const draw = ordinal * DRAWS_PER_ARRIVAL;
  const luck = luckInTick(stream, state.tick, ordinal);
  if (spec.value !== null) {
    if (isVoiced(game, stream)) arriveWithValue(game, stream, luck);
    else noteUnmet(game, stream, luck);
    return;
  }
  const factor = thinning(game, stream);
  if (factor < 1000 && !drawPerMille(state.seed, hash, state.tick, draw + 1, factor)) return;
  const item = createFromStream(game, spec.id, { luck, isQuiet: true });
  if (factor > 1000 && drawPerMille(state.seed, hash, state.tick, draw + 2, factor - 1000))
    treatEvent(
      game,
      createFromStream(game, spec.id, { luck: luckInTick(stream, state.tick, ordinal + EXTRA_ORDINAL) }),
    );
  if (item.event !== null) arriveAsEvent(game, item, stream, draw);
  // [ME1] What is gone already is nobody's choice; calls of users have announced themselves.
  if (item.status !== 'closed' && item.incident === null) announceWork(game, item);
}

function arriveAsEvent(game: Game, item: WorkItem, { spec, hash }: CompiledStream, draw: number): void {
  const { state } = game;
  if (item.event === null || item.status === 'closed') return;
  if (logInformational(game, item)) return;
  if (item.event.isSignal) state.stats.signalEvents++;
  else state.stats.noiseEvents++;
  const { noisePerMille, automateEventsPerMille } = tuningOf(state.modifiers, spec.eventClass);
  if (!item.event.isSignal && noisePerMille < 1000) {
    if (!drawPerMille(state.seed, hash, state.tick, draw + 3, noisePerMille)) {
      closeWork(game, item, 'filtered');
      return;
    }
  }
  automate(game, item, hash, draw, automateEventsPerMille);
  openException(game, item);
}

/** [DM4] Under the satisfaction threshold the market leaves: the demand is withdrawn, its potential leaks. */
function arriveWithValue(game: Game, stream: CompiledStream, luck: Luck): void {
  const { seed } = game.state;
  const { driesUpPerMille } = game.rules.scenario.satisfaction;
  const item = createFromStream(game, stream.spec.id, { luck, isQuiet: true });
  if (item.status === 'closed') return;
  const isWithdrawn =
    isDryingUp(game, stream) && drawPerMille(seed, item.luckHash, item.luckIndex, DRAW.withdraw, driesUpPerMille);
  if (!isWithdrawn || item.value === null) {
    announceWork(game, item);
    return;
  }
  item.value.isWithdrawn = true;
  closeWork(game, item, 'withdrawn');
}

/** [SH3] The demand of a stakeholder follows that one's own satisfaction. */
function isDryingUp(game: Game, { spec }: CompiledStream): boolean {
  const { scenario, stakeholders } = game.rules;
  const position = stakeholders.positions.get(spec.stakeholder ?? '');
  if (position === undefined) return csatMilli(game) < scenario.satisfaction.driesUpUnderMilli;
  const own = scenario.stakeholders[position]?.driesUpUnderMilli;
  return csatOf(game, position) < (own ?? scenario.satisfaction.driesUpUnderMilli);
}

function thinning(game: Game, stream: CompiledStream): number {
  const { arrivalsPerMille } = game.state.modifiers;
  const byStream = arrivalsPerMille[stream.spec.id] ?? 1000;
  const byType = arrivalsPerMille[stream.typeKey] ?? 1000;
  const factor = Math.floor((byStream * byType) / 1000);
  return isShown(game, stream) ? Math.floor((factor * shownFactor(game, stream)) / 1000) : factor;
}

/** Its work is pinned, by itself or with all of its type. */
const isShown = ({ state: { pinned } }: Game, { typeKey, streamPin }: CompiledStream): boolean =>
  pinned[typeKey] === true || pinned[streamPin] === true;

/** [IM12] What improvements do for work that somebody has put on the board. */
function shownFactor({ state }: Game, stream: CompiledStream): number {
  const { arrivalsPerMille } = state.modifiers;
  const byStream = arrivalsPerMille[stream.shownKey] ?? 1000;
  const byType = arrivalsPerMille[stream.shownTypeKey] ?? 1000;
  return Math.floor((byStream * byType) / 1000);
}

/** [EV3] A share of the events is handled by automation at once; [EV4] on an unstable service it may backfire. */
function automate(game: Game, item: WorkItem, hash: number, draw: number, sharePerMille: number): void {
  const { state } = game;
  if (sharePerMille === 0 || !drawPerMille(state.seed, hash, state.tick, draw + 4, sharePerMille)) return;
  const health = game.index.services.get(item.serviceId)?.healthPerMille ?? 1000;
  closeWork(game, item, 'automated');
  if (health >= UNSTABLE_UNDER_PER_MILLE || !drawPerMille(state.seed, hash, state.tick, draw + 5, BACKFIRE_PER_MILLE))
    return;
  openFromEvent(game, item);
}
