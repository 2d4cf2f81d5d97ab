// The built pages: one for every address of the client, assets that may be kept for ever, nothing from outside their folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  const pagesDir = join(folder, 'client');
  mkdirSync(join(pagesDir, 'assets'), { recursive: true });
  writeFileSync(join(pagesDir, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(pagesDir, 'assets', 'index-abc123.js'), 'export {};');
  writeFileSync(join(pagesDir, 'assets', 'index-abc123.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(pagesDir, 'assets', 'index-abc123.js.gz'), gzipSync('export {};'));
  writeFileSync(join(pagesDir, 'assets', 'plain-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await startTestServer({ pagesDir });
});
afterAll(async () => {
  await server.end();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['/', '/j/ABCDEF', '/play', '/facilitator', '/screen', '/print', '/replay'])(
  'serves the page at %s, fresh every time',
  async (path) => {
    const answer = await call(server.url, path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(answer.text).toContain('the page');
  },
);

it('serves assets to be kept, since their names change with them', async () => {
  const answer = await call(server.url, '/assets/index-abc123.js');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', null],
])('serves an asset as it was compressed for a browser that takes %s', async (accepted, encoding) => {
  const headers = { 'accept-encoding': accepted };
  const answer = await fetch(`${server.url}/assets/index-abc123.js`, { headers });
  expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
  expect(answer.headers.get('content-type')).toMatch(/javascript/);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(await answer.text()).toBe('export {};');
  const plain = await fetch(`${server.url}/assets/plain-abc123.js`, { headers });
  expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null]);
  expect(await plain.text()).toBe('export {};');
});

it.each(['/nothing', '/assets/none.js', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/j/'])(
  'has nothing at %s',
  async (path) => {
    const answer = await call(server.url, path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('secret');
  },
);
