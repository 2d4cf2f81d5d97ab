// prioritiseWork: put a piece of work first or last in the own tray, or back into the order of the pull rule [HD3].
import { z } from 'zod';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const prioritiseWork = roleCommand({
  type: 'prioritiseWork',
  does: 'Puts a piece of work first or last in your tray, or back into the usual order.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText, place: z.enum(['first', 'last', 'none']) }),
  targetParam: 'workId',
  pickParam: 'place',
  arePicksAlike: true,
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.status === 'waiting'),
  picks: () => ['first', 'last', 'none'],
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    return typeof item === 'string' ? item : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId, place }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    let most = 0;
    for (const id of game.state.roles[roleId]?.tray ?? [])
      most = Math.max(most, Math.abs(game.index.work.get(id)?.rank ?? 0));
    item.rank = place === 'none' ? 0 : place === 'first' ? lowestFirst(game, roleId) : -(most + 1);
  },
});

const FIRST_RANK = 1_000_000;

/** Ranks of firsts count down, so that the latest "first" goes before the earlier ones. */
function lowestFirst(game: Parameters<typeof ownWork>[0], roleId: string): number {
  let lowest = FIRST_RANK;
  for (const id of game.state.roles[roleId]?.tray ?? []) {
    const rank = game.index.work.get(id)?.rank ?? 0;
    if (rank > 0) lowest = Math.min(lowest, rank);
  }
  return lowest - 1;
}
