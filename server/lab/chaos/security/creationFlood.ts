// T3: somebody makes the server create things without end: rooms by the framework's own doors, sessions by ours.
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTP_LIMITS } from '../../../../shared/limits.ts';
import { ask } from '../ask.ts';
import { type Size, sized } from '../size.ts';
import type { Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const DOORS = ['create', 'joinOrCreate', 'join', 'reconnect'];
const MEMORY_MB_MAX = 5;
const AT_ONCE = 20;
const CREATED = 201;

export async function creationFlood(target: Target, size: Size): Promise<Verdict[]> {
  const floodMs = sized(size, 10_000, 1500);
  const address = target.newAddress();
  const open = (): Promise<number> => askToCreate(target, address);
  // What a first use costs is no part of the flood; with it goes the budget of the address.
  for (let count = 0; count <= HTTP_LIMITS.sessionsPerMinute; count += 1) await open();
  await during(1000, (position) => knock(target, position));
  const roomsBefore = await target.metric('teams_open');
  const before = await target.memoryMb();
  const knocked = await during(floodMs / 2, (position) => knock(target, position));
  const created = await during(floodMs / 2, open);
  await sleep(500);
  const after = await target.memoryMb();
  const rooms = (await target.metric('teams_open')) - roomsBefore;
  const grownMb = after.heap - before.heap;
  return [
    {
      id: 'T3',
      what: 'rooms asked for at the doors of the framework: rooms made',
      tried: knocked.length,
      result: `${knocked.filter((status) => status < 300).length}, ${rooms} open`,
      target: '0',
      isMet: knocked.every((status) => status === 404) && rooms === 0,
    },
    {
      id: 'T3',
      what: `sessions beyond ${HTTP_LIMITS.sessionsPerMinute} a minute from one address`,
      tried: created.length,
      result: `${created.filter((status) => status === CREATED).length}`,
      target: '0',
      isMet: created.every((status) => status === 429),
    },
    {
      id: 'T3',
      what: `memory that ${(floodMs / 1000).toFixed(0)} s of it take`,
      tried: knocked.length + created.length,
      result: `${grownMb.toFixed(1)} MB`,
      target: `< ${MEMORY_MB_MAX} MB`,
      isMet: grownMb < MEMORY_MB_MAX,
    },
  ];
}

async function knock({ url }: Target, position: number): Promise<number> {
  return (await ask(url, `/matchmake/${DOORS[position % DOORS.length] ?? ''}/team`, { body: { code: 'AAAAAA' } }))
    .status;
}

async function askToCreate({ url }: Target, address: string): Promise<number> {
  return (await ask(url, '/api/sessions', { body: { scenario: 'mission-to-mars', teams: 60 }, address })).status;
}

async function during(forMs: number, act: (position: number) => Promise<number>): Promise<number[]> {
  const endMs = performance.now() + forMs;
  const statuses: number[] = [];
  const run = async (): Promise<void> => {
    while (performance.now() < endMs) statuses.push(await act(statuses.length));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return statuses;
}
