// The agenda says when each part was to begin, when it did, and when all will be over.
import { describe, expect, it } from 'vitest';
import { agendaColumns } from '../../../../client/screens/facilitator/agenda/agendaColumns.ts';
import { agendaPlan, type AgendaPlace } from '../../../../client/screens/facilitator/agenda/agendaPlan.ts';
import type { PhaseTimeView } from '../../../../client/model/wireState.ts';
import type { AgendaEntryView, Phase } from '../../../../shared/sim/views/types.ts';

const MINUTE_MS = 60_000;
const START_MS = 1_000_000 * MINUTE_MS;

const minutes: [Phase, number, number][] = [
  ['lobby', 0, 10],
  ['briefing', 1, 5],
  ['running', 1, 8],
  ['review', 1, 10],
  ['improve', 1, 12],
  ['briefing', 2, 4],
  ['running', 2, 8],
  ['review', 2, 10],
  ['debrief', 0, 15],
];
const agenda = minutes.map(([phase, round, length], order): AgendaEntryView => {
  return { id: String(order), phase, round, minutes: length, titleKey: '', order };
});
const place = (phase: Phase, round: number): AgendaPlace => ({ phase, round, roundCount: 2 });
/** Entered so many minutes after the first briefing. */
const times = (...entered: [Phase, number, number][]): PhaseTimeView[] =>
  entered.map(([phase, round, after], position) => {
    return { id: String(position), phase, round, startedAtMs: START_MS + after * MINUTE_MS };
  });
const nowAfter = (after: number): number => START_MS + after * MINUTE_MS;

describe('the plan', () => {
  it('counts from now while people still gather, however long ago the session was opened', () => {
    const plan = agendaPlan(place('lobby', 0), agenda, times(['lobby', 0, -5000]), nowAfter(0));
    expect(plan.lateMinutes).toBe(0);
    expect(plan.endsMs).toBe(nowAfter(82));
    expect(plan.parts.map(({ state }) => state)).toEqual(['now', ...Array<string>(8).fill('future')]);
  });

  it('gives each part its planned and its real time', () => {
    const entered = times(['lobby', 0, -60], ['briefing', 1, 0], ['running', 1, 7]);
    const { parts } = agendaPlan(place('running', 1), agenda, entered, nowAfter(9));
    const running = parts.find(({ id }) => id === '1-running');
    expect(running).toMatchObject({ plannedMs: nowAfter(5), startedMs: nowAfter(7), state: 'now', minutes: 8 });
    expect(parts.find(({ id }) => id === '1-review')).toMatchObject({ plannedMs: nowAfter(13), startedMs: 0 });
  });

  it('says how late it is: by what began late, and by what takes longer than planned', () => {
    const entered = times(['lobby', 0, -60], ['briefing', 1, 0], ['running', 1, 9]);
    expect(agendaPlan(place('running', 1), agenda, entered, nowAfter(12)).lateMinutes).toBe(4);
    const overdue = agendaPlan(place('running', 1), agenda, entered, nowAfter(20));
    expect(overdue.lateMinutes).toBe(7);
    expect(overdue.endsMs).toBe(nowAfter(79));
  });

  it('is ahead when parts were shorter', () => {
    const entered = times(['lobby', 0, -60], ['briefing', 1, 0], ['running', 1, 2]);
    expect(agendaPlan(place('running', 1), agenda, entered, nowAfter(2)).lateMinutes).toBe(-3);
  });

  it('takes the last time of a part that began again, and forgets what lies ahead then', () => {
    const entered = times(['briefing', 1, 0], ['running', 1, 5], ['review', 1, 13], ['briefing', 1, 15]);
    const { parts } = agendaPlan(place('briefing', 1), agenda, entered, nowAfter(15));
    expect(parts.find(({ id }) => id === '1-briefing')?.startedMs).toBe(nowAfter(15));
    expect(parts.find(({ id }) => id === '1-running')?.startedMs).toBe(0);
  });

  it('has usual minutes where the scenario has no agenda', () => {
    const { parts } = agendaPlan(place('lobby', 0), [], [], nowAfter(0));
    expect(parts.every((part) => part.minutes > 0)).toBe(true);
  });
});

describe('the strip', () => {
  const labels = (where: AgendaPlace): string[] =>
    agendaColumns(agendaPlan(where, agenda, [], nowAfter(0)).parts, where.round).map(({ label }) => label);

  it('opens the present round only, and knows that the last one has nothing to improve', () => {
    expect(labels(place('running', 1))).toEqual([
      'Lobby',
      'Round 1: Briefing',
      'Running',
      'Review',
      'Improve',
      'Round 2',
      'Debrief',
    ]);
    expect(labels(place('review', 2))).toEqual([
      'Lobby',
      'Round 1',
      'Round 2: Briefing',
      'Running',
      'Review',
      'Debrief',
    ]);
  });

  it('adds the minutes of a round that takes one column', () => {
    const { parts } = agendaPlan(place('review', 2), agenda, [], nowAfter(0));
    expect(agendaColumns(parts, 2).find(({ label }) => label === 'Round 1')?.minutes).toBe(35);
  });

  it('is all past in the end', () => {
    const { parts } = agendaPlan(place('closed', 2), agenda, [], nowAfter(0));
    expect(agendaColumns(parts, 2).every(({ state }) => state === 'past')).toBe(true);
  });
});
