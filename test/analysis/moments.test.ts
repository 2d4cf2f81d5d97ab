// Moments: each detector finds its pattern where it is known to be, and not where it is known not to be. `npm run moments` plays more.
import { describe, expect, it } from 'vitest';
import { detectMoments, findMoments, MOMENT_KINDS, type MomentKind } from '../../shared/analysis/moments/index.ts';
import type { GameRecord } from '../../shared/analysis/recording/types.ts';
import { flagship, playRecorded } from './recordedGames.ts';

const SEEDS = [1000, 1001, 1002, 1003, 1004, 1005];
const ROUNDS = 3;
const playAll = (styleOf: (roleId: string) => string): GameRecord[] =>
  SEEDS.map((seed) => playRecorded(seed, styleOf, ROUNDS).record);

const reactive = playAll(() => 'reactive');
const local = playAll(() => 'local');
const orchestrated = playAll(() => 'orchestrated');
/** Without the Service Manager no improvement is ever finished. */
const unowned = playRecorded(1000, (roleId) => (roleId === 'serviceManager' ? 'idle' : 'orchestrated'), 2).record;

/** Games in which a detector hits. */
const hits = (records: readonly GameRecord[], kind: MomentKind): number =>
  records.filter((record) => detectMoments(record).some((moment) => moment.kind === kind)).length;

const OF_REACTIVE: MomentKind[] = [
  'watermelon',
  'expertBottleneck',
  'firefightingLoop',
  'hiddenWork',
  'batchAndBlowUp',
  'misrouting',
  'orderTaking',
  'neglectedProblem',
  'goWithKnownRisk',
];

describe('detectors', () => {
  it.each(OF_REACTIVE)('find %s in teams that only react, and hardly ever where somebody sees the whole', (kind) => {
    expect(hits(reactive, kind)).toBeGreaterThanOrEqual(4);
    expect(hits(orchestrated, kind)).toBeLessThanOrEqual(2);
  });

  it('find a local optimisation only where one place is improved alone', () => {
    expect(hits(local, 'localOptimisation')).toBeGreaterThanOrEqual(5);
    expect(hits(reactive, 'localOptimisation')).toBe(0);
    expect(hits(orchestrated, 'localOptimisation')).toBe(0);
  });

  it('find an improvement that paid where the whole got better, not where only its own figure did', () => {
    expect(hits(orchestrated, 'improvementThatPaid')).toBeGreaterThanOrEqual(2);
    expect(hits(reactive, 'improvementThatPaid')).toBe(0);
    expect(hits(local, 'improvementThatPaid')).toBeLessThanOrEqual(1);
  });

  it('find an improvement without owner where nobody carries it on', () => {
    expect(hits([unowned], 'improvementWithoutOwner')).toBe(1);
    expect(hits(orchestrated, 'improvementWithoutOwner')).toBe(0);
  });
});

describe('the moments of a debrief', () => {
  const all = [...reactive, ...local, ...orchestrated, unowned];

  it('are few: three of a round, eight in all', () => {
    for (const record of all) {
      const moments = findMoments(record);
      expect(moments.length).toBeLessThanOrEqual(8);
      for (const { round } of record.rounds)
        expect(moments.filter((moment) => moment.round === round).length).toBeLessThanOrEqual(3);
    }
  });

  it('tell of different things before they tell of one again', () => {
    const kinds = findMoments(reactive[0] ?? unowned).map(({ kind }) => kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(6);
  });

  it('point at a tick of their round, with evidence and roles that exist', () => {
    const roles = new Set(flagship.roles.map(({ id }) => id));
    for (const record of all)
      for (const { kind, round, tick, severity, evidence, roleIds } of detectMoments(record)) {
        expect(MOMENT_KINDS).toContain(kind);
        const stretch = record.rounds.find((entry) => entry.round === round);
        if (kind !== 'improvementThatPaid') expect(tick).toBeGreaterThanOrEqual(stretch?.fromTick ?? Infinity);
        expect(tick).toBeLessThan(stretch?.toTick ?? 0);
        expect(severity).toBeGreaterThan(0);
        expect(severity).toBeLessThanOrEqual(1000);
        expect(evidence.length).toBeGreaterThan(1);
        expect(roleIds.filter((id) => !roles.has(id))).toEqual([]);
      }
  });
});
