// "I was here already", links for one role each, and who else facilitates: over HTTP with real clients.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HTTP_LIMITS, SESSION_LIMITS } from '../../../shared/limits.ts';
import { joinTeam, type TestClient } from '../../support/joinTeam.ts';
import {
  call,
  callFor,
  control,
  createSession,
  type CreatedSession,
  type SeatAnswer,
  takeSeat,
  tokenIn,
  watch,
} from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

interface Receipt {
  claimId: string;
  claimToken: string;
}
interface Fate {
  state: string;
  seatToken?: string;
  seatId?: string;
  teamId?: string;
}
interface Invite {
  seatToken: string;
  seatId: string;
  link: string;
}
interface Added {
  facilitatorId: string;
  token: string;
  link: string;
}

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer({ variables: { TRUST_PROXY: 'true' } });
});
beforeEach(async () => {
  session = await createSession(server.url);
});
afterAll(() => server.end());

const base = () => `/api/sessions/${session.code}`;
const order = (body: Record<string, unknown>) => control(server.url, session, body);
/** Behind a proxy, every test may come from an address of its own. */
let lastAddress = 0;
const elsewhere = () => {
  lastAddress += 1;
  return { 'x-forwarded-for': `203.0.113.${lastAddress}` };
};
const claim = (body: object, headers = elsewhere()) =>
  call<Receipt & { code: string }>(server.url, `${base()}/teams/t1/claims`, { body, headers });
const fateOf = (claimToken: string) =>
  call<Fate>(server.url, `${base()}/claims`, { body: { claimToken }, headers: elsewhere() });
const facilitate = async (token = session.facilitatorToken): Promise<TestClient> => {
  const ticket = await watch(server.url, session, token);
  return joinTeam(ticket, { ticket: ticket.ticket });
};

describe('a claim', () => {
  it('gives its person a new token for the seat once a facilitator approves, and the old one dies', async () => {
    const lost = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
    await takeSeat(server.url, session, { nickname: 'Bo', roleId: 'appDev' });
    const tab = await joinTeam(lost, { seatToken: lost.seatToken });
    const { body: receipt } = await claim({ nickname: 'ada' });
    expect((await fateOf(receipt.claimToken)).body).toEqual({ state: 'waiting' });
    const facilitator = await facilitate();
    const { facilitator: part } = await facilitator.until('the claim', (state) =>
      Object.hasOwn(state.facilitator?.claims ?? {}, receipt.claimId),
    );
    expect(part?.claims?.[receipt.claimId]).toMatchObject({ nickname: 'ada', roleId: '', seatId: lost.seatId });
    await order({ action: 'approveClaim', claimId: receipt.claimId });
    await expect.poll(() => tab.goodbyes).toEqual(['replaced']);
    const { body: fate } = await fateOf(receipt.claimToken);
    expect(fate).toMatchObject({ state: 'approved', seatId: lost.seatId, teamId: 't1' });
    expect((await fateOf(receipt.claimToken)).body).toEqual(fate);
    const back = await takeSeat(server.url, session, { seatToken: fate.seatToken });
    expect([back.seatId, back.roleIds]).toEqual([lost.seatId, ['desk']]);
    const old = await call(server.url, `${base()}/teams/t1/seat`, {
      body: { seatToken: lost.seatToken },
      headers: elsewhere(),
    });
    expect(old.status).toBe(401);
    await facilitator.until('no claim', (state) => Object.keys(state.facilitator?.claims ?? {}).length === 0);
    facilitator.cut();
  });

  it('may be refused, is decided once, and is nobody else’s to ask about', async () => {
    const { body: receipt } = await claim({ nickname: 'Nobody', roleId: 'desk' });
    const path = `${base()}/control`;
    const bearer = session.facilitatorToken;
    const body = { action: 'approveClaim', claimId: receipt.claimId };
    expect((await call<{ code: string }>(server.url, path, { body, bearer })).body.code).toBe('noSuchSeat');
    await order({ action: 'refuseClaim', claimId: receipt.claimId });
    expect((await fateOf(receipt.claimToken)).body).toEqual({ state: 'refused' });
    expect((await call<{ code: string }>(server.url, path, { body, bearer })).body.code).toBe('noSuchClaim');
    expect((await fateOf('guess')).status).toBe(404);
    const other = await createSession(server.url);
    const there = await call(server.url, `/api/sessions/${other.code}/claims`, {
      body: { claimToken: receipt.claimToken },
    });
    expect(there.status).toBe(404);
  });

  it('is one of few that wait, and of few from one address', async () => {
    const { claimsPerTeamMax } = SESSION_LIMITS;
    const answers = [];
    for (let n = 0; n < claimsPerTeamMax; n += 1) answers.push((await claim({ nickname: `p${n}` })).status);
    expect(answers).toEqual(Array(claimsPerTeamMax).fill(201));
    const refused = await claim({ nickname: 'one more' });
    expect([refused.status, refused.body.code]).toEqual([429, 'tooManyClaims']);
    const other = await createSession(server.url, { teams: 2 });
    const headers = elsewhere();
    const fromOne = async (n: number): Promise<number> => {
      const path = `/api/sessions/${other.code}/teams/${n % 2 === 0 ? 't1' : 't2'}/claims`;
      return (await call(server.url, path, { body: { nickname: `p${n}` }, headers })).status;
    };
    const { claimsPerMinute } = HTTP_LIMITS;
    for (let n = 0; n < claimsPerMinute; n += 1) expect(await fromOne(n)).toBe(201);
    expect(await fromOne(claimsPerMinute)).toBe(429);
    expect((await claim({ nickname: '' })).status).toBe(400);
    expect((await claim({ nickname: 'x', roleId: 'nobody' })).body.code).toBe('noSuchRole');
  });
});

describe('an invitation', () => {
  const invite = (roleId: string) =>
    callFor<Invite>(server.url, `${base()}/teams/t1/invites`, { body: { roleId }, bearer: session.facilitatorToken });

  it('keeps a seat for whoever brings it; until then a bot plays, and a second link replaces the first', async () => {
    const first = await invite('desk');
    const second = await invite('desk');
    expect([second.seatId, second.seatToken === first.seatToken]).toEqual([first.seatId, false]);
    const hash = new URLSearchParams(new URL(second.link).hash.slice(1));
    expect([hash.get('seat'), hash.get('team')]).toEqual([second.seatToken, 't1']);
    const facilitator = await facilitate();
    expect(facilitator.state().people['desk']?.presence).toBe('bot');
    const seat = () => facilitator.state().facilitator?.seats?.[first.seatId];
    expect(seat()).toMatchObject({ isInvite: true, nickname: '', roleIds: 'desk' });
    const body = { seatToken: first.seatToken };
    expect((await call(server.url, `${base()}/teams/t1/seat`, { body, headers: elsewhere() })).status).toBe(401);
    await order({ action: 'lock' });
    const taken = await takeSeat(server.url, session, { seatToken: second.seatToken, nickname: 'Ada' });
    expect([taken.seatId, taken.roleIds]).toEqual([first.seatId, ['desk']]);
    const ada = await joinTeam(taken, { seatToken: taken.seatToken });
    await facilitator.until('the guest', ({ people }) => people['desk']?.presence === 'here');
    expect(seat()).toMatchObject({ isInvite: false, nickname: 'Ada', roleIds: 'desk' });
    for (const client of [ada, facilitator]) client.cut();
  });

  it('is for facilitators to make and for roles that exist', async () => {
    const path = `${base()}/teams/t1/invites`;
    const screenToken = tokenIn(session.links.screen);
    expect((await call(server.url, path, { body: { roleId: 'desk' }, bearer: screenToken })).status).toBe(401);
    const unknown = await call<{ detail: string }>(server.url, path, {
      body: { roleId: 'nobody' },
      bearer: session.facilitatorToken,
    });
    expect(unknown.status).toBe(409);
    expect(unknown.body.detail).toMatch(/no role nobody; it has .*\bdesk\b/);
  });
});

describe('another facilitator', () => {
  const path = () => `${base()}/facilitators`;

  it('may do the same by a link of their own, until it is taken back', async () => {
    const bearer = session.facilitatorToken;
    const added = await callFor<Added>(server.url, path(), { body: { name: 'Bo' }, bearer });
    expect(tokenIn(added.link)).toBe(added.token);
    const list = await callFor<object[]>(server.url, path(), { bearer: added.token });
    expect(list).toEqual([
      { facilitatorId: added.facilitatorId, name: 'Bo', createdAt: expect.stringMatching(/^\d{4}-/) as string },
    ]);
    await callFor(server.url, `${base()}/control`, { body: { action: 'start' }, bearer: added.token });
    const [theirs, mine] = await Promise.all([facilitate(added.token), facilitate()]);
    const ticket = await watch(server.url, session, added.token);
    await call(server.url, `${path()}/${added.facilitatorId}`, { method: 'DELETE', bearer });
    await expect.poll(() => theirs.goodbyes).toEqual(['removed']);
    expect(mine.closeCode()).toBeNull();
    await expect(joinTeam(ticket, { ticket: ticket.ticket })).rejects.toThrow();
    const late = await call(server.url, path(), { bearer: added.token, headers: elsewhere() });
    expect(late.status).toBe(401);
    expect(await callFor(server.url, path(), { bearer })).toEqual([]);
    mine.cut();
  });

  it('is added and removed by facilitators alone', async () => {
    const { seatToken } = await takeSeat(server.url, session, { roleId: 'desk' });
    for (const bearer of [tokenIn(session.links.screen), seatToken]) {
      const refused = await call(server.url, path(), { body: {}, bearer, headers: elsewhere() });
      expect(refused.status).toBe(401);
    }
    const unknown = await call(server.url, `${path()}/f9`, { method: 'DELETE', bearer: session.facilitatorToken });
    expect(unknown.status).toBe(404);
  });
});

describe('notes', () => {
  it('are written at a moment of a team’s game, seen by facilitators alone, and stand in the report', async () => {
    const seat: SeatAnswer = await takeSeat(server.url, session, { roleId: 'desk' });
    const ada = await joinTeam(seat, { seatToken: seat.seatToken });
    const facilitator = await facilitate();
    await order({ action: 'start' });
    await order({ action: 'note', teamId: 't1', text: ' They talk past each other ' });
    await order({ action: 'bookmark' });
    const { facilitator: part } = await facilitator.until(
      'both notes',
      (state) => Object.keys(state.facilitator?.notes ?? {}).length === 2,
    );
    expect(part?.notes?.['n1']).toMatchObject({ kind: 'note', round: 1, text: 'They talk past each other' });
    expect(part?.notes?.['n2']).toMatchObject({ kind: 'bookmark', text: '' });
    expect(ada.state().facilitator?.notes ?? {}).toEqual({});
    expect(ada.frames.some((frame) => Buffer.from(frame).includes('past each other'))).toBe(false);
    await order({ action: 'removeNote', teamId: 't1', noteId: 'n2' });
    await facilitator.until('one note', (state) => Object.keys(state.facilitator?.notes ?? {}).length === 1);
    const report = await callFor<{ teams: { notes: object[] }[] }>(server.url, `${base()}/report`, {
      bearer: session.facilitatorToken,
    });
    expect(report.teams[0]?.notes).toMatchObject([{ noteId: 'n1', kind: 'note', round: 1 }]);
    for (const client of [ada, facilitator]) client.cut();
  });
});
