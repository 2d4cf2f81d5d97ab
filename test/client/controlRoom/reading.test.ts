// What the control room reads out of its views: order, due times, cells, the countdown, the news.
import { describe, expect, it } from 'vitest';
import { dueWords } from '../../../client/screens/controlRoom/desk/dueWords.ts';
import { namesOfRole } from '../../../client/screens/controlRoom/desk/namesOfRole.ts';
import { byHurt, sortTray } from '../../../client/screens/controlRoom/desk/sortTray.ts';
import { newsOf } from '../../../client/screens/controlRoom/news/newsOf.ts';
import { cardsInStream, cellOf, LANES, longWaitTicks } from '../../../client/screens/controlRoom/stream/streamCells.ts';
import { countdownOf } from '../../../client/screens/controlRoom/wall/countdownOf.ts';
import { statusWords } from '../../../client/screens/controlRoom/wall/GoalRow.tsx';
import type { CardView, GoalView } from '../../../shared/sim/views/types.ts';
import { flagship, flagshipText as textOf } from './flagship.ts';
import { LocalGame } from './harness/LocalGame.ts';

const game = new LocalGame(flagship, { roleId: 'sysEng', round: 2, tick: 180 });
const view = game.publicView();
const role = game.roleView();
const cards = cardsInStream(view, role);
const someCard = Object.values(role.tray)[0];
if (someCard === undefined) throw new Error('the engineer has no work: choose another moment');
const card = (changes: Partial<CardView>): CardView => ({ ...someCard, ...changes });

describe('the tray', () => {
  it('puts first what hurts most, then what is due first', () => {
    const a = card({ id: 'A', costCentsPerTick: 10, dueTick: 0 });
    const b = card({ id: 'B', costCentsPerTick: 10, dueTick: 90 });
    const c = card({ id: 'C', costCentsPerTick: 500, dueTick: 0 });
    expect([a, b, c].sort(byHurt).map(({ id }) => id)).toEqual(['C', 'B', 'A']);
  });

  it('keeps apart what waits for others, and loses nothing', () => {
    const mine = Object.values(role.tray).filter(({ isMine }) => isMine);
    const { waiting, blocked } = sortTray(mine);
    const inHands = mine.filter(({ status }) => status === 'working');
    expect(waiting.length + blocked.length + inHands.length).toBe(mine.length);
    expect(waiting.every(({ status }) => status === 'waiting')).toBe(true);
  });
});

describe('due times', () => {
  it('say what happens and when', () => {
    expect(dueWords(card({ dueTick: 12, dueKind: 'incident' }), 10)).toEqual({
      text: 'becomes an incident in 2 h',
      isPressing: true,
    });
    expect(dueWords(card({ dueTick: 60, dueKind: 'sla' }), 10)).toEqual({ text: 'due in 50 h', isPressing: false });
    expect(dueWords(card({ dueTick: 7, dueKind: 'late' }), 10)).toEqual({ text: '3 h late', isPressing: true });
    expect(dueWords(card({ dueTick: 0, dueKind: '' }), 10)).toBeNull();
  });
});

describe('the value stream', () => {
  it('shows every card in exactly one cell', () => {
    const shown = Object.keys(view.columns).flatMap((column) =>
      LANES.flatMap((lane) => cellOf(cards, column, lane, 1000).cards.map(({ id }) => id)),
    );
    expect(shown.length).toBe(new Set(shown).size);
    expect(new Set(shown)).toEqual(new Set(cards.filter(({ columnId }) => columnId !== '').map(({ id }) => id)));
  });

  it('shows my own work too, as mine, though it is not on the board', () => {
    const mine = Object.values(role.tray).filter(({ isMine }) => isMine);
    const inStream = new Map(cards.map((one) => [one.id, one]));
    expect(mine.length).toBeGreaterThan(0);
    for (const { id } of mine) expect(inStream.get(id)?.isMine).toBe(true);
  });

  it('counts what does not fit, and leaves room for the count', () => {
    const many = ['A', 'B', 'C', 'D'].map((id) => card({ id, columnId: 'x', lane: 'run' }));
    expect(cellOf(many, 'x', 'run', 4)).toMatchObject({ more: 0 });
    const cut = cellOf(many, 'x', 'run', 3);
    expect(cut.cards.length).toBe(2);
    expect(cut.more).toBe(2);
  });

  it('marks a long wait, but not long work', () => {
    expect(longWaitTicks(card({ status: 'waiting', stepSinceTick: 10 }), 50)).toBe(40);
    expect(longWaitTicks(card({ status: 'working', stepSinceTick: 10 }), 50)).toBe(0);
    expect(longWaitTicks(card({ status: 'waiting', stepSinceTick: 45 }), 50)).toBe(0);
  });
});

describe('the countdown', () => {
  it('counts down to the next window and names what it needs', () => {
    const { label, hours, needs } = countdownOf(view, textOf);
    expect(label).toBe(`${textOf('flightPlan.manoeuvres.comet.title')} opens in`);
    expect(hours).toBe((view.manoeuvres['comet']?.opensTick ?? 0) - view.roundTick);
    expect(needs.every((id) => view.services[id] !== undefined)).toBe(true);
  });

  it('counts down to the call while the poll is on', () => {
    const polling = new LocalGame(flagship, { roleId: 'director', round: 1, tick: 131 });
    polling.advance(3);
    const during = polling.publicView();
    expect(during.poll.id).toBe('launch');
    expect(countdownOf(during, textOf).hours).toBe(during.poll.deadlineTick - during.roundTick);
  });

  it('counts down to the end of the round when nothing is left to fly', () => {
    const idle = { ...view, flight: { ...view.flight, nextId: '' } };
    expect(countdownOf(idle, textOf)).toEqual({
      label: 'The round ends in',
      hours: view.roundTicks - view.roundTick,
      needs: [],
    });
  });
});

describe('goals', () => {
  const goal: GoalView = {
    id: 'g',
    titleKey: 'g',
    metric: 'revenueCents',
    roleId: 'director',
    target: 100_000_00,
    actual: 10_000_00,
    expected: 84_000_00,
    status: 'behind',
    order: 0,
  };

  it('say how far behind, in the unit of the goal', () => {
    expect(statusWords(goal)).toBe('behind by € 74k');
    expect(statusWords({ ...goal, metric: 'csat', expected: 82_000, actual: 80_500 })).toBe('behind by 1.5 points');
    expect(statusWords({ ...goal, status: 'onCourse' })).toBe('on course');
  });
});

describe('the news', () => {
  const source = { view, role, textOf };
  const major = card({ id: 'I1', type: 'incident', priority: 1, titleKey: '', titleText: 'Link is dead' });
  const withMajor = { ...source, role: { ...role, tray: { ...role.tray, I1: major } } };

  it('tell an arrival by its title, a critical incident with two tones', () => {
    const news = newsOf({ name: 'workArrived', workId: 'I1' }, withMajor);
    expect(news).toEqual({ text: 'Arrived: I1 Link is dead', sound: 'major', burst: null });
  });

  it('burst where the service stands', () => {
    const news = newsOf({ name: 'serviceWentDown', serviceId: 'deepLink' }, source);
    expect(news?.text).toBe(`Service down: ${textOf('services.deepLink.title')}`);
    expect(news?.burst).toEqual({ at: { kind: 'service', id: 'deepLink' }, tone: 'crit' });
  });

  it('say nothing about what is no news to a player', () => {
    for (const name of ['handFreed', 'clockChanged', 'phaseChanged', 'unheardOf'])
      expect(newsOf({ name }, source)).toBeNull();
  });

  it('have words for every happening that they tell', () => {
    for (const event of game.game.events) expect(newsOf(event, source)?.text ?? 'nothing').not.toBe('');
  });
});

describe('names', () => {
  it('list the people of a role, and nobody for a bot', () => {
    const person = { id: 'desk', nicknames: 'Ida\nBo', presence: 'here', isBot: false } as const;
    expect(namesOfRole({ desk: person }, 'desk')).toEqual(['Ida', 'Bo']);
    expect(namesOfRole({ desk: { ...person, isBot: true } }, 'desk')).toEqual([]);
    expect(namesOfRole({}, 'desk')).toEqual([]);
  });
});
