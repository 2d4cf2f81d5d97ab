// T6: each role is told a word of its own that nobody else may read; every raw frame of everybody is searched for the words of
// the others, with a player who comes late, one who comes back and one who changes roles.
import { setTimeout as sleep } from 'node:timers/promises';
import { asked } from '../ask.ts';
import { RawLink } from './RawLink.ts';
import { type Size, sized } from '../size.ts';
import type { Seat, Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

const WORDS_TOLD_MS = 600;

interface Reader {
  link: RawLink;
  /** Roles whose words it may have read. */
  roleIds: string[];
}

export async function leaks(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession();
  const roleIds = await target.roleIds(session);
  const [late = '', comesBack = '', ...others] = roleIds;
  const readers: Reader[] = [];
  const join = async (roleId: string, wish: Record<string, unknown> = {}): Promise<Seat> => {
    const seat = await target.takeSeat(session, { roleId, nickname: `n-${roleId}`, ...wish });
    readers.push({ link: await RawLink.join(target.url, seat), roleIds: [roleId] });
    return seat;
  };
  for (const roleId of others) await join(roleId);
  const back = await join(comesBack);
  readers.push({ link: await watch(target, session), roleIds: [] });
  await target.startRound(session);
  await target.control(session, { action: 'speed', perMille: 16_000 });
  const rounds = sized(size, 20, 3);
  for (let round = 0; round < rounds; round += 1) {
    await tell(target, session, roleIds, round);
    if (round === 0) await join(late);
    if (round === 1) readers.push({ link: await RawLink.join(target.url, back), roleIds: [comesBack] });
    if (round === 1) {
      const swapper = await join(comesBack, { nickname: 'swapper', share: true });
      await target.control(session, { action: 'moveSeat', teamId: 't1', seatId: swapper.seatId, roleIds: [late] });
      readers.at(-1)?.roleIds.push(late);
    }
  }
  await sleep(WORDS_TOLD_MS);
  const found = readers.flatMap(({ link, roleIds: own }) =>
    roleIds.filter((id) => !own.includes(id) && link.holds(`canary-${id}-`)),
  );
  const heard = roleIds.filter((id) =>
    readers.some(({ link, roleIds: own }) => own.includes(id) && link.holds(`canary-${id}-`)),
  );
  const frames = readers.reduce((sum, { link }) => sum + link.frames.length, 0);
  for (const { link } of readers) link.cut();
  return [
    {
      id: 'T6',
      what: 'raw frames with a word that only another role was told',
      tried: frames,
      result: `${found.length}, each role heard its own: ${heard.length} of ${roleIds.length}`,
      target: `0, ${roleIds.length} of ${roleIds.length}`,
      isMet: found.length === 0 && heard.length === roleIds.length && frames > 0,
    },
  ];
}

async function tell(target: Target, session: Session, roleIds: readonly string[], round: number): Promise<void> {
  for (const roleId of roleIds) {
    const text = `canary-${roleId}-${round}`;
    await target.control(session, { action: 'message', teamId: 't1', roleId, from: 'Flight', text });
  }
  await sleep(WORDS_TOLD_MS);
}

/** The big screen. */
async function watch({ url }: Target, { code, screenToken }: Session): Promise<RawLink> {
  const { roomId, ticket } = await asked<{ roomId: string; ticket: string }>(
    url,
    `/api/sessions/${code}/teams/t1/watch`,
    { body: {}, bearer: screenToken },
  );
  return RawLink.open(url, await RawLink.reserve(url, { roomId }, { ticket }));
}
