// Work that is born of a demand stream of the scenario, with its luck addressed by (stream, index) [DM1, DM2].
import { drawBelow, drawPerMille, drawSkewPerMille } from '../random.ts';
import type { CompiledStream } from '../rules.ts';
import type { Game, ValuePart, WorkItem } from '../state.ts';
import { createWork } from './createWork.ts';
import { DRAW } from './steps.ts';

export interface StreamWork {
  roleId?: string;
  aboutId?: string;
  serviceId?: string;
  titleKey?: string;
  titleText?: string;
  effortMilliFirst?: number;
  priority?: number;
}

/**
 * Creates the next item of a stream.
 * @throws Error when the stream is not in the scenario (it was not checked)
 */
export function createFromStream(game: Game, streamId: string, extra: StreamWork = {}): WorkItem {
  const stream = game.rules.streams.get(streamId);
  if (stream === undefined) throw new Error(`stream ${streamId} is not in the scenario`);
  const { state } = game;
  const { spec, hash } = stream;
  const index = state.streamCounts[streamId] ?? 0;
  state.streamCounts[streamId] = index + 1;
  const luck = (draw: number, bound: number): number => drawBelow(state.seed, hash, index, draw, bound);
  const title = luck(DRAW.title, spec.titles.length);
  const serviceId =
    extra.serviceId ??
    (spec.services.length === 0 ? '' : (spec.services[luck(DRAW.service, spec.services.length)] ?? ''));
  const value = valueOf(game, stream, index, title);
  const firstEffort = game.rules.routes.get(spec.route)?.steps[0]?.effortMilli ?? 0;
  const effortPerMille =
    extra.effortMilliFirst !== undefined && firstEffort > 0
      ? Math.floor((extra.effortMilliFirst * 1000) / firstEffort)
      : spec.effortPerMille;
  const isNoise = spec.type === 'event' && drawPerMille(state.seed, hash, index, DRAW.noise, spec.noisePerMille);
  const grace = spec.type === 'event' ? state.modifiers.graceTicks : 0;
  return createWork(game, {
    type: spec.type,
    streamId,
    luckHash: hash,
    luckIndex: index,
    routeId: spec.route,
    roleId: extra.roleId ?? spec.role,
    titleKey: extra.titleKey ?? `streams.${streamId}.titles.${title}`,
    titleText: extra.titleText ?? '',
    serviceId,
    aboutId: extra.aboutId ?? '',
    effortPerMille,
    dueTick: spec.dueTicks === 0 ? 0 : state.tick + spec.dueTicks + grace,
    priority: extra.priority ?? 0,
    ...(spec.type === 'event' ? { event: { isSignal: !isNoise, impactPerMille: spec.impactPerMille } } : {}),
    ...(value === null ? {} : { value }),
  });
}

function valueOf(game: Game, stream: CompiledStream, index: number, title: number): ValuePart | null {
  const { spec, hash } = stream;
  if (spec.value === null) return null;
  const { state } = game;
  const skew = drawSkewPerMille(state.seed, hash, index, DRAW.value);
  const need = spec.needs[Math.min(title, spec.needs.length - 1)];
  return {
    centsPerTick: Math.floor((spec.value.centsPerTick * skew) / 1000),
    floorPerMille: spec.value.floorPerMille,
    decayTicks: spec.value.decayTicks,
    endTick: spec.value.lifeTicks === 0 ? game.rules.totalTicks : state.tick + spec.value.lifeTicks,
    asOrderedPerMille: spec.value.asOrderedPerMille,
    followsSatisfaction: spec.value.followsSatisfaction,
    isLive: false,
    liveTick: 0,
    needKey: need === undefined ? '' : `streams.${spec.id}.needs.${Math.min(title, spec.needs.length - 1)}`,
    isNeedKnown:
      need === undefined || drawPerMille(state.seed, hash, index, DRAW.need, state.modifiers.knowNeedsPerMille),
    isEngaged: false,
    isWithdrawn: false,
  };
}
