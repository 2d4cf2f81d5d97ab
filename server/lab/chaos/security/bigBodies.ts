// T16: bodies that are far too large, with a length and without one, compressed, and dripping in; to every route that reads one.
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { ask } from '../ask.ts';
import { type Size, sized } from '../size.ts';
import type { Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const MEGABYTE = 1_048_576;
const MEMORY_MB_MAX = 20;
const TOO_LARGE = 413;

export async function bigBodies(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession();
  const paths = pathsOf(session);
  await send(target, paths, 1, 1);
  const before = await target.memoryMb();
  const statuses = await send(target, paths, sized(size, 64, 4), sized(size, 4, 1));
  await sleep(500);
  const after = await target.memoryMb();
  const grownMb = Math.min(after.rss - before.rss, after.heap - before.heap);
  const refused = statuses.filter((status) => status === TOO_LARGE || status === 0 || status === 404).length;
  const harm = await target.harm();
  return [
    {
      id: 'T16',
      what: 'bodies far beyond the limit, compressed ones too: refused',
      tried: statuses.length,
      result: `${refused}${harm === '' ? '' : `, ${harm}`}`,
      target: 'all',
      isMet: refused === statuses.length && harm === '',
    },
    {
      id: 'T16',
      what: 'memory that they take',
      tried: statuses.length,
      result: `${grownMb.toFixed(1)} MB`,
      target: `< ${MEMORY_MB_MAX} MB`,
      isMet: grownMb < MEMORY_MB_MAX,
    },
  ];
}

const pathsOf = ({ code }: Session): string[] => [
  '/api/sessions',
  '/api/scenarios/check',
  '/api/poll',
  `/api/sessions/${code}/control`,
  `/api/sessions/${code}/seat`,
  `/api/sessions/${code}/teams/t1/seat`,
  `/api/sessions/${code}/teams/t1/claims`,
  `/api/sessions/${code}/teams/t1/watch`,
  `/api/sessions/${code}/claims`,
  `/api/sessions/${code}/facilitators`,
  '/matchmake/joinById/anything',
];

/** @returns statuses; 0 where the connection was ended before the body was through */
async function send({ url }: Target, paths: readonly string[], megabytes: number, times: number): Promise<number[]> {
  const plain = new Uint8Array(megabytes * MEGABYTE).fill(0x20);
  const packed = new Uint8Array(gzipSync(plain));
  const statuses: number[] = [];
  const json = { 'content-type': 'application/json' };
  for (let time = 0; time < times; time += 1) {
    for (const path of paths) {
      for (const [body, headers] of [
        [plain, json],
        [packed, { ...json, 'content-encoding': 'gzip' }],
      ] as const)
        statuses.push(
          await ask(url, path, { body, headers }).then(
            ({ status }) => status,
            () => 0,
          ),
        );
    }
  }
  return statuses;
}
