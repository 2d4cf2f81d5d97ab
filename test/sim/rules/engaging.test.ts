// Rules EN: what leaving the desk to learn something takes and brings, as the scenario says it.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { incidentOf, toStep } from '../leaking.ts';
import {
  give,
  handOf,
  inRound,
  make,
  openOf,
  pass,
  passUntil,
  problemOf,
  startPulling,
  stopPulling,
  theOnly,
  tryGive,
} from '../playing.ts';
import { HOURS, look, yielding } from '../yielding.ts';

describe('an engagement that the scenario lists', () => {
  it('[EN1] takes its hours first; what it finds is there when they are spent', () => {
    const game = inRound(yielding({ kind: 'hurts', reliefMilli: 100 }));
    give(game, 'desk', 'gatherInsight', { kind: 'trendAnalysis' });
    pass(game, HOURS);
    expect([game.state.insights, bookedOf(game, 'desk').improvement]).toEqual([[], HOURS * 1000]);
    pass(game, 1);
    expect(game.state.insights).toMatchObject([{ kind: 'hurts', roleId: 'desk', tick: HOURS }]);
    expect([game.state.visits, bookedOf(game, 'desk').improvement]).toEqual([[], HOURS * 1000]);
  });

  it('[EN1] is not over before its hours are, though a night and a meeting lie between', () => {
    const game = inRound(
      yielding(
        { kind: 'hurts' },
        {
          edit: ({ people }) =>
            Object.assign(people, {
              officeHours: { dayTicks: 24, opensTick: 0, closesTick: 3, weekDays: 7, daysOpen: 7 },
            }),
        },
      ),
    );
    give(game, 'lead', 'gatherInsight', { kind: 'trendAnalysis' });
    pass(game, 26);
    expect(game.state.insights).toEqual([]);
    expect(handOf(game, 'lead').awayUntilTick).toBe(26);
    pass(game, 1);
    expect(game.state.insights.length).toBe(1);
    expect(bookedOf(game, 'lead').improvement).toBe(HOURS * 1000);
  });

  it('[EN1] brings what it found also to a game that was saved and loaded on the way', () => {
    const game = inRound(yielding({ kind: 'hurts' }));
    give(game, 'desk', 'gatherInsight', { kind: 'trendAnalysis' });
    pass(game, 2);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 10);
    expect(copy.state.insights.length).toBe(1);
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });

  it('[EN1] says so when there was nothing to find', () => {
    const game = inRound(yielding({ kind: 'toil' }));
    game.events.length = 0;
    look(game);
    expect(game.state.insights).toEqual([]);
    expect(game.events.map(({ name, audience }) => [name, audience])).toContainEqual(['nothingFound', 'desk']);
  });

  it('[EN2] tells needs only of orders that are not yet built when it is over', () => {
    const game = inRound(yielding({ kind: 'needs', count: 9 }));
    stopPulling(game, 'ops');
    const built = make(game, 'features');
    passUntil(game, () => built.blockedBy === 'change');
    stopPulling(game);
    const ordered = make(game, 'features');
    give(game, 'desk', 'gatherInsight', { kind: 'trendAnalysis' });
    const late = make(game, 'features');
    pass(game, HOURS + 1);
    expect([built, ordered, late].map((item) => item.value?.isNeedKnown)).toEqual([false, true, true]);
  });
});

describe('a shared cause', () => {
  const struck = (options: TinyOptions): Game => {
    const game = inRound(options);
    Object.assign(problemOf(game, 'bug'), { occurrences: 3, costMilliHours: 9000 });
    Object.assign(problemOf(game, 'leak'), { occurrences: 2, costMilliHours: 12_000 });
    return game;
  };

  it('[EN3] can be investigated without an open incident, by whoever opens problems', () => {
    const game = struck(yielding({ kind: 'sharedCause', fromOccurrences: 3 }));
    look(game);
    expect(game.state.insights).toMatchObject([{ kind: 'sharedCause', about: ['shop'], amount: 3 }]);
    expect(openOf(game, 'incident')).toEqual([]);
    give(game, 'desk', 'investigateCause', { insightId: 'n1' });
    expect(theOnly(game, 'problem')).toMatchObject({ aboutId: problemOf(game, 'bug').id, roleId: 'dev' });
    expect(problemOf(game, 'bug').stage).toBe('suspected');
  });

  it('[EN3] can be investigated by every role once all know of it', () => {
    const game = struck(yielding({ kind: 'sharedCause' }));
    look(game, 'lead');
    expect(tryGive(game, 'lead', 'investigateCause', { insightId: 'n1' })).toBe('needsOther');
    expect(tryGive(game, 'dev', 'investigateCause', { insightId: 'n1' })).toBe('unknownTarget');
    give(game, 'lead', 'shareInsight', { insightId: 'n1' });
    give(game, 'dev', 'investigateCause', { insightId: 'n1' });
    expect(theOnly(game, 'problem').aboutId).toBe(problemOf(game, 'leak').id);
  });

  it('[EN3] is not told twice to the same role; the next look finds the next one', () => {
    const game = struck(yielding({ kind: 'sharedCause' }));
    for (let times = 0; times < 3; times++) look(game);
    expect(game.state.insights.map(({ about }) => about)).toEqual([['store'], ['shop']]);
  });

  it('[EN3] [IN4] helps triage to find the right tray when all know of it', () => {
    const found = [false, true].map((isShared) => {
      const game = struck(
        yielding(
          { kind: 'sharedCause', guessMorePerMille: 1000 },
          { edit: ({ incidents }) => void (incidents.guessPerMille = 0) },
        ),
      );
      look(game);
      if (isShared) give(game, 'desk', 'shareInsight', { insightId: 'n1' });
      problemOf(game, 'leak').hazardPerMillion = 1_000_000;
      pass(game, 1);
      problemOf(game, 'leak').hazardPerMillion = 0;
      const incident = theOnly(game, 'incident');
      toStep(game, incident, 'diagnose');
      return incidentOf(incident).guessedSkill === 'platform';
    });
    expect(found).toEqual([false, true]);
  });
});

describe('the share of toil', () => {
  const toiling: TinyOptions = {
    edit: ({ streams }) => void streams.push({ ...entryOf(streams, 'chores'), id: 'forms', role: 'dev' }),
  };

  it('[EN4] is told of the role that has most of it, in per mille of its busy time', () => {
    const game = inRound(yielding({ kind: 'toilShare' }, toiling));
    make(game, 'chores', 8);
    make(game, 'features');
    pass(game, 12);
    look(game, 'lead');
    const { toil, ...rest } = { toil: 0, ...bookedOf(game, 'ops') };
    const busy = toil + Object.entries(rest).reduce((sum, [name, milli]) => sum + (name === 'idle' ? 0 : milli), 0);
    expect(toil).toBeGreaterThan(0);
    expect(game.state.insights).toMatchObject([
      { kind: 'toilShare', about: ['ops'], amount: Math.floor((toil * 1000) / busy), textKey: 'roles.ops.title' },
    ]);
  });

  it('[EN4] is measured anew when it is looked at again', () => {
    const game = inRound(yielding({ kind: 'toilShare', role: 'ops' }));
    make(game, 'chores', 2);
    pass(game, 8);
    look(game);
    const before = game.state.insights[0]?.amount;
    give(game, 'desk', 'shareInsight', { insightId: 'n1' });
    make(game, 'alarms', 4);
    pass(game, 8);
    look(game);
    expect(game.state.insights.length).toBe(1);
    expect(before).toBe(1000);
    expect(game.state.insights[0]).toMatchObject({ isShared: true });
    expect(game.state.insights[0]?.amount).toBeLessThan(1000);
  });

  it('[EN4] [VB1] puts that toil on the board when it is told to all, if the scenario says so', () => {
    const game = inRound(yielding({ kind: 'toilShare', pinsWhenShared: true }, toiling));
    make(game, 'chores', 2);
    pass(game, 6);
    stopPulling(game);
    look(game);
    const [chore, form] = [make(game, 'chores'), make(game, 'forms')];
    expect(isOnBoard(game.state, chore)).toBe(false);
    give(game, 'desk', 'shareInsight', { insightId: 'n1' });
    expect([chore, form].map((item) => isOnBoard(game.state, item))).toEqual([true, false]);
  });
});

describe('what is going to happen', () => {
  const scripted: TinyOptions = {
    edit({ rounds }) {
      const [round] = rounds;
      if (round === undefined) return;
      round.script = [
        { atTick: 20, action: { do: 'say', from: 'The cook', text: 'Soup' } },
        { atTick: 40, action: { do: 'raiseIncident', service: 'shop', impactPerMille: 300, title: 'A flood' } },
        { atTick: 30, action: { do: 'addWork', stream: 'deals' } },
        { atTick: 200, action: { do: 'addWork', stream: 'chores' } },
      ];
    },
  };

  it('[EN6] is told to those who ask, the next first, each once, and not too far ahead', () => {
    const game = inRound(yielding({ kind: 'comingEvent', withinTicks: 50 }, scripted));
    stopPulling(game);
    for (let times = 0; times < 3; times++) look(game);
    expect(game.state.insights.map(({ about, amount, textKey }) => [about[0], amount, textKey])).toEqual([
      ['deals', 30, 'streams.deals.title'],
      ['shop', 40, 'rounds.round1.script.1.title'],
    ]);
    startPulling(game);
  });
});
