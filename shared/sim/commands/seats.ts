// assignSeat and releaseSeat: who may act for which role; given in the facilitator's name when people come and go [ST1].
import { z } from 'zod';
import { facilitatorCommand, idText } from './types.ts';

const roleList = z.string().max(400);

export const assignSeat = facilitatorCommand({
  type: 'assignSeat',
  does: 'Gives a seat its roles (ids separated by spaces; none = observer).',
  payload: z.strictObject({ seatId: idText, roleIds: roleList, isBot: z.boolean() }),
  refusals: ['noSuchRole'],
  check: (game, { roleIds }) => (split(roleIds).every((id) => game.rules.roles.has(id)) ? null : 'noSuchRole'),
  apply(game, { seatId, roleIds, isBot }) {
    // Never by assignment: a seat called `__proto__` would become what all seats inherit.
    game.state.seats = { ...game.state.seats, [seatId]: { id: seatId, roleIds: split(roleIds), isBot } };
  },
});

export const releaseSeat = facilitatorCommand({
  type: 'releaseSeat',
  does: 'Takes a seat away.',
  payload: z.strictObject({ seatId: idText }),
  refusals: ['seatUnknown'],
  check: (game, { seatId }) => (Object.hasOwn(game.state.seats, seatId) ? null : 'seatUnknown'),
  apply(game, { seatId }) {
    game.state.seats = Object.fromEntries(Object.entries(game.state.seats).filter(([id]) => id !== seatId));
  },
});

const split = (text: string): string[] => text.split(' ').filter((part) => part !== '');
