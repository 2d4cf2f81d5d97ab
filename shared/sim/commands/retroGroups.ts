// groupNote, nameGroup, linkGroup: put notes that mean the same together, name them, tie them to what the round shows [RT3, RT5].
import { z } from 'zod';
import { findGroup, findNote, isStage, LINKS_PER_GROUP, moveNote, retroOf } from '../talk/retro.ts';
import type { Game } from '../state.ts';
import { idText, roleCommand } from './types.ts';

const GROUPED_STAGES = ['group', 'vote', 'choose'] as const;
const groupIds = (game: Game): string[] => (retroOf(game)?.groups ?? []).map((group) => group.id);

export const groupNote = roleCommand({
  type: 'groupNote',
  does: 'Moves a note into a group, or with an empty groupId into one of its own.',
  capability: 'everyRole',
  payload: z.strictObject({ noteId: idText, groupId: z.string().max(60) }),
  targetParam: 'noteId',
  pickParam: 'groupId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone'],
  targets: (game) => (isStage(game, ['group']) ? (retroOf(game)?.notes ?? []).map((note) => note.id) : []),
  picks: groupIds,
  check(game, _roleId, { noteId, groupId }) {
    if (!isStage(game, ['group'])) return 'wrongPhase';
    const retro = retroOf(game);
    const note = findNote(retro, noteId);
    if (note === undefined) return 'unknownTarget';
    if (groupId !== '' && findGroup(retro, groupId) === undefined) return 'unknownTarget';
    const isAlone = (retro?.notes ?? []).every((other) => other === note || other.groupId !== note.groupId);
    return note.groupId === groupId || (groupId === '' && isAlone) ? 'alreadyDone' : null;
  },
  apply(game, _roleId, { noteId, groupId }) {
    const retro = retroOf(game);
    const note = findNote(retro, noteId);
    if (retro !== null && note !== undefined) moveNote(retro, note, groupId);
  },
});

export const nameGroup = roleCommand({
  type: 'nameGroup',
  does: 'Gives a group of notes a title.',
  capability: 'everyRole',
  payload: z.strictObject({ groupId: idText, title: z.string().trim().min(1).max(80) }),
  targetParam: 'groupId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget'],
  targets: () => [],
  check(game, _roleId, { groupId }) {
    if (!isStage(game, GROUPED_STAGES)) return 'wrongPhase';
    return findGroup(retroOf(game), groupId) === undefined ? 'unknownTarget' : null;
  },
  apply(game, _roleId, { groupId, title }) {
    const group = findGroup(retroOf(game), groupId);
    if (group !== undefined) group.title = title;
  },
});

export const linkGroup = roleCommand({
  type: 'linkGroup',
  does: 'Ties a group of notes to what the round shows or to an improvement (leak:…, insight:…, improvement:…); again takes it off.',
  capability: 'everyRole',
  payload: z.strictObject({
    groupId: idText,
    link: z.string().regex(/^(leak|insight|improvement):[\w.-]{1,60}$/),
  }),
  targetParam: 'groupId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget', 'limitReached'],
  targets: () => [],
  check(game, _roleId, { groupId, link }) {
    if (!isStage(game, GROUPED_STAGES)) return 'wrongPhase';
    const group = findGroup(retroOf(game), groupId);
    if (group === undefined || !isKnown(game, link)) return 'unknownTarget';
    return group.links.length < LINKS_PER_GROUP || group.links.includes(link) ? null : 'limitReached';
  },
  apply(game, _roleId, { groupId, link }) {
    const group = findGroup(retroOf(game), groupId);
    if (group === undefined) return;
    if (group.links.includes(link)) group.links = group.links.filter((other) => other !== link);
    else group.links.push(link);
  },
});

/** Nobody ties a group to what only somebody else knows. Leaks are told to all by their few groups. */
function isKnown({ rules, state }: Game, link: string): boolean {
  const [kind = '', id = ''] = link.split(':');
  if (kind === 'insight') return state.insights.some((insight) => insight.id === id && insight.isShared);
  return kind === 'improvement' ? rules.improvements.has(id) : true;
}
