// Figures: they say the same as the results of the rounds, and theory's formulas give the numbers of the books.
import { describe, expect, it } from 'vitest';
import { ageingWork } from '../../shared/analysis/figures/ageingWork.ts';
import { conceptMap } from '../../shared/analysis/figures/conceptMap.ts';
import { changeCalendar } from '../../shared/analysis/figures/changeCalendar.ts';
import { cumulativeFlow } from '../../shared/analysis/figures/cumulativeFlow.ts';
import { dora } from '../../shared/analysis/figures/dora.ts';
import { effort } from '../../shared/analysis/figures/effort.ts';
import { flowEfficiency } from '../../shared/analysis/figures/flowEfficiency.ts';
import { FIGURES_BY_NAME } from '../../shared/analysis/figures/index.ts';
import { leadTimes } from '../../shared/analysis/figures/leadTimes.ts';
import { satisfactionCauses } from '../../shared/analysis/figures/satisfactionCauses.ts';
import { slaAndExperience } from '../../shared/analysis/figures/slaAndExperience.ts';
import { toilAndHidden } from '../../shared/analysis/figures/toilAndHidden.ts';
import { valueFlow } from '../../shared/analysis/figures/valueFlow.ts';
import { waitByStep } from '../../shared/analysis/figures/waitByStep.ts';
import { workStory } from '../../shared/analysis/figures/workStory.ts';
import { busyByIdleMilli, NEVER, waitFactorMilli } from '../../shared/analysis/queueTheory.ts';
import { ALL_ROUNDS } from '../../shared/analysis/recording/stretchOf.ts';
import { playRecorded } from './recordedGames.ts';

const ROUNDS = 2;
const { record } = playRecorded(1000, () => 'reactive', ROUNDS);
const results = record.rounds.flatMap(({ result }) => result ?? []);
const calm = playRecorded(1000, () => 'orchestrated', ROUNDS).record;

describe('figures', () => {
  it.each(Object.entries(FIGURES_BY_NAME))('%s reads every round and the whole game in one sentence', (_, figure) => {
    for (const round of [ALL_ROUNDS, 1, 2]) {
      const { reading } = figure(record, round);
      expect(reading.code).toMatch(/^[a-z][A-Za-z]+$/);
      for (const value of Object.values(reading.params)) expect(value).not.toBeNaN();
    }
  });

  it.each(results.map((result) => [result.round, result] as const))(
    'agree with the result of round %i',
    (round, result) => {
      const { flow, dora: delivery, metrics } = result;
      expect(leadTimes(record, round).all).toMatchObject({
        p50: flow.leadTicksP50,
        p85: flow.leadTicksP85,
        count: flow.done,
      });
      const { touchedTicks, elapsedTicks } = flowEfficiency(record, round);
      expect(touchedTicks / elapsedTicks).toBe(flow.flowEfficiency);
      expect(ageingWork(record, round).points).toHaveLength(flow.wipEnd);
      const { entries } = changeCalendar(record, round);
      expect(entries).toHaveLength(delivery.deployments);
      expect(entries.filter(({ hasFailed }) => hasFailed).length / entries.length).toBe(delivery.changeFailShare);
      const { byPriority } = slaAndExperience(record, round);
      const closed = byPriority.reduce((sum, entry) => sum + entry.closed, 0);
      const met = byPriority.reduce((sum, entry) => sum + entry.met, 0);
      expect(met / closed).toBeCloseTo(metrics['incidentSlaMetShare'] ?? -1, 2);
      expect(toilAndHidden(record, round).toilPerMille).toBe(Math.round((metrics['toilShare'] ?? -1) * 1000));
    },
  );

  it('counts no hand at two places: work takes as long as hands were on it', () => {
    const { workingTicks } = waitByStep(record, ALL_ROUNDS);
    const busyTicks = Math.ceil((effort(record, ALL_ROUNDS).totalMilli - effort(record, ALL_ROUNDS).all.idle) / 1000);
    expect(workingTicks).toBeGreaterThan(0);
    expect(workingTicks).toBeLessThanOrEqual(busyTicks);
  });

  it('show less waiting, less hidden work and more flow where a team looks at the whole', () => {
    expect(waitByStep(calm, 2).waitingTicks).toBeLessThan(waitByStep(record, 2).waitingTicks);
    expect(toilAndHidden(calm, 2).hiddenPerMille).toBeLessThan(50);
    expect(toilAndHidden(record, 2).hiddenPerMille).toBeGreaterThan(500);
    expect(flowEfficiency(calm, 2).perMille).toBeGreaterThan(flowEfficiency(record, 2).perMille);
    expect(slaAndExperience(record, 2).reading.code).toBe('greenOutside');
  });

  it('follow what satisfaction cost to the work behind it, to the cent', () => {
    const lost = valueFlow(record, 2).groups.find(({ key }) => key === 'satisfaction')?.cents ?? 0;
    const { cents, deficits } = satisfactionCauses(record, 2);
    expect(lost).toBeGreaterThan(0);
    expect(cents).toBe(lost);
    for (const deficit of deficits) {
      const placed = deficit.places.reduce((sum, place) => sum + place.cents, 0);
      expect(placed === deficit.cents || deficit.places.length === 0, deficit.bucket).toBe(true);
    }
    expect(deficits[0]?.places.length).toBeGreaterThan(0);
  });

  it('follow a leak to its piece of work, and that to all that it lost', () => {
    const top = valueFlow(record, ALL_ROUNDS).groups.find(({ key }) => key === 'waiting')?.top[0];
    const story = workStory(record, top?.causeId ?? '');
    expect(story?.lostCents).toBeGreaterThanOrEqual(top?.cents ?? Infinity);
    const item = story?.item;
    const ticks = story?.visits.reduce((sum, { fromTick, toTick }) => sum + toTick - fromTick, 0);
    const end = item === undefined || item.closedTick < 0 ? (record.rounds.at(-1)?.toTick ?? 0) : item.closedTick;
    expect(ticks).toBe(end - (item?.arrivedTick ?? 0));
    expect(workStory(record, 'nothing')).toBeNull();
  });

  it('tell which concepts were met, each by something that shows it', () => {
    const all = conceptMap(calm, ALL_ROUNDS);
    const met = all.concepts.filter(({ acts }) => acts.length > 0);
    expect(met).toHaveLength(all.metCount);
    expect(all.concepts.slice(0, all.metCount)).toEqual(met);
    const acts = met.flatMap((concept) => concept.acts);
    expect(new Set(acts.map(({ kind }) => kind))).toContain('improvement');
    const chosen = new Set(calm.improvements.map(({ id }) => id));
    expect(acts.filter(({ kind, name }) => kind === 'improvement' && !chosen.has(name))).toEqual([]);
    const first = conceptMap(calm, 1).concepts.flatMap((concept) => concept.acts);
    expect(first.filter(({ round }) => round !== 1)).toEqual([]);
  });

  it('set delivery beside the round before, and the age of open work beside what is usual in its column', () => {
    expect(dora(record, 2).before).toEqual(dora(record, 1).rounds[0]);
    expect(dora(record, 1).before).toBeNull();
    const { columns } = ageingWork(record, 2);
    expect(columns.map(({ columnId }) => columnId)).toEqual(record.setting.columns);
    expect(columns.filter(({ p50Ticks, p85Ticks }) => p50Ticks > p85Ticks)).toEqual([]);
    expect(columns[0]?.count).toBeGreaterThan(0);
    const { entries } = changeCalendar(record, ALL_ROUNDS);
    const back = record.events.filter(({ name }) => name === 'changeRolledBack').map(({ workId }) => workId);
    expect(entries.filter(({ isRolledBack, workId }) => isRolledBack !== back.includes(workId))).toEqual([]);
  });

  it('keep cumulative flow by type within the flow of all', () => {
    const all = cumulativeFlow(record, 2);
    const incidents = cumulativeFlow(record, 2, 'incident');
    expect(incidents.arrived.at(-1)).toBeLessThan(all.arrived.at(-1) ?? 0);
    expect(all.arrived).toEqual([...all.arrived].sort((a, b) => a - b));
  });
});

describe('queueing theory', () => {
  it.each([
    [1, 500, 1000],
    [1, 900, 9000],
    [2, 500, 333],
    [2, 750, 1286],
    [3, 900, 2724],
    [4, 800, 746],
  ])('has work wait before %i servers at %i per mille for %i thousandths of a service', (servers, busy, factor) => {
    expect(waitFactorMilli(servers, busy)).toBe(factor);
  });

  it('knows no steady wait where nobody has time left', () => {
    expect(waitFactorMilli(3, 1000)).toBe(NEVER);
    expect(busyByIdleMilli(1000)).toBe(NEVER);
    expect(busyByIdleMilli(900)).toBe(9000);
  });
});
