// What is written for those who run the program for others: settings that exist, paths that exist, one port. Must not need
// Docker, a proxy or systemd.
import { load } from 'js-yaml';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../server/environment.ts';
import { projectRoot } from './support/sourceFiles.ts';

const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const known = Object.keys(readEnvironment({}));

interface Compose {
  services: Record<string, { environment?: Record<string, string>; volumes?: string[]; stop_grace_period?: string }>;
}

describe('the compose file', () => {
  const { services } = load(textOf('compose.yaml')) as Compose;

  it('gives the program settings that it knows and takes', () => {
    const given = services['app']?.environment ?? {};
    expect(Object.keys(given).filter((name) => !known.includes(name))).toEqual([]);
    const filled = Object.entries(given).map(([name, value]) => [
      name,
      value.replace(/\$\{\w+:\?[^}]*\}/, 'play.example.org'),
    ]);
    const read = readEnvironment(Object.fromEntries(filled) as Record<string, string>);
    expect([read.DATABASE_URL.includes('@postgres:'), read.REDIS_URL, read.TRUST_PROXY]).toEqual([
      true,
      'redis://redis:6379',
      1,
    ]);
  });

  it('asks for every secret instead of having one', () => {
    const secrets = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment));
    for (const [name, value] of secrets.filter(([key]) => /KEY|PASSWORD/.test(key)))
      expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?/)]);
  });

  it('names files that are there', () => {
    const mounted = Object.values(services).flatMap(({ volumes = [] }) =>
      volumes.filter((volume) => volume.startsWith('./')),
    );
    expect(mounted.length).toBeGreaterThan(0);
    for (const volume of mounted)
      expect([volume, existsSync(join(projectRoot, volume.split(':')[0] ?? ''))]).toEqual([volume, true]);
  });
});

describe('the image', () => {
  const dockerfile = textOf('Dockerfile');

  it('takes over folders that exist, and starts a file that exists', () => {
    const folders = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map(([, folder = '']) => folder);
    const made = ['node_modules', 'dist'];
    expect(folders.filter((folder) => !made.includes(folder) && !existsSync(join(projectRoot, folder)))).toEqual([]);
    const [, started = ''] = /^CMD \["node", "([^"]+)"\]$/m.exec(dockerfile) ?? [];
    expect(existsSync(join(projectRoot, started))).toBe(true);
  });

  it('takes every folder that the server reads from', () => {
    for (const folder of ['server', 'shared', 'scenarios', 'dist'])
      expect(dockerfile).toContain(`/app/${folder} ${folder}\n`);
  });
});

it('says the port that the program takes when it is told none, everywhere', () => {
  const { PORT } = readEnvironment({});
  for (const path of ['Dockerfile', 'deploy/Caddyfile', 'deploy/nginx.conf'])
    expect(textOf(path)).toContain(String(PORT));
});

it('starts under systemd what is there, with settings that it knows', () => {
  const unit = textOf('deploy/gravity-assist.service');
  const [, started = ''] = /^ExecStart=\S+ (\S+)$/m.exec(unit) ?? [];
  expect(existsSync(join(projectRoot, started))).toBe(true);
  const given = [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name);
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});
