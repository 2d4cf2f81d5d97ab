// Which roles' pictures are made anew: all of them, or, where the process is full, those that something concerns and the others in turn.
import { beforeEach, describe, expect, it } from 'vitest';
import { RoleTurns } from '../../../server/rooms/RoleTurns.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { markChoice } from '../../../shared/sim/tell.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';

let game: Game;
let turns: RoleTurns;
let gapMs: number;
let roleIds: ReadonlySet<string>;

beforeEach(() => {
  game = createGame(tinyScenario(), 1);
  roleIds = new Set(game.rules.roleIds);
  gapMs = 0;
  turns = new RoleTurns(() => gapMs);
});

describe('the turns of roles’ pictures', () => {
  it('come all at every time while the process has time', () => {
    for (const ms of [0, 200, 400]) expect(turns.take(game, roleIds, ms)).toEqual([...roleIds]);
  });

  it('come once in a while for a role that nothing concerns, where the process is full', () => {
    gapMs = 2500;
    const counts = [0, 1000, 2000, 2999, 3000, 4000].map((ms) => turns.take(game, roleIds, ms).length);
    expect(counts).toEqual([roleIds.size, 0, 0, roleIds.size, 0, 0]);
  });

  it('come for whoever did something or has a new choice, once', () => {
    gapMs = 2500;
    const [first = '', second = ''] = roleIds;
    game.state.seats['s1'] = { id: 's1', roleIds: [second], isBot: false };
    turns.take(game, roleIds, 0);
    turns.acted(game, ['s1', 'facilitator']);
    expect(turns.take(game, roleIds, 100)).toEqual([second]);
    expect(turns.take(game, roleIds, 200)).toEqual([]);
    game.state.tick += 1;
    markChoice(game, first);
    expect(turns.take(game, roleIds, 300)).toEqual([first]);
    expect(turns.take(game, roleIds, 400)).toEqual([]);
  });

  it('come for all with a new phase', () => {
    gapMs = 2500;
    turns.take(game, roleIds, 0);
    game.state.phase = 'review';
    expect(turns.take(game, roleIds, 100)).toEqual([...roleIds]);
  });
});
