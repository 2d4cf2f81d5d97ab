// A debrief as facts: the moments of a game that are worth talking about, and a few figures of each round that is over.
// Ids and numbers only: the words are the reader's. Must not hold anything of a round that is still being played.
import { FIGURES_BY_NAME } from './figures/index.ts';
import type { DoraRound } from './figures/dora.ts';
import type { EffortRow } from './figures/effort.ts';
import { findMoments, type Moment } from './moments/index.ts';
import type { Reading } from './reading.ts';
import type { GameRecord, ItemRecord } from './recording/types.ts';
import { ALL_ROUNDS } from './recording/stretchOf.ts';
import { EFFORT_CLASSES } from '../sim/state.ts';
import { perMilleOf } from './sum.ts';

export interface DebriefMoment extends Moment {
  /** Tick of its round. */
  roundTick: number;
}

export interface RoleBusy {
  roleId: string;
  busyPerMille: number;
  meanWaitMilli: number;
}

export interface DebriefRound {
  round: number;
  finishedCount: number;
  leadTicksP50: number;
  leadTicksP85: number;
  /** Of the time that finished work took, how much somebody worked on it. */
  flowPerMille: number;
  dora: DoraRound;
  /** Of all hand time, by class. */
  effortPerMille: EffortRow;
  toilPerMille: number;
  hiddenPerMille: number;
  /** Busiest first. */
  roles: RoleBusy[];
  readings: Reading[];
}

export type NamedWork = Pick<ItemRecord, 'titleKey' | 'titleText'>;

export interface DebriefFacts {
  /** The one with most to talk about first. */
  moments: DebriefMoment[];
  rounds: DebriefRound[];
  /** About all rounds. */
  readings: Reading[];
  /** By id, as far as evidence names it. */
  works: Record<string, NamedWork>;
}

export function debriefOf(record: GameRecord): DebriefFacts {
  const moments = momentsIn(record);
  const rounds = record.rounds.flatMap(({ round, result }) => (result === null ? [] : (roundOf(record, round) ?? [])));
  const { dora, overRounds } = FIGURES_BY_NAME;
  const readings = rounds.length < 2 ? [] : [overRounds(record).reading, dora(record, ALL_ROUNDS).reading];
  return { moments, rounds, readings, works: worksOf(record, moments) };
}

/** The one with most to talk about first. */
export function momentsIn(record: GameRecord): DebriefMoment[] {
  const starts = new Map(record.rounds.map(({ round, fromTick }) => [round, fromTick]));
  return findMoments(record).map((moment): DebriefMoment => {
    const roundTick = Math.max(0, moment.tick - (starts.get(moment.round) ?? 0));
    return { ...moment, roundTick };
  });
}

function roundOf(record: GameRecord, round: number): DebriefRound | null {
  const { leadTimes, flowEfficiency, dora, effort, toilAndHidden, roleLoad } = FIGURES_BY_NAME;
  const lead = leadTimes(record, round);
  const flow = flowEfficiency(record, round);
  const delivery = dora(record, round);
  const time = effort(record, round);
  const toil = toilAndHidden(record, round);
  const load = roleLoad(record, round);
  const [ofRound] = delivery.rounds;
  if (ofRound === undefined) return null;
  const effortPerMille = { ...time.all };
  for (const name of EFFORT_CLASSES) effortPerMille[name] = perMilleOf(time.all[name], time.totalMilli);
  return {
    round,
    finishedCount: lead.all.count,
    leadTicksP50: lead.all.p50,
    leadTicksP85: lead.all.p85,
    flowPerMille: flow.perMille,
    dora: ofRound,
    effortPerMille,
    toilPerMille: toil.toilPerMille,
    hiddenPerMille: toil.hiddenPerMille,
    roles: load.roles.map(({ roleId, busyPerMille, meanWaitMilli }) => ({ roleId, busyPerMille, meanWaitMilli })),
    readings: [lead, flow, delivery, time, load, toil].map(({ reading }) => reading),
  };
}

function worksOf({ items, problems }: GameRecord, moments: readonly Moment[]): Record<string, NamedWork> {
  const named = new Set(moments.flatMap(({ evidence }) => evidence.map(({ params }) => params['workId'] ?? '')));
  const works = items.filter(({ id }) => named.has(id));
  // Problems are numbered as they are born: their ids are not those of the scenario.
  return Object.fromEntries([
    ...works.map(({ id, titleKey, titleText }) => [id, { titleKey, titleText }] as const),
    ...problems.filter(({ id }) => named.has(id)).map(({ id, titleKey }) => [id, { titleKey, titleText: '' }] as const),
  ]);
}
