// pinWork and unpinWork: make a type of work, a stream or one piece of work visible to all, or hide it again [VB1].
import { z } from 'zod';
import { WORK_TYPES } from '../../scenario/schema/basics.ts';
import { isStreamPinned } from '../isOnBoard.ts';
import type { Game } from '../state.ts';
import { tell, markChoice } from '../tell.ts';
import { trayItems } from './looking.ts';
import { idText, roleCommand } from './types.ts';

function exists(game: Game, roleId: string, what: string): boolean {
  const colon = what.indexOf(':');
  const [kind, id] = [what.slice(0, colon), what.slice(colon + 1)];
  if (kind === 'work') return game.index.work.get(id)?.roleId === roleId;
  return kind === 'type'
    ? (WORK_TYPES as readonly string[]).includes(id)
    : kind === 'stream' && isKnown(game, roleId, id);
}

/** A role knows the streams that start with it, those whose work it has had, and those that are on the board. */
function isKnown({ rules, state }: Game, roleId: string, streamId: string): boolean {
  const spec = rules.streams.get(streamId)?.spec;
  if (spec === undefined) return false;
  if (spec.role === roleId || state.roles[roleId]?.streamIds.includes(streamId) === true) return true;
  return isStreamPinned(state, spec);
}

/** What is worth offering: the types and streams in the own tray, and each piece of work. */
function pinnable(game: Game, roleId: string): string[] {
  const found = new Set<string>();
  for (const item of trayItems(game, roleId)) {
    found.add(`work:${item.id}`);
    found.add(`type:${item.type}`);
    if (item.streamId !== '') found.add(`stream:${item.streamId}`);
  }
  return [...found];
}

export const pinWork = roleCommand({
  type: 'pinWork',
  does: 'Puts a type of work (type:toil), a stream (stream:<id>) or one piece of work (work:<id>) on the board for everybody.',
  capability: 'everyRole',
  payload: z.strictObject({ what: idText }),
  targetParam: 'what',
  refusals: ['unknownTarget', 'alreadyDone', 'wrongPhase'],
  targets: (game, roleId) => pinnable(game, roleId).filter((what) => game.state.pinned[what] !== true),
  check(game, roleId, { what }) {
    if (!exists(game, roleId, what)) return 'unknownTarget';
    if (game.state.phase === 'lobby' || game.state.phase === 'closed') return 'wrongPhase';
    return game.state.pinned[what] === true ? 'alreadyDone' : null;
  },
  apply(game, roleId, { what }) {
    game.state.pinned[what] = true;
    for (const other of game.rules.roleIds) if (other !== roleId) markChoice(game, other);
    tell(game, 'workPinned', 'public', { roleId, text: what });
  },
});

export const unpinWork = roleCommand({
  type: 'unpinWork',
  does: 'Takes something off the board again.',
  capability: 'everyRole',
  payload: z.strictObject({ what: idText }),
  targetParam: 'what',
  refusals: ['unknownTarget'],
  targets: (game, roleId) => pinnable(game, roleId).filter((what) => game.state.pinned[what] === true),
  check: (game, _roleId, { what }) => (game.state.pinned[what] === true ? null : 'unknownTarget'),
  apply(game, _roleId, { what }) {
    game.state.pinned = Object.fromEntries(Object.entries(game.state.pinned).filter(([key]) => key !== what));
  },
});
