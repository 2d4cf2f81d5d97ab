// Players who send numbered commands without a pause, whatever becomes of the server, and remember what was acknowledged: for
// tests that break something in between and then ask the journal. Must not forget or repeat a number by itself.
import { expect } from 'vitest';
import { parseJournal } from '../../server/journal/journalLines.ts';
import { joinTeam, type TestClient } from './joinTeam.ts';
import { call, type CreatedSession, type SeatAnswer, takeSeat } from './sessionApi.ts';

/** One player: seat, connection, and every command ever sent, with whether it was acknowledged. */
export interface SteadyPlayer {
  seat: SeatAnswer;
  client: TestClient;
  nextSeq: number;
  unanswered: Map<number, Record<string, unknown>>;
  acknowledged: Set<number>;
}

/** Sends commands as fast as allowed until told to stop; what it hears in time counts as acknowledged. */
export async function keepSending(player: SteadyPlayer, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const seq = player.nextSeq;
    player.nextSeq += 1;
    const command = { type: 'setPulling', isPulling: seq % 2 === 0 ? 'yes' : 'no' };
    player.unanswered.set(seq, command);
    player.client.send(seq, command);
    await new Promise((resolve) => setTimeout(resolve, 110));
    hear(player);
  }
}

export function hear(player: SteadyPlayer): void {
  for (const answer of player.client.answers) {
    player.unanswered.delete(answer.seq);
    if (answer.kind === 'accepted') player.acknowledged.add(answer.seq);
  }
}

export async function comeBack(url: string, session: CreatedSession, player: SteadyPlayer): Promise<void> {
  const { seatToken, seatId, roleId } = player.seat;
  const seat = await takeSeat(url, session, { seatToken });
  expect([seat.seatId, seat.roleId]).toEqual([seatId, roleId]);
  player.client = await joinTeam(seat, { seatToken });
  // What was not answered is sent again under its number.
  for (const [seq, command] of player.unanswered) {
    const answer = await player.client.command(seq, command);
    expect(['accepted', 'alreadyDone']).toContain(answer.kind === 'accepted' ? 'accepted' : answer.code);
  }
  hear(player);
}

export async function joinSteadily(url: string, session: CreatedSession, roleId: string): Promise<SteadyPlayer> {
  const seat = await takeSeat(url, session, { nickname: roleId, roleId });
  const client = await joinTeam(seat, { seatToken: seat.seatToken });
  return { seat, client, nextSeq: seat.nextSeq, unanswered: new Map(), acknowledged: new Set() };
}

export async function journalOf(url: string, session: CreatedSession): Promise<string> {
  const answer = await call(url, `/api/sessions/${session.code}/journal`, { bearer: session.facilitatorToken });
  expect(answer.status).toBe(200);
  return answer.text;
}

/** Every acknowledged command is in the journal once, and nothing else of these players. @returns the journal */
export async function expectAllOnce(
  url: string,
  session: CreatedSession,
  players: readonly SteadyPlayer[],
): Promise<string> {
  const text = await journalOf(url, session);
  const { lines } = parseJournal(text);
  for (const player of players) {
    const { seat } = player;
    const own = lines.filter(
      (line) => 'seat' in line && line.seat === seat.seatId && line.command.type === 'setPulling',
    );
    // On a busy machine the last answers may still be on their way.
    await expect.poll(() => (hear(player), player.acknowledged.size), { timeout: 5000 }).toBe(own.length);
  }
  return text;
}
