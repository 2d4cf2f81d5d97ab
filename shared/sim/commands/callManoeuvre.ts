// callManoeuvre: the Director's call after the poll: go, hold or later [GN2, GN3, GN5].
import { z } from 'zod';
import { callGo, callHold, callLater } from '../flight/poll.ts';
import type { Game, ManoeuvreState } from '../state.ts';
import { roleCommand } from './types.ts';

function polled(game: Game): ManoeuvreState | undefined {
  const { poll, manoeuvres } = game.state;
  return poll === null ? undefined : manoeuvres.find((manoeuvre) => manoeuvre.id === poll.manoeuvreId);
}

function possible(game: Game): string[] {
  const manoeuvre = polled(game);
  if (manoeuvre === undefined) return [];
  return manoeuvre.state === 'holding' ? ['go', 'later'] : ['go', 'hold', 'later'];
}

export const callManoeuvre = roleCommand({
  type: 'callManoeuvre',
  does: 'Makes the call: go, hold (risks are worked off first, each hour costs) or later (the poorer window).',
  capability: 'role',
  payload: z.strictObject({ decision: z.enum(['go', 'hold', 'later']) }),
  targetParam: '',
  pickParam: 'decision',
  refusals: ['noPoll', 'notPossible'],
  targets: (game) => (game.state.poll === null ? [] : ['']),
  picks: (game) => possible(game),
  check(game, _roleId, { decision }) {
    if (game.state.poll === null) return 'noPoll';
    return possible(game).includes(decision) ? null : 'notPossible';
  },
  apply(game, _roleId, { decision }) {
    const manoeuvre = polled(game);
    if (manoeuvre === undefined) return;
    if (decision === 'go') callGo(game, manoeuvre);
    else if (decision === 'hold') callHold(game, manoeuvre);
    else callLater(game, manoeuvre);
  },
});
