// A team's game for replaying it: for facilitators at any time, for the team's own players only once it looks back; and what is
// answered computes to the game that the server has.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Tape } from '../../../shared/analysis/replay/Tape.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { ReplayAnswer } from '../../../shared/wire/answers/replay.ts';
import { replay } from '../../../server/lab/replay.ts';
import {
  call,
  callFor,
  control,
  type CreatedSession,
  createSession,
  type SeatAnswer,
  takeSeat,
  tokenIn,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;
let seat: SeatAnswer;
let stranger: SeatAnswer;

beforeAll(async () => {
  server = await startTestServer({ speed: 30 });
  session = await createSession(server.url, { scenario: 'first-flight', botStyle: 'reactive', teams: 2 });
  seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  stranger = await takeSeat(server.url, session, { nickname: 'Bob', roleId: 'desk' }, 't2');
});
afterAll(() => server.end());

const ask = (bearer: string, teamId = 't1') =>
  call<ReplayAnswer & { code: string }>(server.url, `/api/sessions/${session.code}/teams/${teamId}/replay`, { bearer });
async function goOn(phases: number): Promise<void> {
  for (let phase = 0; phase < phases; phase++)
    await control(server.url, session, { action: 'nextPhase', teamId: 't1' });
}

/** Improve, briefing, running, review. */
const PHASES_OF_ROUND = 4;

describe('the replay of a team', () => {
  it('is for facilitators while it plays, and not for its players', async () => {
    await control(server.url, session, { action: 'start', teamId: 't1' });
    await goOn(1);
    const { status, body } = await ask(session.facilitatorToken);
    expect([status, body.as, body.scenario.id]).toEqual([200, 'facilitator', 'first-flight']);
    const refused = await ask(seat.seatToken);
    expect([refused.status, refused.body.code]).toEqual([403, 'notYet']);
  });

  it('is for its own players in the debrief and afterwards, and computes to the same game', async () => {
    const { rounds } = (await ask(session.facilitatorToken)).body.scenario;
    await goOn(1 + PHASES_OF_ROUND * (rounds.length - 1));
    expect((await ask(seat.seatToken)).status).toBe(403);
    for (const phase of ['debrief', 'closed']) {
      await goOn(1);
      const { status, body } = await ask(seat.seatToken);
      expect([status, body.as, body.nicknames[seat.seatId]]).toEqual([200, 'seat', 'Ada']);
      const journal = `/api/sessions/${session.code}/journal?team=t1`;
      const recorded = replay(await callFor<string>(server.url, journal, { bearer: session.facilitatorToken }));
      const tape = new Tape(body);
      while (tape.record());
      const { state } = tape.at(tape.stops.length - 1);
      expect([hashState(state), state.phase]).toEqual([recorded.hash, phase]);
      expect(tape.comparison.mismatch).toBe(null);
      expect(tape.comparison.comparedCount).toBeGreaterThan(0);
    }
  });

  it('is not for players of other teams, nor for the big screen, nor for anybody else', async () => {
    for (const bearer of [stranger.seatToken, tokenIn(session.links.screen), 'x'.repeat(22)])
      expect((await ask(bearer)).status).toBe(401);
    expect((await ask(session.facilitatorToken, 't9')).status).toBe(404);
  });
});
