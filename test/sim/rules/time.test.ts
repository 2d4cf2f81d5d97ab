// Rules RD, DM, SC: phases and rounds, demand, scripts and triggers.
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../support/tinyScenario.ts';
import {
  facilitate,
  give,
  inLobby,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  playOn,
  roleOf,
  stopPulling,
} from '../playing.ts';

describe('phases and rounds', () => {
  it('[RD1] come in their order, with improve between rounds and debrief at the end', () => {
    const game = inLobby({ rounds: 2 });
    const seen: string[] = [];
    while (game.state.phase !== 'closed') {
      facilitate(game, 'nextPhase');
      seen.push(game.state.phase);
    }
    const first = ['briefing', 'running', 'review', 'improve'];
    expect(seen).toEqual([...first, 'briefing', 'running', 'review', 'debrief', 'closed']);
  });

  it('[RD1] lets commands through while the clock is stopped', () => {
    const game = inRound();
    facilitate(game, 'pause');
    give(game, 'desk', 'setPulling', { isPulling: 'no' });
    expect(roleOf(game, 'desk').isPulling).toBe(false);
  });

  it('[RD2] start with fresh counters and a full cadence until the first window', () => {
    const game = inRound({ arrivals: { requests: 300 } });
    give(game, 'desk', 'setPullRule', { rule: 'due' });
    pass(game, 30);
    expect(game.state.stats.arrived.request).toBeGreaterThan(0);
    playOn(game);
    const { state } = game;
    expect([state.stats.arrived, state.stats.finished, state.stats.leadTicks]).toEqual([{}, {}, []]);
    expect(state.stats.wipStart).toBe(state.open.length);
    expect([state.round, state.roundTick, roleOf(game, 'desk').decisions]).toEqual([2, 0, 0]);
    expect(state.window.nextTick).toBe(state.tick + 24);
  });

  it("[RD2] start with no margin of a supplier's from the round before", () => {
    const game = inRound({ edit: ({ streams }) => void (entryOf(streams, 'requests').marginCents = 700) });
    make(game, 'requests', 2);
    pass(game, 30);
    expect(roleOf(game, 'desk').marginCents).toBe(1400);
    playOn(game);
    expect(roleOf(game, 'desk').marginCents).toBe(0);
    expect(game.state.results[0]?.metrics['vendorMarginCents']).toBe(1400);
  });

  it('[RD2] bring one more latent problem from the second round on, and those listed for them', () => {
    const game = inRound({ rounds: 3, edit: ({ problems }) => void (entryOf(problems, 'bug').fromRound = 3) });
    const known = (): string[] => game.state.problems.map((problem) => problem.specId);
    expect(known()).toEqual(['leak']);
    playOn(game);
    expect(known()).toEqual(['leak', 'rust']);
    playOn(game);
    expect(known()).toEqual(['leak', 'rust', 'bug']);
  });

  it('[RD3] end when their length is over, with a result', () => {
    const game = inRound();
    pass(game, 95);
    expect([game.state.phase, game.state.results.length]).toEqual(['running', 0]);
    pass(game, 1);
    expect([game.state.phase, game.state.results.length]).toEqual(['review', 1]);
  });

  it('[RD3] end when the facilitator goes on, with a result of the time that was played', () => {
    const game = inRound();
    pass(game, 10);
    facilitate(game, 'nextPhase');
    expect(game.state.phase).toBe('review');
    expect(game.state.results[0]?.effort.handTicks).toBe(10 * 1000 * game.state.hands.length);
  });

  it('[RD4] grant money and places for improvements that do not carry over', () => {
    const game = inLobby({ edit: ({ rounds }) => void (known(rounds[1], 'round 2').budgetCents = 7000) });
    const granted = (): number[] => [game.state.money.budgetLeftCents, game.state.money.improvementsLeft];
    expect(granted()).toEqual([0, 0]);
    facilitate(game, 'startSession');
    expect(granted()).toEqual([10_000, 2]);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    expect(granted()).toEqual([6000, 1]);
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    expect([game.state.phase, ...granted()]).toEqual(['improve', 7000, 2]);
  });

  it('[RD5] close their books after the review; what is spent then belongs to the next round', () => {
    const game = inRound();
    passUntil(game, () => game.state.phase === 'review');
    const { potentialCents } = game.state.ledger;
    expect(potentialCents).toBeGreaterThan(0);
    facilitate(game, 'nextPhase');
    expect(game.state.ledger).toMatchObject({
      potentialCents: 0,
      realisedCents: 0,
      leakedCents: 0,
      rows: [],
      sinks: {},
    });
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results.map((result) => result.metrics['costCents'])).toEqual([0, 4000]);
    expect(game.state.results[0]?.value.potentialCents).toBe(potentialCents);
  });
});

describe('demand', () => {
  it('[DM1] arrives with its probability per tick', () => {
    const counts = [0, 500, 1000].map((perThousandTicks) => {
      const game = inRound({ lengthTicks: 400, arrivals: { chores: perThousandTicks } });
      pass(game, 400);
      return game.state.stats.arrived.toil ?? 0;
    });
    expect([counts[0], counts[2]]).toEqual([0, 400]);
    expect(Math.abs((counts[1] ?? 0) - 200)).toBeLessThan(40);
  });

  it('[DM1] grows with the round; the last factor holds for later rounds', () => {
    const game = inRound({
      rounds: 3,
      arrivals: { chores: 1000 },
      edit: ({ streams }) => void (entryOf(streams, 'chores').growthPerMille = [0, 1000]),
    });
    for (let round = 1; round <= 3; round++) {
      passUntil(game, () => game.state.phase === 'review');
      if (round < 3) playOn(game);
    }
    expect(game.state.results.map((result) => result.flow.byType['toil']?.arrived ?? 0)).toEqual([0, 96, 96]);
  });

  it('[DM2] gives the work of a tick the same title, effort and value, whatever came before it', () => {
    const [calm, busy] = [inRound(), inRound()];
    make(busy, 'features', 2);
    for (const game of [calm, busy]) pass(game, 40);
    make(busy, 'chores', 3);
    const [one, other] = [calm, busy].map((game) => {
      stopPulling(game);
      return [make(game, 'features'), make(game, 'features'), make(game, 'deals')].map((item) => ({
        titleKey: item.titleKey,
        effort: item.stepEffortMilli,
        value: item.value?.centsPerTick,
        service: item.serviceId,
      }));
    });
    expect(other).toEqual(one);
    expect(one?.[0]?.effort).not.toBe(one?.[1]?.effort);
  });

  it('[DM4] is withdrawn in part when customers are too unhappy; its potential remains and leaks', () => {
    const game = inRound({
      lengthTicks: 400,
      arrivals: { deals: 200 },
      edit: ({ satisfaction }) =>
        void Object.assign(satisfaction, { driesUpUnderMilli: 100_000, driesUpPerMille: 500 }),
    });
    pass(game, 400);
    const results = game.state.results[0];
    const withdrawn = game.state.closed.filter((item) => item.outcome === 'withdrawn').length;
    const arrived = game.state.stats.arrived.request ?? 0;
    expect(Math.abs(withdrawn - arrived / 2)).toBeLessThan(arrived / 5);
    expect(
      results?.value.leaked.some(({ cause, chain }) => /^request:/.test(cause) && chain.includes('doing:withdrawn')),
    ).toBe(true);
  });

  it('[DM4] stays while customers are happy enough', () => {
    const game = inRound({
      arrivals: { deals: 200 },
      edit: ({ satisfaction }) =>
        void Object.assign(satisfaction, { driesUpUnderMilli: 80_000, driesUpPerMille: 1000 }),
    });
    pass(game, 90);
    expect(game.state.closed.filter((item) => item.outcome === 'withdrawn')).toEqual([]);
  });
});

describe('scripts and triggers', () => {
  it('[SC1] happen at their tick of the round: a message, work, an incident', () => {
    const game = inRound({
      edit: ({ rounds }) => {
        known(rounds[0], 'round 1').script = [
          { atTick: 3, action: { do: 'say', role: 'desk', from: 'The cook', text: 'Soup is ready' } },
          { atTick: 5, action: { do: 'addWork', stream: 'chores', count: 2 } },
          { atTick: 5, action: { do: 'raiseIncident', service: 'base', impactPerMille: 300, title: 'A fox' } },
        ];
      },
    });
    pass(game, 3);
    expect(game.state.messages).toEqual([]);
    pass(game, 1);
    expect(game.state.messages).toMatchObject([{ tick: 3, roleId: 'desk', textKey: 'rounds.round1.script.0.text' }]);
    expect(openOf(game, 'toil')).toEqual([]);
    pass(game, 2);
    expect([openOf(game, 'toil').length, openOf(game, 'incident').length]).toEqual([2, 1]);
    pass(game, 80);
    expect(game.state.messages.length).toBe(1);
  });

  it('[SC2] fire once, when the figure has passed the bound after the first tick', () => {
    const say = (text: string) => ({ do: 'say' as const, from: 'The board', text });
    const game = inRound({
      edit: ({ rounds }) => {
        known(rounds[0], 'round 1').triggers = [
          { id: 'rich', metric: 'revenueCents', is: 'above', value: 20_000, fromTick: 0, action: say('Rich') },
          { id: 'late', metric: 'revenueCents', is: 'above', value: 0, fromTick: 12, action: say('Late') },
          { id: 'sad', metric: 'csat', is: 'below', value: 90_000, fromTick: 0, action: say('Sad') },
        ];
      },
    });
    const fired = (): string[] => game.state.messages.map((message) => `${message.tick} ${message.text}`);
    // 7000 cents a tick: after three ticks there are more than 20 000.
    pass(game, 96);
    expect(fired()).toEqual(['3 Rich', '12 Late']);
  });

  it('[SC2] fire again in no other tick, also after a load', () => {
    const game = inRound({
      edit: ({ rounds }) => {
        known(rounds[0], 'round 1').triggers = [
          { id: 'work', metric: 'csat', is: 'above', value: 1, action: { do: 'addWork', stream: 'chores', count: 1 } },
        ];
      },
    });
    const [first] = (pass(game, 1), game.state.open);
    pass(game, 20);
    expect(game.state.stats.arrived.toil).toBe(1);
    expect(game.state.firedTriggers).toEqual({ 'round1.work': true });
    expect(isOpen(game, known(first, 'work')) ? '' : outcomeOf(game, known(first, 'work'))).toBe('done');
  });
});
