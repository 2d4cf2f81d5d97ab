// voteGroup, unvoteGroup: say what matters most; nobody sees the count before all have voted [RT4].
import { z } from 'zod';
import { findGroup, isStage, retroOf, VOTES_PER_ROLE, votesOf } from '../talk/retro.ts';
import { idText, roleCommand } from './types.ts';

export const voteGroup = roleCommand({
  type: 'voteGroup',
  does: 'Gives one of your votes to a group of notes.',
  capability: 'everyRole',
  payload: z.strictObject({ groupId: idText }),
  targetParam: 'groupId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget', 'limitReached'],
  targets: (game) => (isStage(game, ['vote']) ? (retroOf(game)?.groups ?? []).map((group) => group.id) : []),
  check(game, roleId, { groupId }) {
    const retro = retroOf(game);
    if (retro === null || !isStage(game, ['vote'])) return 'wrongPhase';
    if (findGroup(retro, groupId) === undefined) return 'unknownTarget';
    return votesOf(retro, roleId) < VOTES_PER_ROLE ? null : 'limitReached';
  },
  apply(game, roleId, { groupId }) {
    const group = findGroup(retroOf(game), groupId);
    if (group !== undefined) group.votes[roleId] = (group.votes[roleId] ?? 0) + 1;
  },
});

export const unvoteGroup = roleCommand({
  type: 'unvoteGroup',
  does: 'Takes one of your votes back from a group of notes.',
  capability: 'everyRole',
  payload: z.strictObject({ groupId: idText }),
  targetParam: 'groupId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget'],
  targets: (game, roleId) =>
    (retroOf(game)?.groups ?? []).filter(({ votes }) => (votes[roleId] ?? 0) > 0).map((group) => group.id),
  check(game, roleId, { groupId }) {
    if (!isStage(game, ['vote'])) return 'wrongPhase';
    return (findGroup(retroOf(game), groupId)?.votes[roleId] ?? 0) > 0 ? null : 'unknownTarget';
  },
  apply(game, roleId, { groupId }) {
    const group = findGroup(retroOf(game), groupId);
    if (group === undefined) return;
    const left = (group.votes[roleId] ?? 0) - 1;
    if (left > 0) group.votes[roleId] = left;
    else Reflect.deleteProperty(group.votes, roleId);
  },
});
