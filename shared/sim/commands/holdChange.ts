// holdChange and freeChange: the release decision: which assessed changes go into the next window [CH4].
import { z } from 'zod';
import type { Game } from '../state.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

function waiting(game: Game, isHeld: boolean): string[] {
  return game.state.open
    .filter((item) => item.blockedBy === 'window' && item.change?.isHeld === isHeld)
    .map((item) => item.id);
}

function refusal(game: Game, workId: string, isHeld: boolean): string | null {
  const item = game.index.work.get(workId);
  if (item?.change === undefined || item.change === null) return 'unknownWork';
  if (item.blockedBy !== 'window') return 'notPossible';
  return item.change.isHeld === isHeld ? 'alreadyDone' : refuseUnlessRunning(game);
}

function setHeld(game: Game, workId: string, isHeld: boolean): void {
  const change = game.index.work.get(workId)?.change;
  if (change !== undefined && change !== null) change.isHeld = isHeld;
}

const REFUSALS = ['wrongPhase', 'unknownWork', 'notPossible', 'alreadyDone'] as const;

export const holdChange = roleCommand({
  type: 'holdChange',
  does: 'Holds a change back from the next windows.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: REFUSALS,
  targets: (game) => waiting(game, false),
  check: (game, _roleId, { workId }) => refusal(game, workId, true),
  apply: (game, _roleId, { workId }) => {
    setHeld(game, workId, true);
  },
});

export const freeChange = roleCommand({
  type: 'freeChange',
  does: 'Lets a change that was held back go into the next window.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: REFUSALS,
  targets: (game) => waiting(game, true),
  check: (game, _roleId, { workId }) => refusal(game, workId, false),
  apply: (game, _roleId, { workId }) => {
    setHeld(game, workId, false);
  },
});
