// Options by command, as the server lists them for all roles at one moment: what is shared and what is asked once must be the
// same as asking every role about every pick.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../shared/sim/commands/index.ts';
import { mayUse } from '../../../shared/sim/views/listOptions.ts';
import { listOffers, listOptions, SharedOffers } from '../../../shared/sim/views/index.ts';
import { changed, gamesAt } from './playedGame.ts';

const games = gamesAt([1, 90, 200, 320], 11);
const inBriefing = games.map((game) => changed(game, (state) => void (state.phase = 'briefing')));

describe('offers for all roles at one moment', () => {
  it('are what each role is offered by itself, game after game', () => {
    const shared = new SharedOffers();
    let compared = 0;
    for (const game of [...games, ...inBriefing, ...games]) {
      shared.begin();
      for (const roleId of game.rules.roleIds) {
        const offers = [...listOffers(game, roleId, shared).values()].flat();
        expect(Object.fromEntries(offers.map((option) => [option.id, option]))).toEqual(listOptions(game, roleId));
        compared += offers.length;
      }
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it('are the very same lists while nothing of them changes', () => {
    const [game] = games;
    if (game === undefined) throw new Error('no game');
    const shared = new SharedOffers();
    const listed = game.rules.roleIds.map((roleId) => listOffers(game, roleId, shared).get('chooseImprovement'));
    const withIt = listed.filter((offers) => offers !== undefined);
    expect(withIt.length).toBeGreaterThan(1);
    expect(new Set(withIt).size).toBe(1);
    shared.begin();
    const again = game.rules.roleIds.map((roleId) => listOffers(game, roleId, shared).get('chooseImprovement'));
    expect(again).toEqual(listed);
    expect(again.find((offers) => offers !== undefined)).toBe(withIt[0]);
  });
});

describe('commands that promise it', () => {
  it('check each of their picks alike', () => {
    let asked = 0;
    const promised = COMMANDS.filter(({ arePicksAlike }) => arePicksAlike);
    for (const game of [...games, ...inBriefing])
      for (const roleId of game.rules.roleIds)
        for (const definition of promised.filter((one) => mayUse(game, roleId, one)))
          for (const target of definition.targets(game, roleId)) {
            const { targetParam, pickParam } = definition;
            const answers = definition
              .picks(game, roleId, target)
              .map((pick) =>
                definition.check(game, { kind: 'role', roleId }, { [targetParam]: target, [pickParam]: pick }),
              );
            asked += answers.length;
            expect(new Set(answers).size).toBeLessThanOrEqual(1);
          }
    expect(asked).toBeGreaterThan(500);
  });

  it('offer all roles the same', () => {
    for (const game of [...games, ...inBriefing])
      for (const { type } of COMMANDS.filter(({ isSameForAll }) => isSameForAll)) {
        const lists = game.rules.roleIds.flatMap((roleId) => {
          const offers = listOffers(game, roleId, new SharedOffers()).get(type);
          return offers === undefined ? [] : [JSON.stringify(offers)];
        });
        expect(new Set(lists).size).toBeLessThanOrEqual(1);
      }
  });
});
