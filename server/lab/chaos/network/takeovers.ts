// R13: a page is loaded again, a second tab or another device opens the seat, and the first takes it back, each while commands are on
// their way: one connection a seat, the same seat, no command with two effects. Must not look into the server.
import { setTimeout as sleep } from 'node:timers/promises';
import { checkJournal } from '../../rehearse/checkJournal.ts';
import { Player, type Sent } from '../../rehearse/Player.ts';
import { ask } from '../ask.ts';
import { type Session, Target } from '../security/Target.ts';
import type { Verdict } from '../verdict.ts';

export interface TakeoverPlan {
  /** Of each kind. */
  times: number;
  say: (what: string) => void;
}

type Kind = 'reload' | 'second tab' | 'taken back';

interface Tally {
  tries: number;
  sameSeat: number;
  oneConnection: number;
  accepted: number;
  wrong: number;
}

const KINDS: readonly Kind[] = ['reload', 'second tab', 'taken back'];
const TEAM_ID = 't1';
const SETTLE_MS_MAX = 15_000;
const STEP_MS = 50;
/** Each page gives moves of its own kind, so that the journal tells them apart. */
const MOVES = [
  ['setPullRule', 'rule', ['value', 'due', 'priority', 'fifo']],
  ['setPulling', 'isPulling', ['no', 'yes']],
] as const;

export async function takeovers({ times, say }: TakeoverPlan): Promise<Verdict[]> {
  const target = await Target.start({ LOG_LEVEL: 'warn' });
  try {
    const session = await target.openSession();
    const [roleId = ''] = await target.roleIds(session);
    await target.startRound(session);
    const verdicts: Verdict[] = [];
    for (const kind of KINDS) {
      const tally: Tally = { tries: 0, sameSeat: 0, oneConnection: 0, accepted: 0, wrong: 0 };
      for (let time = 0; time < times; time += 1) await tryOnce(kind, target, session, roleId, tally);
      say(`${kind}: ${tally.tries} times`);
      verdicts.push(...verdictsOf(kind, tally));
    }
    return verdicts;
  } finally {
    await target.end();
  }
}

async function tryOnce(kind: Kind, target: Target, session: Session, roleId: string, tally: Tally): Promise<void> {
  const wish = { url: target.url, code: session.code, teamId: TEAM_ID };
  const first = new Player({ ...wish, nickname: `${kind} ${tally.tries + 1}`, roleId, share: true });
  await first.comeIn();
  const { seatId, seatToken } = first;
  await give(first, 0);
  // On their way while the other page opens.
  void give(first, 0);
  if (kind === 'reload') first.leave();
  const second = new Player({ ...wish, nickname: 'Second', seatToken });
  await second.comeIn();
  await give(second, 1);
  let live = second;
  if (kind === 'taken back') {
    const again = new Player({ ...wish, nickname: 'First again', seatToken });
    await again.comeIn();
    live = again;
  }
  const others = [first, second].filter((player) => player !== live);
  const isAlone = await isSoon(async () => {
    const open = await target.metric('connections_open');
    const areOut = others.every(
      ({ endedBy, isConnected }, k) => !isConnected && (endedBy === 'replaced' || (kind === 'reload' && k === 0)),
    );
    return open === 1 && areOut && live.isConnected;
  });
  tally.tries += 1;
  tally.oneConnection += Number(isAlone);
  tally.sameSeat += Number(live.seatId === seatId && live.roleId === roleId && second.seatId === seatId);
  await settle(first);
  const journal = await readJournal(target, session);
  for (const [k, player] of [first, second].entries()) judge(tally, journal, seatId, MOVES[k]?.[0] ?? '', player.sent);
  live.leave();
  await target.control(session, { action: 'removeSeat', teamId: TEAM_ID, seatId });
}

async function give(player: Player, kind: 0 | 1): Promise<void> {
  const [type, param, picks] = MOVES[kind];
  await Promise.all(picks.map((pick) => player.give({ type, [param]: pick })));
}

/** Whoever was replaced gets no more answers: what is on its way counts as unanswered. */
async function settle(player: Player): Promise<void> {
  await isSoon(() => Promise.resolve(player.waitingCount === 0));
}

async function readJournal(target: Target, { code, facilitatorToken }: Session): Promise<string> {
  const path = `/api/sessions/${code}/journal?team=${TEAM_ID}`;
  return (await ask(target.url, path, { bearer: facilitatorToken })).text;
}

function judge(tally: Tally, journal: string, seatId: string, type: string, sent: readonly Sent[]): void {
  const [header = '', ...lines] = journal.split('\n');
  const own = [header, ...lines.filter((line) => line.includes(`"type":"${type}"`))].join('\n');
  const ordered = [...sent].sort((a, b) => a.seq - b.seq);
  const { accepted, lost, surplus } = checkJournal(own, [{ teamId: TEAM_ID, seatId, sent: ordered }]);
  tally.accepted += accepted;
  tally.wrong += lost + surplus;
}

async function isSoon(isSo: () => Promise<boolean>): Promise<boolean> {
  const endMs = performance.now() + SETTLE_MS_MAX;
  while (performance.now() < endMs) {
    if (await isSo()) return true;
    await sleep(STEP_MS);
  }
  return false;
}

function verdictsOf(kind: Kind, { tries, sameSeat, oneConnection, accepted, wrong }: Tally): Verdict[] {
  return [
    {
      id: 'R13',
      what: `${kind}: the same seat and role, and one connection to it`,
      tried: tries,
      result: `${sameSeat}, ${oneConnection}`,
      target: 'all, all',
      isMet: tries > 0 && sameSeat === tries && oneConnection === tries,
    },
    {
      id: 'R13',
      what: `${kind}: acknowledged commands lost or with two effects`,
      tried: accepted,
      result: `${wrong}`,
      target: '0',
      isMet: wrong === 0 && accepted > 0,
    },
  ];
}
