// Work that is born of a demand stream of the scenario, with its luck addressed by what brings it [DM1, DM2].
import { drawBelow, drawSkewPerMille } from '../random.ts';
import type { CompiledStream } from '../rules.ts';
import type { StreamSpec } from '../../scenario/schema.ts';
import type { EventPart, Game, ValuePart, WorkItem } from '../state.ts';
import { tuningOf } from '../effects/eventTuning.ts';
import { openIncident } from '../incidents/openIncident.ts';
import { knownNeedsPerMille } from '../findings/drivers.ts';
import { dropWork } from '../services/retireService.ts';
import { refusalOf } from '../services/strategy.ts';
import { createWork } from './createWork.ts';
import { drawNeeded } from './dependencies.ts';
import { type Luck, luckFrom, luckInTick } from './luckAbout.ts';
import { DRAW } from './steps.ts';

/** After the end of any game, however much longer a round was made [FA4]. */
const NO_END_TICK = 1_000_000_000;

export interface StreamWork {
  roleId?: string;
  aboutId?: string;
  serviceId?: string;
  titleKey?: string;
  titleText?: string;
  effortMilliFirst?: number;
  priority?: number;
  /** The address of its luck when that has been given before [EN5, FO1]. */
  luck?: Luck;
  /** With the value and the age that it has had since [EN5]. */
  value?: ValuePart;
  arrivedTick?: number;
  isQuiet?: boolean;
}

/**
 * Creates the next item of a stream.
 * @throws Error when the stream is not in the scenario (it was not checked)
 */
export function createFromStream(game: Game, streamId: string, extra: StreamWork = {}): WorkItem {
  const stream = game.rules.streams.get(streamId);
  if (stream === undefined) throw new Error(`stream ${streamId} is not in the scenario`);
  const { state } = game;
  const { spec } = stream;
  state.streamCounts[streamId] = (state.streamCounts[streamId] ?? 0) + 1;
  const luck = extra.luck ?? luckMade(game, stream, extra);
  if (spec.type === 'incident') return openCall(game, stream, luck, extra);
  const title = drawOf(game, luck, DRAW.title, spec.titles.length);
  const serviceId = extra.serviceId ?? serviceOf(game, stream, luck);
  const refusal = refusalOf(game, spec.type, serviceId);
  const item = createWork(game, {
    type: spec.type,
    streamId,
    luckHash: luck.luckHash,
    luckIndex: luck.luckIndex,
    routeId: spec.route,
    roleId: extra.roleId ?? spec.role,
    titleKey: extra.titleKey ?? stream.titleKeys[title] ?? '',
    titleText: extra.titleText ?? '',
    serviceId,
    aboutId: extra.aboutId ?? '',
    waitsForId: drawNeeded(game, stream, luck),
    effortPerMille: effortOf(game, spec, extra),
    dueTick: dueTickOf(game, spec),
    priority: extra.priority ?? spec.priority,
    event: spec.type === 'event' ? eventOf(game, stream, luck) : null,
    value: extra.value ?? valueOf(game, stream, luck, title),
    arrivedTick: extra.arrivedTick ?? state.tick,
    isQuiet: refusal !== '' || (extra.isQuiet ?? false),
  });
  if (refusal !== '') dropWork(game, item, refusal);
  return item;
}

/** What is made by hand, and what follows from other work: addressed by this tick. */
function luckMade(game: Game, stream: CompiledStream, { aboutId }: StreamWork): Luck {
  const { state } = game;
  const cause = game.index.work.get(aboutId ?? '');
  if (cause !== undefined) return luckFrom(stream, cause, state.tick);
  if (state.made.tick !== state.tick) state.made = { tick: state.tick, counts: {} };
  const count = (state.made.counts[stream.spec.id] ?? 0) + 1;
  state.made.counts[stream.spec.id] = count;
  return luckInTick(stream, state.tick, -count);
}

const drawOf = ({ state }: Game, { luckHash, luckIndex }: Luck, draw: number, bound: number): number =>
  drawBelow(state.seed, luckHash, luckIndex, draw, bound);

/** What a stream's work with this luck is worth if it arrives now; null in a stream without value. */
export function drawValue(game: Game, stream: CompiledStream, luck: Luck): ValuePart | null {
  return valueOf(game, stream, luck, drawOf(game, luck, DRAW.title, stream.spec.titles.length));
}

/** [DM7] A call of a user: an incident of a kind that the scenario lists, and not of a latent problem. */
function openCall(game: Game, stream: CompiledStream, luck: Luck, extra: StreamWork): WorkItem {
  const { spec } = stream;
  return openIncident(game, {
    origin: 'scenario',
    streamId: spec.id,
    serviceId: extra.serviceId ?? serviceOf(game, stream, luck),
    impactPerMille: spec.impactPerMille,
    urgency: spec.urgency,
    effortPerMille: spec.effortPerMille,
    luckHash: luck.luckHash,
    luckIndex: luck.luckIndex,
    titleKeys: [`streams.${spec.id}.titles`, spec.titles.length],
    ...(spec.skill === undefined ? {} : { skill: spec.skill }),
  });
}

function serviceOf(game: Game, { spec }: CompiledStream, luck: Luck): string {
  const { services } = spec;
  if (services.length === 0) return '';
  return services[drawOf(game, luck, DRAW.service, services.length)] ?? '';
}

function effortOf(game: Game, spec: StreamSpec, { effortMilliFirst }: StreamWork): number {
  if (effortMilliFirst === undefined) return spec.effortPerMille;
  const norm = game.rules.routes.get(spec.route)?.steps[0]?.effortMilli ?? 0;
  return norm > 0 ? Math.floor((effortMilliFirst * 1000) / norm) : spec.effortPerMille;
}

/** Tick at which work of a stream that begins now is late; 0 = never. */
export function dueTickOf({ state }: Game, spec: StreamSpec): number {
  if (spec.dueTicks === 0) return 0;
  return (
    state.tick + spec.dueTicks + (spec.type === 'event' ? tuningOf(state.modifiers, spec.eventClass).graceTicks : 0)
  );
}

function eventOf(game: Game, { spec }: CompiledStream, luck: Luck): EventPart {
  const isNoise = drawOf(game, luck, DRAW.noise, 1000) < spec.noisePerMille;
  // [EV6] What is informational asks for nothing.
  const isSignal = !isNoise && spec.eventClass !== 'informational';
  return { isSignal, impactPerMille: spec.impactPerMille };
}

/** Share of new orders that come with the need behind them: what improvements and what all know of the stakeholder give [SH5]. */
function needKnownPerMille(game: Game, { stakeholder }: StreamSpec): number {
  const { knowNeedsPerMille } = game.state.modifiers;
  return stakeholder === undefined ? knowNeedsPerMille : knowNeedsPerMille + knownNeedsPerMille(game, stakeholder);
}

function valueOf(game: Game, stream: CompiledStream, luck: Luck, title: number): ValuePart | null {
  const { spec } = stream;
  if (spec.value === null) return null;
  const { state } = game;
  const skew = drawSkewPerMille(state.seed, luck.luckHash, luck.luckIndex, DRAW.value);
  const needKey = stream.needKeys[Math.min(title, stream.needKeys.length - 1)] ?? '';
  const isNeedKnown =
    needKey === '' || spec.needsInsight || drawOf(game, luck, DRAW.need, 1000) < needKnownPerMille(game, spec);
  // What is read in every tick comes first, as in all work (createWork.ts).
  return {
    isLive: false,
    isNeedKnown,
    followsSatisfaction: spec.value.followsSatisfaction,
    endTick: spec.value.lifeTicks === 0 ? NO_END_TICK : state.tick + spec.value.lifeTicks,
    asOrderedPerMille: spec.value.asOrderedPerMille,
    isWithdrawn: false,
    isViable: drawOf(game, luck, DRAW.success, 1000) < spec.value.successPerMille,
    centsPerTick: Math.floor((spec.value.centsPerTick * skew) / 1000),
    floorPerMille: spec.value.floorPerMille,
    decayTicks: spec.value.decayTicks,
    liveTick: 0,
    needKey,
    isEngaged: false,
  };
}
