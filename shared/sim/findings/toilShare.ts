// Where a role's time goes: the share of its busy hands that is toil in this round so far [EN4].
import { renewInsight } from '../insights.ts';
import type { Game } from '../state.ts';
import { toilPerMille } from '../metrics/toil.ts';
import { findingKind } from './types.ts';

export const toilShare = findingKind({
  kind: 'toilShare',
  find(game, { role, pinsWhenShared }, { roleId }) {
    const looked = role ?? worstRole(game);
    const row = game.state.stats.effortMilli[looked];
    const amount = row === undefined ? 0 : toilPerMille([row]);
    if (amount === 0) return false;
    renewInsight(game, {
      kind: 'toilShare',
      about: [looked],
      amount,
      textKey: `roles.${looked}.title`,
      roleId,
      pins: pinsWhenShared ? toilOf(game, looked) : [],
    });
    return true;
  },
});

/** The role with the largest share; the first of equals in scenario order. */
function worstRole(game: Game): string {
  let worst = '';
  let most = 0;
  for (const id of game.rules.roleIds) {
    const share = toilPerMille([game.state.stats.effortMilli[id] ?? []]);
    if (share > most) [worst, most] = [id, share];
  }
  return worst;
}

function toilOf({ rules }: Game, roleId: string): string[] {
  const streams = rules.scenario.streams.filter((stream) => stream.type === 'toil' && stream.role === roleId);
  return streams.map((stream) => `stream:${stream.id}`);
}
