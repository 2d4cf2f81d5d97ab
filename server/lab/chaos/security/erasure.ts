// T20: a name that nobody else has goes through play, a move, a rename and a report; then its seat is removed, and then the session
// is erased. Afterwards the name is in no file and no line of the log, and the journal of the game is what it was.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask.ts';
import { HonestPlayer } from './HonestPlayer.ts';
import type { Seat, Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const NAME = 'Unmistakable Ünïque';
const SETTLE_MS = 500;

export async function erasure(target: Target): Promise<Verdict[]> {
  const session = await target.openSession({ teams: 2 });
  const seat = await playUnder(target, session, NAME);
  const isThereBefore = filesWith(target, NAME).length > 0;
  await target.control(session, { action: 'pause' });
  await sleep(SETTLE_MS);
  const before = await journal(target, session);
  await target.control(session, { action: 'removeSeat', teamId: 't1', seatId: seat.seatId });
  await sleep(SETTLE_MS);
  const after = await journal(target, session);
  const afterSeat = filesWith(target, NAME);
  const other = await playUnder(target, session, `${NAME} II`);
  await ask(target.url, `/api/sessions/${session.code}`, { method: 'DELETE', bearer: session.facilitatorToken });
  await sleep(SETTLE_MS);
  const afterSession = filesWith(target, NAME);
  const secrets = [NAME, seat.seatToken, other.seatToken, session.facilitatorToken, session.screenToken];
  const logged = secrets.filter((secret) => target.server.log.some((one) => one.includes(secret)));
  return [
    {
      id: 'T20',
      what: 'files with the name of somebody whose seat was removed; of a session that was erased',
      tried: 2,
      result: `${afterSeat.length}, ${afterSession.length}`,
      target: '0, 0',
      isMet: isThereBefore && afterSeat.length === 0 && afterSession.length === 0,
    },
    {
      id: 'T20',
      what: 'the removal leaves the journal as it was, with every hash; it never held the name',
      tried: before.length,
      result: isBeginning(before, after) && !before.join('').includes(NAME) ? 'yes' : 'no',
      target: 'yes',
      isMet: before.length > 2 && isBeginning(before, after) && !before.join('').includes(NAME),
    },
    {
      id: 'T20',
      what: 'names and tokens in the log of a server that logs everything',
      tried: target.server.log.length,
      result: `${logged.length}`,
      target: '0',
      isMet: logged.length === 0,
    },
    {
      id: 'T20',
      what: 'tokens in the files of a running server: kept as hashes only',
      tried: secrets.length - 1,
      result: `${secrets.slice(1).filter((secret) => filesWith(target, secret).length > 0).length}`,
      target: '0',
      isMet: secrets.slice(1).every((secret) => filesWith(target, secret).length === 0),
    },
  ];
}

async function playUnder(target: Target, session: Session, nickname: string): Promise<Seat> {
  const seat = await target.takeSeat(session, { nickname });
  const player = await HonestPlayer.join(seat);
  if (seat.roleId !== '') await target.startRound(session).catch(() => undefined);
  await player.command();
  await target.control(session, { action: 'renameSeat', teamId: 't1', seatId: seat.seatId, nickname });
  await ask(target.url, `/api/sessions/${session.code}/report?format=html`, { bearer: session.facilitatorToken });
  player.leave();
  return seat;
}

/** Lines but the last, which is the hash of this moment. */
async function journal(target: Target, { code, facilitatorToken }: Session): Promise<string[]> {
  const { text } = await ask(target.url, `/api/sessions/${code}/journal?team=t1`, { bearer: facilitatorToken });
  return text.trimEnd().split('\n').slice(0, -1);
}

const isBeginning = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((line, position) => after[position] === line);

function filesWith({ server }: Target, text: string): string[] {
  const bytes = Buffer.from(text);
  return readdirSync(server.dataDir).filter((name) => readFileSync(join(server.dataDir, name)).includes(bytes));
}
