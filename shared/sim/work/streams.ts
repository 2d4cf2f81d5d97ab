// Work that is born of a demand stream of the scenario, with its luck addressed by (stream, index) [DM1, DM2].
import { drawBelow, drawPerMille, drawSkewPerMille } from '../random.ts';
import type { CompiledStream } from '../rules.ts';
import type { StreamSpec } from '../../scenario/schema.ts';
import type { EventPart, Game, ValuePart, WorkItem } from '../state.ts';
import { openIncident } from '../incidents/openIncident.ts';
import { knownNeedsPerMille } from '../findings/drivers.ts';
import { createWork } from './createWork.ts';
import { drawNeeded } from './dependencies.ts';
import { DRAW } from './steps.ts';

export interface StreamWork {
  roleId?: string;
  aboutId?: string;
  serviceId?: string;
  titleKey?: string;
  titleText?: string;
  effortMilliFirst?: number;
  priority?: number;
  /** Its number in the stream when that has been given before, with the value and the age that it has had since [EN5]. */
  luckIndex?: number;
  /** Its luck is not that of the stream's next item, but follows from other work [FO1]. */
  luckHash?: number;
  value?: ValuePart;
  arrivedTick?: number;
}

/**
 * Creates the next item of a stream.
 * @throws Error when the stream is not in the scenario (it was not checked)
 */
export function createFromStream(game: Game, streamId: string, extra: StreamWork = {}): WorkItem {
  const known = game.rules.streams.get(streamId);
  if (known === undefined) throw new Error(`stream ${streamId} is not in the scenario`);
  const { state } = game;
  const stream = extra.luckHash === undefined ? known : { ...known, hash: extra.luckHash };
  const { spec, hash } = stream;
  const index = extra.luckIndex ?? nextIndex(game, streamId);
  if (spec.type === 'incident') return openCall(game, stream, index, extra);
  const title = drawBelow(state.seed, hash, index, DRAW.title, spec.titles.length);
  return createWork(game, {
    type: spec.type,
    streamId,
    luckHash: hash,
    luckIndex: index,
    routeId: spec.route,
    roleId: extra.roleId ?? spec.role,
    titleKey: extra.titleKey ?? stream.titleKeys[title] ?? '',
    titleText: extra.titleText ?? '',
    serviceId: extra.serviceId ?? serviceOf(game, stream, index),
    aboutId: extra.aboutId ?? '',
    waitsForId: drawNeeded(game, stream, index),
    effortPerMille: effortOf(game, spec, extra),
    dueTick: dueTickOf(game, spec),
    priority: extra.priority ?? spec.priority,
    event: spec.type === 'event' ? eventOf(game, stream, index) : null,
    value: extra.value ?? valueOf(game, stream, index, title),
    arrivedTick: extra.arrivedTick ?? state.tick,
  });
}

function nextIndex({ state }: Game, streamId: string): number {
  const index = state.streamCounts[streamId] ?? 0;
  state.streamCounts[streamId] = index + 1;
  return index;
}

/** What a stream's item of this number is worth if it arrives now; null in a stream without value. */
export function drawValue(game: Game, stream: CompiledStream, index: number): ValuePart | null {
  const { spec, hash } = stream;
  return valueOf(game, stream, index, drawBelow(game.state.seed, hash, index, DRAW.title, spec.titles.length));
}

/** [DM7] A call of a user: an incident of a kind that the scenario lists, and not of a latent problem. */
function openCall(game: Game, stream: CompiledStream, index: number, extra: StreamWork): WorkItem {
  const { spec, hash } = stream;
  return openIncident(game, {
    origin: 'scenario',
    streamId: spec.id,
    serviceId: extra.serviceId ?? serviceOf(game, stream, index),
    impactPerMille: spec.impactPerMille,
    effortPerMille: spec.effortPerMille,
    luckHash: hash,
    luckIndex: index,
    titleKeys: [`streams.${spec.id}.titles`, spec.titles.length],
    ...(spec.skill === undefined ? {} : { skill: spec.skill }),
  });
}

function serviceOf(game: Game, { spec, hash }: CompiledStream, index: number): string {
  const { services } = spec;
  if (services.length === 0) return '';
  return services[drawBelow(game.state.seed, hash, index, DRAW.service, services.length)] ?? '';
}

function effortOf(game: Game, spec: StreamSpec, { effortMilliFirst }: StreamWork): number {
  if (effortMilliFirst === undefined) return spec.effortPerMille;
  const norm = game.rules.routes.get(spec.route)?.steps[0]?.effortMilli ?? 0;
  return norm > 0 ? Math.floor((effortMilliFirst * 1000) / norm) : spec.effortPerMille;
}

function dueTickOf({ state }: Game, spec: StreamSpec): number {
  if (spec.dueTicks === 0) return 0;
  return state.tick + spec.dueTicks + (spec.type === 'event' ? state.modifiers.graceTicks : 0);
}

function eventOf(game: Game, { spec, hash }: CompiledStream, index: number): EventPart {
  const isNoise = drawPerMille(game.state.seed, hash, index, DRAW.noise, spec.noisePerMille);
  return { isSignal: !isNoise, impactPerMille: spec.impactPerMille };
}

/** Share of new orders that come with the need behind them: what improvements and what all know of the stakeholder give [SH5]. */
function needKnownPerMille(game: Game, { stakeholder }: StreamSpec): number {
  const { knowNeedsPerMille } = game.state.modifiers;
  return stakeholder === undefined ? knowNeedsPerMille : knowNeedsPerMille + knownNeedsPerMille(game, stakeholder);
}

function valueOf(game: Game, stream: CompiledStream, index: number, title: number): ValuePart | null {
  const { spec, hash } = stream;
  if (spec.value === null) return null;
  const { state } = game;
  const skew = drawSkewPerMille(state.seed, hash, index, DRAW.value);
  const needKey = stream.needKeys[Math.min(title, stream.needKeys.length - 1)] ?? '';
  return {
    isLive: false,
    isWithdrawn: false,
    centsPerTick: Math.floor((spec.value.centsPerTick * skew) / 1000),
    floorPerMille: spec.value.floorPerMille,
    decayTicks: spec.value.decayTicks,
    endTick: spec.value.lifeTicks === 0 ? game.rules.totalTicks : state.tick + spec.value.lifeTicks,
    isNeedKnown:
      needKey === '' ||
      spec.needsInsight ||
      drawPerMille(state.seed, hash, index, DRAW.need, needKnownPerMille(game, spec)),
    asOrderedPerMille: spec.value.asOrderedPerMille,
    followsSatisfaction: spec.value.followsSatisfaction,
    liveTick: 0,
    needKey,
    isEngaged: false,
  };
}
