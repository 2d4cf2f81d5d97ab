// What views tell: lanes, what hurts, counts of the visible, polls, results step by step, options.
import type { RoundResult } from '../../../shared/sim/result.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCommand } from '../../../shared/sim/commands/index.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { applyCommand } from '../../../shared/sim/step.ts';
import { listOptions, viewFacilitator, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { changed, copyOf, flagship, gamesAt, mixedStyle } from './playedGame.ts';

const SEED = 21;
let games: Game[] = [];

beforeAll(() => {
  games = gamesAt([50, 120, 200, 300, 400], SEED);
});

const rolesOf = (game: Game): readonly string[] => game.rules.roleIds;

describe('a role’s view', () => {
  it('holds every piece of work of its own tray, marked as its own', () => {
    for (const game of games) {
      for (const roleId of rolesOf(game)) {
        const mine = Object.values(viewRole(game, roleId).tray).filter((card) => card.isMine);
        expect(mine.map((card) => card.id).sort()).toEqual([...(game.state.roles[roleId]?.tray ?? [])].sort());
      }
    }
  });

  it('has its hands with what they do', () => {
    for (const game of games) {
      for (const roleId of rolesOf(game)) {
        const hands = Object.values(viewRole(game, roleId).hands);
        expect(hands).toHaveLength(game.rules.roles.get(roleId)?.hands.length ?? 0);
        for (const hand of hands) if (hand.status === 'working') expect(hand.workId).not.toBe('');
      }
    }
  });

  it('tells what its work costs by waiting, more for a worse incident', () => {
    const breakIt = (game: Game, impactPerMille: number): void => {
      const incident = { serviceId: 'portal', impactPerMille, title: 'Slow' };
      expect(applyCommand(game, 'facilitator', { type: 'injectIncident', ...incident })).toBeNull();
    };
    const broken = games.map(copyOf);
    for (const game of broken) for (const impactPerMille of [60, 200]) breakIt(game, impactPerMille);
    const incidents = broken.flatMap((game) =>
      rolesOf(game).flatMap((roleId) =>
        Object.values(viewRole(game, roleId).tray).filter((card) => card.type === 'incident' && card.isMine),
      ),
    );
    const meanOf = (priority: number): number => {
      const costs = incidents.filter((card) => card.priority === priority).map((card) => card.costCentsPerTick);
      return costs.reduce((sum, cents) => sum + cents, 0) / Math.max(1, costs.length);
    };
    expect(meanOf(4)).toBeGreaterThan(0);
    expect(meanOf(3)).toBeGreaterThan(meanOf(4));
  });

  it('counts its own streams by the work it holds', () => {
    for (const game of games) {
      for (const roleId of rolesOf(game)) {
        for (const stream of Object.values(viewRole(game, roleId).streams)) {
          const held = game.state.open.filter((item) => item.streamId === stream.id && item.roleId === roleId);
          expect(stream.openCount).toBe(held.length);
        }
      }
    }
  });

  it('is empty for a role that does not exist', () => {
    const [game] = games;
    if (!game) throw new Error('no game');
    expect(viewRole(game, 'nobody').tray).toEqual({});
    expect(listOptions(game, 'nobody')).toEqual({});
  });
});

describe('the public view', () => {
  it('shows the open work on the board and counts the rest', () => {
    for (const game of games) {
      const view = viewPublic(game);
      const shown = game.state.open.filter((item) => isOnBoard(game.state, item));
      const open = Object.values(view.board).filter((card) => card.status !== 'done');
      expect(open.map((card) => card.id).sort()).toEqual(shown.map((item) => item.id).sort());
      expect(view.hiddenCount).toBe(game.state.open.length - shown.length);
      expect(Object.values(view.columns).reduce((sum, column) => sum + column.count, 0)).toBe(shown.length);
      expect(open.every((card) => card.costCentsPerTick === 0 && !card.isMine)).toBe(true);
    }
  });

  it('keeps finished work that was visible on the board for a day, in the last column', () => {
    const done = games.flatMap((game) =>
      Object.values(viewPublic(game).board).filter((card) => card.status === 'done'),
    );
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map((card) => card.columnId))).toEqual(new Set([flagship.columns.at(-1)?.id]));
  });

  it('says −1 for the queue of a role that shows nothing, and counts only visible waiting work otherwise', () => {
    for (const game of games) {
      for (const role of Object.values(viewPublic(game).roles)) {
        const shown = game.state.open.filter((item) => item.roleId === role.id && isOnBoard(game.state, item));
        const waiting = shown.filter((item) => item.status === 'waiting').length;
        expect(role.waitingCount).toBe(shown.length === 0 ? -1 : waiting);
      }
    }
  });

  it('puts a change into the lane of what it delivers', () => {
    const changes = games.flatMap((game) =>
      Object.values(viewRole(game, 'change').tray).flatMap((card) => {
        const about = game.index.work.get(game.index.work.get(card.id)?.aboutId ?? '');
        return card.type === 'change' && about ? [{ lane: card.lane, carried: about.type }] : [];
      }),
    );
    expect(changes.length).toBeGreaterThan(0);
    for (const { lane, carried } of changes) expect(lane).toBe(carried === 'feature' ? 'worth' : 'run');
  });

  it('has goals on course or behind while the round runs, met or missed after it', () => {
    const during = viewPublic(games[3] ?? createGame(flagship, 1)).goals;
    expect(Object.values(during).every((goal) => goal.status === 'onCourse' || goal.status === 'behind')).toBe(true);
    const over = playGame({ scenario: flagship, seed: SEED, rounds: 1, styleOf: mixedStyle });
    const goals = Object.values(viewPublic(over).goals);
    expect(goals.length).toBe(flagship.rounds[0]?.goals.length);
    expect(goals.every((goal) => goal.status === 'met' || goal.status === 'missed')).toBe(true);
    expect(goals.map((goal) => goal.actual)).toEqual(over.state.results[0]?.goals.map((goal) => goal.actual));
  });

  it('opens the results step by step: causes only when they are revealed', () => {
    const game = playGame({ scenario: flagship, seed: SEED, rounds: 1, styleOf: mixedStyle });
    const resultAt = (step: number): unknown =>
      JSON.parse(viewPublic(changed(game, (state) => (state.revealStep = step))).results['1'] ?? 'null');
    expect(Object.keys(resultAt(0) as object)).toEqual(['round', 'goals', 'metrics', 'improvements']);
    expect(resultAt(1)).toEqual(resultAt(0));
    const [result] = game.state.results;
    const shown = resultAt(2) as RoundResult;
    expect({ ...shown, value: null, titles: null }).toEqual({ ...result, value: null, titles: null });
    expect(shown.value.leaked.slice(0, 100)).toEqual(result?.value.leaked.slice(0, 100));
    const sum = (leaked: { cents: number }[] = []): number => leaked.reduce((total, leak) => total + leak.cents, 0);
    expect(sum(shown.value.leaked)).toBe(sum(result?.value.leaked));
    expect(JSON.stringify(shown).length).toBeLessThan(40_000);
    expect(viewPublic(changed(game, (state) => (state.phase = 'running'))).results).toEqual({});
  });

  it('moves the craft along and passes its waypoints in order', () => {
    const positions = games.map((game) => viewPublic(game).flight.positionPerMille);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    const states = Object.values(viewPublic(games[2] ?? createGame(flagship, 1)).waypoints).map((point) => point.state);
    expect(states.filter((state) => state === 'next')).toHaveLength(1);
    expect(states.join(' ')).toMatch(/^(past )*next( future)*$/);
  });
});

describe('the poll', () => {
  const polled = (): Game => {
    let found: Game | undefined;
    playGame({
      scenario: flagship,
      seed: SEED,
      rounds: 1,
      styleOf: () => 'idle',
      onTick: (game) => {
        if (!found && game.state.poll) found = changed(game, () => undefined);
      },
    });
    if (!found) throw new Error('no poll in the first round');
    return found;
  };

  it('tells each role its own risks and nobody else’s', () => {
    const game = polled();
    for (const roleId of rolesOf(game)) {
      const spec = game.rules.manoeuvres.get(game.state.poll?.manoeuvreId ?? '');
      const own = spec?.riskItems.filter((risk) => risk.role === roleId).map((risk) => risk.id);
      expect(Object.keys(viewRole(game, roleId).risks)).toEqual(own);
    }
  });

  it('states the open facts of a role with its no-go, and adds them up', () => {
    const game = polled();
    const manoeuvre = game.state.manoeuvres.find((entry) => entry.id === game.state.poll?.manoeuvreId);
    const spec = game.rules.manoeuvres.get(manoeuvre?.id ?? '');
    const risk = spec?.riskItems[0];
    if (!manoeuvre || !risk) throw new Error('no risk');
    manoeuvre.openRisks = [risk.id];
    expect(viewPublic(game).poll.knownRiskPerMille).toBe(0);
    expect(applyCommand(game, `bot:${risk.role}`, { type: 'answerPoll', answer: 'noGo' })).toBeNull();
    const view = viewPublic(game);
    expect(view.poll.knownRiskPerMille).toBe(risk.perMille);
    expect(view.pollAnswers[risk.role]).toEqual({
      roleId: risk.role,
      answer: 'noGo',
      factKeys: `flightPlan.manoeuvres.${manoeuvre.id}.riskItems.${risk.id}.fact`,
      riskPerMille: risk.perMille,
    });
  });

  it('counts down to its deadline, and to the end of the hold once held', () => {
    const game = polled();
    const spec = game.rules.manoeuvres.get(game.state.poll?.manoeuvreId ?? '');
    expect(viewPublic(game).poll.deadlineTick).toBe(spec?.opensTick);
    expect(applyCommand(game, 'bot:director', { type: 'callManoeuvre', decision: 'hold' })).toBeNull();
    const { poll } = viewPublic(game);
    expect(poll.isHolding).toBe(true);
    expect(poll.deadlineTick).toBe(game.state.roundTick + poll.holdTicksLeft);
    expect(poll.holdCostCentsPerTick).toBeGreaterThan(0);
  });
});

describe('options', () => {
  it('offer only what the command itself accepts, with every pick', () => {
    let tried = 0;
    for (const game of games.slice(1, 3)) {
      for (const roleId of rolesOf(game)) {
        for (const option of Object.values(listOptions(game, roleId))) {
          if (option.refusal !== '') continue;
          for (const payload of payloadsOf(option)) {
            expect(
              applyCommand(
                changed(game, () => undefined),
                `bot:${roleId}`,
                payload,
              ),
            ).toBeNull();
            tried++;
            if (tried % 7 !== 0) break; // every pick of some, one of the rest
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('say why not, for what is about this role but not possible now', () => {
    const refusals = new Set(
      games.flatMap((game) =>
        rolesOf(game).flatMap((roleId) => Object.values(listOptions(game, roleId)).map((option) => option.refusal)),
      ),
    );
    expect(refusals.size).toBeGreaterThan(1);
    for (const silent of ['unknownWork', 'notInYourTray', 'wrongPhase', 'unknownTarget'])
      expect(refusals).not.toContain(silent);
  });

  it('offer a role only its own commands', () => {
    for (const game of games) {
      const types = new Set(Object.values(listOptions(game, 'vendor')).map((option) => option.type));
      expect(types).not.toContain('requestWindow');
      expect(types).not.toContain('nextPhase');
    }
  });
});

describe('views', () => {
  it('never change the game', () => {
    for (const game of games) {
      const before = hashState(game.state);
      viewPublic(game);
      viewFacilitator(game);
      for (const roleId of rolesOf(game)) {
        viewRole(game, roleId);
        listOptions(game, roleId);
      }
      expect(hashState(game.state)).toBe(before);
    }
  });

  it('let the facilitator see how many hands work, idle or are stuck', () => {
    for (const game of games) {
      for (const row of Object.values(viewFacilitator(game).roles)) {
        const hands = game.rules.roles.get(row.id)?.hands.length ?? 0;
        expect(row.workingHands + row.idleHands + row.stuckHands).toBeLessThanOrEqual(hands);
      }
    }
  });
});

function payloadsOf(option: {
  type: string;
  target: string;
  picks: string;
}): ({ type: string } & Record<string, string>)[] {
  const definition = findCommand(option.type);
  if (!definition) throw new Error(option.type);
  const base =
    definition.targetParam === ''
      ? { type: option.type }
      : { type: option.type, [definition.targetParam]: option.target };
  if (definition.pickParam === '') return [base];
  return option.picks.split(' ').map((pick) => ({ ...base, [definition.pickParam]: pick }));
}
