// Played through the proxy configuration that is shipped, for real: TLS, two processes behind it, sockets, long polling, uploads,
// and what the public must not see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installSocketChoice } from '../../../client/net/chooseSocket.ts';
import { ask } from '../../../server/lab/chaos/ask.ts';
import { Pair } from '../../../server/lab/chaos/processes/Pair.ts';
import { RawLink } from '../../../server/lab/chaos/security/RawLink.ts';
import { freePort } from '../../../server/lab/services/freePort.ts';
import { type Nginx, startNginx } from '../../../server/lab/services/nginx.ts';
import type { joinTeam as JoinTeam } from '../../support/joinTeam.ts';
import { call, control, createSession, type CreatedSession, takeSeat } from '../../support/sessionApi.ts';

const WAIT = { timeout: 15_000 };
let pair: Pair | undefined;
let proxy: Nginx | undefined;
let url: string;
let session: CreatedSession;
let joinTeam: typeof JoinTeam;

beforeAll(async () => {
  installSocketChoice('polling');
  // The SDK looks for its sockets when it is loaded.
  ({ joinTeam } = await import('../../support/joinTeam.ts'));
  // For a certificate that nobody has signed.
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  const port = await freePort();
  url = `https://localhost:${port}`;
  pair = await Pair.start(() => ({ TRUST_PROXY: '1', PUBLIC_URL: url }));
  proxy = await startNginx(
    port,
    pair.urls.map((one) => new URL(one).host),
  );
  session = await createSession(url);
}, 120_000);
afterAll(async () => {
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  await proxy?.stop();
  await pair?.end();
});

describe('through the proxy that is shipped', () => {
  it('a session opens, and its links and endpoints are the public ones', async () => {
    expect(session.links.join.startsWith(`${url}/`)).toBe(true);
    const seat = await takeSeat(url, session, { roleId: 'change' });
    expect(seat.endpoint.startsWith(`${url}/p/`)).toBe(true);
    expect((await call(url, '/readyz')).status).toBe(200);
  });

  it('a player plays by a socket', async () => {
    const seat = await takeSeat(url, session, { roleId: 'desk' });
    const link = await RawLink.join(seat.endpoint, seat);
    for (const action of ['start', 'nextPhase']) await control(url, session, { action });
    link.command(1, { type: 'setPulling', isPulling: 'no' });
    await expect.poll(() => link.holds('accepted'), WAIT).toBe(true);
    expect(link.isClosed).toBe(false);
    link.cut();
  });

  it('a player plays by long polling, whichever process is asked', async () => {
    const seat = await takeSeat(url, session, { roleId: 'appDev' });
    const client = await joinTeam(seat, { seatToken: seat.seatToken });
    for (const seq of [1, 2, 3, 4])
      expect(await client.command(seq, { type: 'setPulling', isPulling: seq % 2 === 0 ? 'yes' : 'no' })).toMatchObject({
        kind: 'accepted',
      });
    await client.leave();
  });

  it('both processes answer, and see where a request came from', async () => {
    const refused: number[] = [];
    // Failures are counted for the address behind the proxy, in both processes together.
    for (let guess = 0; guess < 30; guess += 1) refused.push((await call(url, '/api/sessions/ZZZZZZ')).status);
    expect([refused[0], refused.at(-1)]).toEqual([404, 429]);
    const elsewhere = { headers: { 'x-forwarded-for': '198.51.100.7' } };
    expect((await ask(url, '/api/sessions/ZZZZZZ', elsewhere)).status).toBe(429);
  });

  it('a session’s file reaches the server, which alone says how large it may be', async () => {
    const answer = await ask(url, '/api/sessions/import', {
      body: 'x'.repeat(3_000_000),
      headers: { 'content-type': 'application/x-ndjson' },
    });
    expect(answer.text).toContain('badSessionFile');
  });

  it('the figures of /metrics are nobody’s business', async () => {
    const owner = new URL(
      (await takeSeat(url, session, { roleId: 'vendor' }).catch(() => ({ endpoint: `${url}/p/x` }))).endpoint,
    );
    for (const path of ['/metrics', `${owner.pathname}/metrics`])
      expect([path, (await call(url, path)).status]).toEqual([path, 404]);
    expect((await call(pair?.urls[0] ?? '', '/metrics')).status).toBe(200);
  });
});
