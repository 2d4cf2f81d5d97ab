// parkWork and resumeWork: put a piece of work aside so that no hand takes it, and take it up again [WK9].
import { z } from 'zod';
import { takeAllHandsOff } from '../work/hands.ts';
import { idsWhere, ownWork, refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const parkWork = roleCommand({
  type: 'parkWork',
  does: 'Puts a piece of work aside; your hands leave it alone until you resume it.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'workIsBlocked'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.status !== 'blocked'),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    return item.status === 'blocked' ? 'workIsBlocked' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    takeAllHandsOff(game, item);
    item.status = 'blocked';
    item.blockedBy = 'parked';
  },
});

export const resumeWork = roleCommand({
  type: 'resumeWork',
  does: 'Takes up again what you had put aside.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'nothingToDo'],
  targets: (game, roleId) => idsWhere(game, roleId, (item) => item.blockedBy === 'parked'),
  check(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return item;
    return item.blockedBy === 'parked' ? refuseUnlessRunning(game) : 'nothingToDo';
  },
  apply(game, roleId, { workId }) {
    const item = ownWork(game, roleId, workId);
    if (typeof item === 'string') return;
    item.status = 'waiting';
    item.blockedBy = '';
  },
});
