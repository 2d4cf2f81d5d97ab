// Guessing is slowed down and joining is not; the facilitator key; what a server says about itself; headers; uploads.
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTTP_LIMITS } from '../../../shared/limits.ts';
import { call, callFor, createSession, type CreatedSession, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

const KEY = 'open-the-workshop';
let server: TestServer;
let session: CreatedSession;
/** Behind a proxy, every test may come from an address of its own. */
const from = (address: string) => ({ 'x-forwarded-for': address });

beforeAll(async () => {
  server = await startTestServer({ variables: { FACILITATOR_KEY: KEY, TRUST_PROXY: 'true', DEFAULT_LANGUAGE: 'sk' } });
  session = await callFor(server.url, '/api/sessions', { body: { scenario: 'mission-to-mars' }, bearer: KEY });
});
afterAll(() => server.end());

describe('the failure budget', () => {
  it('lets an address fail so often in a minute, then nothing of it reaches a look-up; others are not touched', async () => {
    const headers = from('203.0.113.5');
    const guess = () => call(server.url, '/api/sessions/ZZZZZZ', { headers });
    for (let count = 0; count < HTTP_LIMITS.failuresPerMinute; count += 1) expect((await guess()).status).toBe(404);
    const refused = await guess();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await call(server.url, `/api/sessions/${session.code}`, { headers })).status).toBe(429);
    expect((await call(server.url, `/api/sessions/${session.code}`, { headers: from('203.0.113.6') })).status).toBe(
      200,
    );
  });

  it('counts wrong tokens like wrong codes', async () => {
    const headers = from('203.0.113.7');
    const path = `/api/sessions/${session.code}/teams/t1/seat`;
    for (let count = 0; count < HTTP_LIMITS.failuresPerMinute; count += 1) {
      expect((await call(server.url, path, { body: { seatToken: `guess${count}` }, headers })).status).toBe(401);
    }
    expect((await call(server.url, path, { body: { seatToken: 'guess' }, headers })).status).toBe(429);
  });

  it('costs 300 honest people behind one address nothing', async () => {
    const headers = from('203.0.113.8');
    const statuses = await Promise.all(
      Array.from(
        { length: 300 },
        async () => (await call(server.url, `/api/sessions/${session.code}`, { headers })).status,
      ),
    );
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });
});

describe('the facilitator key', () => {
  it('is asked for where it is set', async () => {
    const body = { scenario: 'mission-to-mars' };
    expect((await call(server.url, '/api/sessions', { body })).status).toBe(401);
    expect((await call(server.url, '/api/sessions', { body, bearer: 'open-the-worksho' })).status).toBe(401);
    expect((await call(server.url, '/api/sessions', { body, bearer: KEY })).status).toBe(201);
    await expect(createSession(server.url)).rejects.toThrow('401');
  });
});

describe('the server', () => {
  it('says that it lives, is ready, which version it is, and its figures without anybody’s name', async () => {
    await takeSeat(server.url, session, { nickname: 'Unmistakable', roleId: 'desk' });
    expect((await call(server.url, '/healthz')).status).toBe(200);
    expect((await call(server.url, '/readyz')).status).toBe(200);
    const version = await callFor<{ version: string; commit: string }>(server.url, '/version');
    expect(version.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(version.commit).toMatch(/^([0-9a-f]{40}|unknown)$/);
    const metrics = await call(server.url, '/metrics');
    expect(metrics.text).toMatch(/^teams_open 1$/m);
    expect(metrics.text).toMatch(/^commands_accepted_total \d+$/m);
    expect(metrics.text).not.toMatch(new RegExp(`Unmistakable|${session.code}`));
  });

  it('sends headers that work on plain http and let no script of others run', async () => {
    const { headers } = await call(server.url, '/healthz');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self' ws: wss:");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('lists its scenarios, their schema, and every command with what a client needs to give it', async () => {
    const scenarios = await callFor<{ id: string; roles: unknown[] }[]>(server.url, '/api/scenarios');
    expect(scenarios.map(({ id }) => id)).toContain('mission-to-mars');
    const schema = await callFor<{ properties: Record<string, unknown> }>(server.url, '/api/scenarios/schema.json');
    expect(Object.keys(schema.properties)).toContain('streams');
    const commands = await callFor<Record<string, unknown>[]>(server.url, '/api/commands');
    expect(commands.length).toBeGreaterThan(30);
    for (const command of commands) {
      expect(command).toMatchObject({
        type: expect.stringMatching(/^[a-z]\w+$/) as string,
        does: expect.stringMatching(/\w+ \w+/) as string,
        capability: expect.stringMatching(/^(everyRole|role|facilitator)$/) as string,
        payload: { type: 'object' },
      });
    }
  });
});

describe('what stays the same', () => {
  const ask = (acceptEncoding: string, etag = ''): Promise<{ head: IncomingMessage; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const headers = { 'accept-encoding': acceptEncoding, ...(etag === '' ? {} : { 'if-none-match': etag }) };
      get(`${server.url}/api/commands`, { headers }, (head) => {
        const parts: Buffer[] = [];
        head.on('data', (part: Buffer) => parts.push(part));
        head.on('end', () => resolve({ head, body: Buffer.concat(parts) }));
      }).on('error', reject);
    });

  it('goes over the wire as small as the browser takes it, and only once', async () => {
    const plain = await ask('identity');
    expect([plain.head.headers['content-encoding'], plain.head.headers.vary]).toEqual([undefined, 'Accept-Encoding']);
    for (const [accepted, encoding, open] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { head, body } = await ask(accepted);
      expect(head.headers['content-encoding']).toBe(encoding);
      expect(head.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(body.length).toBeLessThan(plain.body.length / 4);
      expect(open(body).equals(plain.body)).toBe(true);
      const again = await ask(accepted, head.headers.etag);
      expect([again.head.statusCode, again.body.length]).toEqual([304, 0]);
    }
  });
});

describe('a scenario to be checked', () => {
  const check = (yaml: string) =>
    call<{ ok: boolean; faults: { line: number; found: string; expected: string }[] }>(
      server.url,
      '/api/scenarios/check',
      {
        body: yaml,
        headers: { 'content-type': 'text/yaml' },
      },
    );

  it('is answered with its faults, each with line, what was found and what was expected', async () => {
    const answer = await check('version: 1\nid: Not An Id\n');
    expect(answer.body.ok).toBe(false);
    expect(answer.body.faults[0]).toMatchObject({
      line: expect.any(Number) as number,
      expected: expect.any(String) as string,
    });
  });

  it.each([
    ['deep brackets', '['.repeat(20_000)],
    ['endless aliases', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a,*a,*a,*a]`).join('\n')}`],
    ['nothing', ''],
    ['a prototype', '__proto__: { polluted: 1 }\nversion: 1'],
  ])('made of %s gets a verdict and harms nobody', async (_what, yaml) => {
    const answer = await check(yaml);
    expect([answer.status, answer.body.ok]).toEqual([200, false]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((await call(server.url, '/healthz')).status).toBe(200);
  });

  it('is refused when it is too large', async () => {
    expect((await check('x'.repeat(HTTP_LIMITS.scenarioBytesMax + 1))).status).toBe(413);
  });
});
