// Whom a token or a ticket stands for in one team: the only way into a room.
import { z } from 'zod';
import type { Identity } from '../rooms/Member.ts';
import type { Team } from '../rooms/Team.ts';
import { findSeat } from './Seats.ts';
import type { Tickets } from './Tickets.ts';

const token = z.string().min(1).max(100);
const optionsSchema = z.union([z.object({ seatToken: token }), z.object({ ticket: token })]);

/** Uses a ticket up. */
export function identify(team: Team, options: unknown, tickets: Tickets, nowMs: number): Identity | null {
  const read = optionsSchema.safeParse(options);
  if (!read.success) return null;
  if ('ticket' in read.data) return tickets.take(read.data.ticket, team.key, nowMs);
  const seat = findSeat(team, read.data.seatToken);
  return seat === null ? null : { kind: 'seat', seatId: seat.seatId, language: seat.language };
}

/** Whether `identify` would know them; uses nothing up. */
export function mayJoin(team: Team, options: unknown, tickets: Tickets, nowMs: number): boolean {
  const read = optionsSchema.safeParse(options);
  if (!read.success) return false;
  if ('ticket' in read.data) return tickets.isGood(read.data.ticket, team.key, nowMs);
  return findSeat(team, read.data.seatToken) !== null;
}
