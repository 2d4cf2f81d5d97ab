// T4, T5: players give commands that are not their role's, players and strangers do over HTTP what only facilitators may, and
// a player of one team acts in another. Nothing of it may be carried out, and every try is counted.
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '../../rehearse/dice.ts';
import { joinAsPlayer, type PlayerLink } from '../../rehearse/joinAsPlayer.ts';
import { ask, asked } from '../ask.ts';
import { count, inParallel } from '../inParallel.ts';
import { randomPayload } from './randomPayload.ts';
import { type Size, sized } from '../size.ts';
import type { Seat, Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

interface CommandPage {
  type: string;
  capability: 'everyRole' | 'role' | 'facilitator';
  payload: Record<string, unknown>;
}

interface GuideRole {
  roleId: string;
  commands: string[];
}

interface Poser {
  seat: Seat;
  link: PlayerLink;
  /** What this role may not give. */
  forbidden: CommandPage[];
  answers: { accepted: number; byCode: Map<string, number> };
}

/** Below what a connection may send, so that nothing else refuses first. */
const PER_SECOND = 8;
const OWN_REFUSALS = new Set(['notYourRole', 'badPayload']);

export async function posing(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession({ teams: sized(size, 10, 1) });
  const posers = await gather(target, session);
  await target.startRound(session);
  const before = await target.metric('commands_rejected_total');
  const tries = sized(size, 10_000, 0);
  const cells = await tryCells(posers, tries);
  const recorded = (await target.metric('commands_rejected_total')) - before;
  const accepted = posers.reduce((sum, { answers }) => sum + answers.accepted, 0);
  const others = posers.flatMap(({ answers }) => [...answers.byCode]).filter(([code]) => !OWN_REFUSALS.has(code));
  const inJournal = await entriesOf(target, session, posers);
  for (const { link } of posers) link.close();
  const http = await tryHttp(target, session, posers[0]?.seat);
  return [
    {
      id: 'T4',
      what: 'commands by a role that may not give them: accepted, or in a journal',
      tried: cells,
      result: `${accepted}, ${inJournal}`,
      target: '0, 0',
      isMet: accepted === 0 && inJournal === 0 && cells > 0,
    },
    {
      id: 'T4',
      what: 'of these refused for that reason, and counted',
      tried: cells,
      result: `${cells - others.reduce((sum, [, times]) => sum + times, 0)}, ${recorded}`,
      target: 'all, all',
      isMet: others.length === 0 && recorded >= cells,
    },
    http,
  ];
}

/** Everybody of every team, each with what is not theirs to command. */
async function gather(target: Target, session: Session): Promise<Poser[]> {
  const pages = await asked<CommandPage[]>(target.url, '/api/commands');
  const guide = await asked<{ roles: GuideRole[] }>(target.url, `/api/sessions/${session.code}/guide`, {
    bearer: session.facilitatorToken,
  });
  const wanted = session.teams.flatMap(({ teamId }) => guide.roles.map((role) => ({ teamId, role })));
  return inParallel(wanted, 10, async ({ teamId, role }): Promise<Poser> => {
    const seat = await target.takeSeat(session, { roleId: role.roleId, nickname: role.roleId }, teamId);
    const answers: Poser['answers'] = { accepted: 0, byCode: new Map() };
    const link = await joinAsPlayer(
      { endpoint: seat.endpoint, roomId: seat.roomId, options: { seatToken: seat.seatToken } },
      {
        onMessage: (name, payload) => hear(answers, name, payload),
        onBytes: () => undefined,
        onClosed: () => undefined,
      },
    );
    const isForbidden = ({ type, capability }: CommandPage): boolean =>
      capability === 'facilitator' || (capability === 'role' && !role.commands.includes(type));
    return { seat, link, answers, forbidden: pages.filter(isForbidden) };
  });
}

function hear(answers: Poser['answers'], name: string, payload: unknown): void {
  if (name === 'accepted') answers.accepted += 1;
  if (name !== 'rejected') return;
  const { code } = payload as { code: string };
  answers.byCode.set(code, (answers.byCode.get(code) ?? 0) + 1);
}

/** Every forbidden cell once, and then again with other payloads until there were so many. @returns how many in all */
async function tryCells(posers: readonly Poser[], least: number): Promise<number> {
  const each = Math.ceil(least / Math.max(1, posers.length));
  const sent = await Promise.all(
    posers.map(async ({ forbidden, link }, position) => {
      const draw = dice(position + 1);
      const times = Math.max(forbidden.length, each);
      for (let seq = 1; seq <= times; seq += 1) {
        const page = forbidden[(seq - 1) % forbidden.length];
        if (page === undefined) return 0;
        link.send('command', { seq, command: { ...randomPayload(page.payload, draw), type: page.type } });
        await sleep(1000 / PER_SECOND);
      }
      return times;
    }),
  );
  await sleep(1500);
  return sent.reduce((sum, times) => sum + times, 0);
}

/** Of these players, in the journals of their teams. */
async function entriesOf(target: Target, session: Session, posers: readonly Poser[]): Promise<number> {
  let found = 0;
  for (const { teamId } of session.teams) {
    const { text } = await ask(target.url, `/api/sessions/${session.code}/journal?team=${teamId}`, {
      bearer: session.facilitatorToken,
    });
    const seats = posers.filter(({ seat }) => seat.teamId === teamId).map(({ seat }) => `"seat":"${seat.seatId}"`);
    found += text
      .split('\n')
      .slice(1)
      .filter((line) => seats.some((seat) => line.includes(seat))).length;
  }
  return found;
}

/** What facilitators do, with every token that is not a facilitator's of this session. */
async function tryHttp(target: Target, session: Session, seat: Seat | undefined): Promise<Verdict> {
  const other = await target.openSession();
  const base = `/api/sessions/${session.code}`;
  const ways: [string, string, unknown][] = [
    ['POST', `${base}/control`, { action: 'pause' }],
    ['POST', `${base}/facilitators`, { name: 'me' }],
    ['GET', `${base}/facilitators`, undefined],
    ['DELETE', `${base}/facilitators/f1`, undefined],
    ['GET', `${base}/overview`, undefined],
    ['GET', `${base}/report`, undefined],
    ['GET', `${base}/journal`, undefined],
    ['GET', `${base}/guide`, undefined],
    ['POST', `${base}/teams/t1/invites`, { roleId: 'desk' }],
    ['DELETE', base, undefined],
  ];
  const tokens = [
    undefined,
    'guessed',
    seat?.seatToken,
    session.screenToken,
    other.facilitatorToken,
    other.screenToken,
  ];
  const tries = ways.flatMap(([method, path, body]) => tokens.map((bearer) => ({ method, path, body, bearer })));
  const statuses = await inParallel(tries, 6, async ({ method, path, body, bearer }) => {
    const options = { method, body, address: target.newAddress(), ...(bearer === undefined ? {} : { bearer }) };
    return (await ask(target.url, path, options)).status;
  });
  const elsewhere = seat === undefined ? [] : await actElsewhere(target, other, seat);
  const all = [...statuses, ...elsewhere];
  const refused = all.filter((status) => status === 401 || status === 404).length;
  return {
    id: 'T5',
    what: 'requests of facilitators by others, and joining another team with a seat: refused',
    tried: all.length,
    result: `${refused}`,
    target: 'all',
    isMet: refused === all.length && elsewhere.length > 0,
  };
}

/** A seat of one session at the doors of another. */
async function actElsewhere(target: Target, other: Session, { seatToken }: Seat): Promise<number[]> {
  const there = await target.takeSeat(other, { nickname: 'there' });
  const address = target.newAddress();
  const tries: [string, Record<string, unknown>][] = [
    [`/matchmake/joinById/${there.roomId}`, { body: { seatToken } }],
    [`/matchmake/joinById/${there.roomId}`, { body: { ticket: seatToken } }],
    [`/matchmake/joinById/${there.roomId}`, { body: {} }],
    [`/matchmake/joinById/${there.roomId}`, { body: { seatToken: { $ne: '' } } }],
    [`/api/sessions/${other.code}/teams/t1/seat`, { body: { seatToken } }],
    [`/api/sessions/${other.code}/teams/t1/watch`, { body: {}, bearer: seatToken }],
    [`/api/sessions/${other.code}/teams/t1/figures`, { bearer: seatToken }],
    [`/api/sessions/${other.code}/teams/t1/replay`, { bearer: seatToken }],
  ];
  return inParallel(count(tries.length), 4, async (position) => {
    const [path, options] = tries[position] ?? ['/', {}];
    return (await ask(target.url, path, { ...options, address })).status;
  });
}
