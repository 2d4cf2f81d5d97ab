// T1: somebody guesses codes as fast as they can, while a whole room joins from one address, and while people who have
// their seats already come back from the very address of whoever guesses.
import { CODE_ALPHABET, HTTP_LIMITS } from '../../../../shared/limits.ts';
import { dice } from '../../rehearse/dice.ts';
import { type Ask, ask } from '../ask.ts';
import { count, inParallel } from '../inParallel.ts';
import { type Size, sized } from '../size.ts';
import type { Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const CODE_LENGTH = 6;
const TEAMS = 6;
const JOIN_SECONDS_MAX = 30;
const TOO_MANY = 429;

export async function guessing(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession({ teams: TEAMS });
  const address = target.newAddress();
  const seat = await target.takeSeat(session, { nickname: 'was here before' });
  const tries = sized(size, 5000, 200);
  const reached = await guess(target, address, tries);
  const back = await comeBack(target, session, address, seat.seatToken);
  return [
    {
      id: 'T1',
      what: 'guesses of one address in a minute that reach a look-up, however many at once',
      tried: tries,
      result: `${reached}`,
      target: `≤ ${HTTP_LIMITS.failuresPerMinute}`,
      isMet: reached > 0 && reached <= HTTP_LIMITS.failuresPerMinute,
    },
    {
      id: 'T1',
      what: 'people with tokens behind the address of whoever guesses, who are let in all the same',
      tried: back.length,
      result: `${back.filter((status) => status < 300).length}`,
      target: 'all',
      isMet: back.every((status) => status < 300),
    },
    await joinHonestly(target, session, sized(size, 300, 60)),
  ];
}

/** All ways of asking by a code. @returns how many were answered with something other than "too many" */
async function guess(target: Target, address: string, tries: number): Promise<number> {
  const draw = dice(1);
  const letter = (): string => CODE_ALPHABET[Math.floor(draw() * CODE_ALPHABET.length)] ?? '';
  const statuses = await inParallel(count(tries), 100, async (position) => {
    const code = Array.from({ length: CODE_LENGTH }, letter).join('');
    const ways: [string, Ask][] = [
      [`/api/sessions/${code}`, {}],
      [`/api/sessions/${code}/teams/t1/seat`, { body: { nickname: 'x' } }],
      [`/api/sessions/${code}/seat`, { body: {} }],
      [`/api/sessions/${code}/teams/t1/claims`, { body: { nickname: 'x' } }],
      [`/api/sessions/${code}/concepts`, {}],
      [`/api/sessions/${code}/control`, { body: { action: 'pause' }, bearer: 'guessed' }],
    ];
    const [path, options] = ways[position % ways.length] ?? ['/', {}];
    return (await ask(target.url, path, { ...options, address })).status;
  });
  return statuses.filter((status) => status !== TOO_MANY).length;
}

/** The facilitator steers, a player comes back to the seat and into the room. */
async function comeBack(
  { url }: Target,
  { code, facilitatorToken }: Session,
  address: string,
  seatToken: string,
): Promise<number[]> {
  const control = await ask(url, `/api/sessions/${code}/control`, {
    body: { action: 'unlock' },
    bearer: facilitatorToken,
    address,
  });
  const seat = await ask(url, `/api/sessions/${code}/teams/t1/seat`, { body: { seatToken }, address });
  const { roomId } = JSON.parse(seat.text) as { roomId?: string };
  const join = await ask(url, `/matchmake/joinById/${roomId ?? ''}`, { body: { seatToken }, address });
  return [control.status, seat.status, join.status];
}

async function joinHonestly(target: Target, session: Session, people: number): Promise<Verdict> {
  const address = target.newAddress();
  const startMs = performance.now();
  const statuses = await Promise.all(
    count(people).map(async (position) => {
      const path = `/api/sessions/${session.code}/teams/t${(position % TEAMS) + 1}/seat`;
      return (await ask(target.url, path, { body: { nickname: `p${position}`, observer: true }, address })).status;
    }),
  );
  const seconds = (performance.now() - startMs) / 1000;
  const joined = statuses.filter((status) => status === 201).length;
  return {
    id: 'T1',
    what: 'honest joins from one address at once',
    tried: people,
    result: `${joined} in ${seconds.toFixed(1)} s`,
    target: `all in ${JOIN_SECONDS_MAX} s`,
    isMet: joined === people && seconds <= JOIN_SECONDS_MAX,
  };
}
