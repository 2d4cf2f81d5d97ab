// The same for the players of every peer: they come in, act now and then, and wait for each answer. Must not know the wire.
import { setTimeout as sleep } from 'node:timers/promises';
import { spreadOf } from '../../rehearse/percentile.ts';
import type { CrowdReport, CrowdWish } from './peerMessages.ts';

/** Resolves when the server has answered. */
type Act = (seq: number) => Promise<void>;

const ANSWER_MS_MAX = 20_000;
/** Between two acts of a player, as shares of the usual time. */
const [SHORTEST_PAUSE, LONGEST_PAUSE] = [0.6, 1.4];

export async function playPeer(
  { teams, playersPerTeam, seconds, actsPerMinute }: CrowdWish,
  comeIn: (team: number, player: number) => Promise<Act>,
): Promise<void> {
  const acts: Act[] = [];
  for (let team = 0; team < teams; team += 1)
    for (let player = 0; player < playersPerTeam; player += 1) acts.push(await comeIn(team, player));
  tell({ report: 'playing' });
  const ackMs: number[] = [];
  let unanswered = 0;
  const pauseMs = 60_000 / actsPerMinute;
  const endMs = performance.now() + seconds * 1000;
  await Promise.all(
    acts.map(async (act) => {
      await sleep(Math.min(pauseMs * Math.random(), Math.max(0, endMs - performance.now())));
      for (let seq = 1; performance.now() < endMs; seq += 1) {
        const startMs = performance.now();
        const isAnswered = await Promise.race([act(seq).then(() => true), sleep(ANSWER_MS_MAX, false)]);
        if (isAnswered) ackMs.push(performance.now() - startMs);
        else unanswered += 1;
        const nextMs = pauseMs * (SHORTEST_PAUSE + (LONGEST_PAUSE - SHORTEST_PAUSE) * Math.random());
        await sleep(Math.max(0, Math.min(nextMs, endMs - performance.now())));
      }
    }),
  );
  tell({ report: 'played', ackMs: spreadOf(ackMs), unanswered });
}

function tell(report: CrowdReport): void {
  process.send?.(report);
}
