// Bots: five styles that play whole games by a player's commands, from what their role may see, the same way every time.
import { describe, expect, it } from 'vitest';
import { BOT_STYLES, decide, type BotStyle } from '../../../shared/sim/bots/index.ts';
import { playGame, type AcceptedCommand } from '../../../shared/sim/bots/playGame.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { findCommand } from '../../../shared/sim/commands/index.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { findFaults } from '../../../shared/sim/invariants.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';
import { changed, copyOf, flagship, gamesAt } from '../views/playedGame.ts';

function played(
  style: BotStyle,
  seed: number,
  rounds = 1,
): { game: Game; accepted: AcceptedCommand[]; faults: string[] } {
  const accepted: AcceptedCommand[] = [];
  const faults: string[] = [];
  const game = playGame({
    scenario: flagship,
    seed,
    rounds,
    styleOf: () => style,
    onAccepted: (entry) => accepted.push(entry),
    onTick: (now) => {
      if (now.state.tick % 20 === 0) faults.push(...findFaults(now));
    },
  });
  return { game, accepted, faults };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const realisedOf = (game: Game): number => sum(game.state.results.map((result) => result.value.realisedCents));
const ofBots = (accepted: readonly AcceptedCommand[]): AcceptedCommand[] =>
  accepted.filter(({ seat }) => seat.startsWith('bot:'));

describe.each(BOT_STYLES)('%s', (style) => {
  it('plays two rounds to the review without breaking a law of the game', () => {
    const { game, faults } = played(style, 31, 2);
    expect(game.state.phase).toBe('review');
    expect(game.state.results.map((result) => result.round)).toEqual([1, 2]);
    expect(faults).toEqual([]);
  });

  it('plays the same game again from the same seed, and another one from another', () => {
    const first = played(style, 32);
    const again = played(style, 32);
    expect(again.accepted).toEqual(first.accepted);
    expect(hashState(again.game.state)).toBe(hashState(first.game.state));
    expect(hashState(played(style, 33).game.state)).not.toBe(hashState(first.game.state));
  });

  it('does not change the game by thinking', () => {
    for (const game of gamesAt([90, 210, 330], 34)) {
      const before = hashState(game.state);
      for (const roleId of game.rules.roleIds) decide(style, game, roleId);
      expect(hashState(game.state)).toBe(before);
    }
  });

  it('thinks the same whatever it cannot see', () => {
    for (const game of gamesAt([90, 210, 330], 34)) {
      const other = changed(game, (state) => {
        for (const item of state.open) {
          if (item.event) item.event.isSignal = !item.event.isSignal;
          if (item.incident && !item.incident.isDiagnosed) item.incident.neededSkill = 'nobodyHasThis';
          if (item.value && !item.value.isNeedKnown) item.value.needKey = 'streams.x.needs.0';
          if (item.change && !item.change.isAssessed) item.change.trueRisk = 'high';
        }
      });
      for (const roleId of game.rules.roleIds)
        expect(decide(style, other, roleId)).toEqual(decide(style, game, roleId));
    }
  });

  it('gives each decision a reason and a command that its role has', () => {
    for (const game of [...gamesAt([30, 90, 210, 330, 450], 35), briefing()]) {
      for (const roleId of game.rules.roleIds) {
        for (const { command, reason } of decide(style, game, roleId)) {
          expect(reason).toMatch(/^[a-zA-Z]+(:[\w.-]+)?$/);
          const capability = findCommand(command.type)?.capability;
          const isListed = game.rules.roles.get(roleId)?.commands.includes(command.type) ?? false;
          expect(capability === 'everyRole' || (capability === 'role' && isListed)).toBe(true);
        }
      }
    }
  });

  it('is silent where there is nothing to decide: lobby, review, a stopped clock', () => {
    const lobby = createGame(flagship, 1);
    const [running] = gamesAt([200], 36);
    if (!running) throw new Error('no game');
    const paused = changed(running, (state) => (state.isPaused = true));
    const review = changed(running, (state) => (state.phase = 'review'));
    for (const game of [lobby, paused, review]) {
      for (const roleId of game.rules.roleIds) expect(decide(style, game, roleId)).toEqual([]);
    }
  });
});

describe('styles', () => {
  it('idle does nothing but let go of its hands', () => {
    const { accepted, game } = played('idle', 41);
    expect(new Set(ofBots(accepted).map(({ command }) => command.type))).toEqual(new Set(['setPulling']));
    expect(game.state.hands.every((hand) => hand.workId === '')).toBe(true);
  });

  it('reactive never improves anything, never shows anything, and always goes', () => {
    const types = new Set(ofBots(played('reactive', 42, 2).accepted).map(({ command }) => command.type));
    for (const type of ['chooseImprovement', 'pinWork', 'engageBusiness', 'openProblem', 'shareInsight'])
      expect(types).not.toContain(type);
    const calls = played('reactive', 42).accepted.filter(({ command }) => command.type === 'callManoeuvre');
    expect(new Set(calls.map(({ command }) => command['decision']))).toEqual(new Set(['go']));
  });

  it('local differs from reactive by what its plan buys', () => {
    const bought = ofBots(played('local', 42).accepted).filter(({ command }) => command.type === 'chooseImprovement');
    expect(bought.map(({ command }) => command['improvementId'])).toEqual(flagship.bots.local.improvements.flat());
  });

  it('orchestrated follows its plan, shows its work, asks for needs and looks for causes', () => {
    const { accepted, game } = played('orchestrated', 43, 2);
    const types = new Set(ofBots(accepted).map(({ command }) => command.type));
    for (const type of [
      'adoptAgreement',
      'chooseImprovement',
      'pinWork',
      'engageBusiness',
      'openProblem',
      'answerPoll',
      'callManoeuvre',
    ]) {
      expect(types).toContain(type);
    }
    for (const { agreement, option } of flagship.bots.orchestrated.agreements)
      expect(game.state.agreements[agreement]).toBe(option);
    const chosen = game.state.improvements.filter((entry) => entry.state !== 'offered').map((entry) => entry.id);
    expect(chosen).toEqual(expect.arrayContaining(flagship.bots.orchestrated.improvements[0]?.slice(0, 1) ?? []));
  });

  it('are worth what they stand for: orchestrated over reactive over idle, from the same potential', () => {
    for (const seed of [51, 52, 53]) {
      const [orchestrated, reactive, idle] = (['orchestrated', 'reactive', 'idle'] as const).map(
        (style) => played(style, seed).game,
      );
      if (!orchestrated || !reactive || !idle) throw new Error('no game');
      expect(realisedOf(orchestrated)).toBeGreaterThan(realisedOf(reactive));
      expect(realisedOf(reactive)).toBeGreaterThan(realisedOf(idle));
      const potentials = [orchestrated, reactive, idle].map((game) => game.state.results[0]?.value.potentialCents);
      expect(new Set(potentials).size).toBe(1);
    }
  });

  it('can be mixed: one idle role is seen in what its team brings home', () => {
    const whole = played('reactive', 54).game;
    const lame = playGame({
      scenario: flagship,
      seed: 54,
      rounds: 1,
      styleOf: (roleId) => (roleId === 'sysEng' ? 'idle' : 'reactive'),
    });
    expect(realisedOf(lame)).toBeLessThan(realisedOf(whole));
  });
});

describe('playGame', () => {
  it('tells of every accepted command in order, so that they alone play the same game again', () => {
    const { game, accepted } = played('orchestrated', 61, 2);
    expect(accepted.map((entry) => entry.n)).toEqual(accepted.map((_, position) => position + 1));
    const again = createGame(flagship, 61);
    for (const { tick, seat, command } of accepted) {
      while (again.state.tick < tick) advance(again);
      expect(applyCommand(again, seat, command)).toBeNull();
    }
    while (again.state.phase === 'running') advance(again);
    expect(hashState(again.state)).toBe(hashState(game.state));
  });

  it('buys exactly the improvements it is told to, in order and as money allows', () => {
    const ids = ['stdChange', 'kedb'];
    const game = playGame({
      scenario: flagship,
      seed: 62,
      rounds: 2,
      styleOf: () => 'orchestrated',
      improvements: ids,
    });
    const bought = game.state.improvements.filter((entry) => entry.state !== 'offered').map((entry) => entry.id);
    expect(bought.every((id) => ids.includes(id))).toBe(true);
    expect(bought).toContain('stdChange');
  });

  it('goes on from a saved state as if nothing had happened', () => {
    const [game] = gamesAt([240], 63);
    if (!game) throw new Error('no game');
    const copy = copyOf(game);
    for (const one of [game, copy]) {
      for (let ticks = 0; ticks < 100; ticks++) {
        for (const roleId of one.rules.roleIds) {
          for (const { command } of decide('orchestrated', one, roleId)) applyCommand(one, `bot:${roleId}`, command);
        }
        advance(one);
      }
    }
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });
});

function briefing(): Game {
  const game = createGame(flagship, 1);
  applyCommand(game, 'facilitator', { type: 'startSession' });
  return game;
}
