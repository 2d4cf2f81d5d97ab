// L2: how many players one process carries, the players beside it on the same machine.
import { sized } from '../chaos/size.ts';
import { ms } from '../rehearse/figures.ts';
import type { Bench } from './Bench.ts';
import { loadServer } from './loadServer.ts';
import { atMost, judged, megabytes, type Reading, share, shown, whole } from './reading.ts';
import { FLAGSHIP } from './flagship.ts';

const ID = 'L2';
const PLAYERS_PER_TEAM = 10;
/** As in a rehearsal: a move every ten seconds from each, which is a busy team. */
const ACTS_PER_MINUTE = 6;
const ACK_MS_MAX = 250;
const LOOP_MS_MAX = 50;

export const benchCapacity: Bench = async ({ size, say }) => {
  const teams = sized(size, 200, 1);
  const players = teams * PLAYERS_PER_TEAM;
  say(`capacity: ${players} players in ${teams} teams`);
  const figures = await loadServer({
    scenario: FLAGSHIP,
    teams,
    playersPerTeam: PLAYERS_PER_TEAM,
    joining: 'in turn',
    seconds: sized(size, 60, 1),
    actsPerMinute: ACTS_PER_MINUTE,
    seed: 1,
  });
  const { joined, wanted, play, serverRssMb } = figures;
  if (play === null) throw new Error('nobody played');
  const { ackMs, loopMsP99, loopMsMax, serverCpuShare, crowdCpuShare, crowdLoopMsP99, unanswered, drops } = play;
  const readings: Reading[] = [
    judged(ID, `players in ${teams} teams`, `${joined} of ${wanted}`, 'all', joined === wanted),
    atMost(ID, 'acknowledgement p99', ackMs.p99, ACK_MS_MAX, ms),
    shown(
      ID,
      'acknowledgement p50 / p95 / max',
      `${ms(ackMs.p50)} / ${ms(ackMs.p95)} / ${ms(ackMs.max)} of ${whole(ackMs.count)}`,
    ),
    atMost(ID, 'event loop p99', loopMsP99, LOOP_MS_MAX, ms),
    shown(ID, 'event loop, longest', ms(loopMsMax)),
    judged(
      ID,
      'commands without an answer, connections lost',
      `${unanswered}, ${drops}`,
      '0, 0',
      unanswered + drops === 0,
    ),
    shown(ID, 'server: processor, memory', `${share(serverCpuShare)} of a core, ${megabytes(serverRssMb)}`),
    shown(
      ID,
      'players’ processes: processor, event loop p99',
      `${share(crowdCpuShare)} of a core, ${ms(crowdLoopMsP99)}`,
    ),
  ];
  return { readings, figures };
};
