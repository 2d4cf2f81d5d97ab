// L1: thirty teams of ten with the real scenario; beside it, in the same run, a bare WebSocket server with JSON differences and
// boardgame.io, as many players as busy.
import { sized } from '../chaos/size.ts';
import { ms } from '../rehearse/figures.ts';
import type { Bench } from './Bench.ts';
import { FLAGSHIP } from './flagship.ts';
import { type LoadFigures, loadServer, type PlayedFigures } from './loadServer.ts';
import { installPeers } from './peers/installPeers.ts';
import { measurePeer, type PeerMeasured } from './peers/measurePeer.ts';
import { atMost, bytes, judged, megabytes, type Reading, share, shown, times, whole } from './reading.ts';

const ID = 'L1';
const PLAYERS_PER_TEAM = 10;
const ACTS_PER_MINUTE = 6;
const MOST = { cpuShare: 0.2, rssMb: 200, bytesPerSecond: 1000, ackMs: 150 };

export const benchLoad: Bench = async ({ size, say }) => {
  const plan = {
    teams: sized(size, 30, 1),
    playersPerTeam: sized(size, PLAYERS_PER_TEAM, 2),
    seconds: sized(size, 60, 1),
    actsPerMinute: sized(size, ACTS_PER_MINUTE, 60),
  };
  say(`load: ${plan.teams} teams × ${plan.playersPerTeam}, ours`);
  const ours = await loadServer({ ...plan, scenario: FLAGSHIP, joining: 'in turn', seed: 1 });
  const { play } = ours;
  if (play === null) throw new Error('nobody played');
  say('load: a bare WebSocket server');
  const peers = [await measurePeer('bare ws with JSON differences', 'ws', plan, '')];
  // Its packages come from the network: nothing for a quick look.
  const packages = size === 'full' ? installPeers() : null;
  if (packages !== null) {
    say('load: boardgame.io');
    peers.push(await measurePeer('boardgame.io', 'boardgame', plan, packages));
  }
  const readings = [...ownReadings(ours, play, peers), ...peers.map(peerReading)];
  if (packages === null) readings.push(shown(ID, 'boardgame.io', 'not installed: needs 1 network, and the full size'));
  return { readings, figures: { ours, peers } };
};

function ownReadings(ours: LoadFigures, play: PlayedFigures, peers: readonly PeerMeasured[]): Reading[] {
  const beside = (value: number, of: (peer: PeerMeasured) => number): { ratio: string } => ({
    ratio: peers.map((peer) => `${times(value, of(peer))} ${peer.name}`).join(', '),
  });
  const { serverCpuShare: cpu, bytesPerPlayerSecond: sent, ackMs, unanswered, drops } = play;
  const { serverRssMb: rss, serverIdleRssMb: idle, joined, wanted } = ours;
  return [
    judged(ID, 'players of ours', `${joined} of ${wanted}`, 'all', joined === wanted),
    atMost(
      ID,
      'processor, of a core',
      cpu,
      MOST.cpuShare,
      share,
      beside(cpu, (peer) => peer.cpuShare),
    ),
    atMost(
      ID,
      'memory',
      rss,
      MOST.rssMb,
      megabytes,
      beside(rss, (peer) => peer.rssMb),
    ),
    shown(ID, 'memory before anybody came', megabytes(idle)),
    atMost(
      ID,
      'to each player, a second',
      sent,
      MOST.bytesPerSecond,
      bytes,
      beside(sent, (peer) => peer.bytesPerPlayerSecond),
    ),
    atMost(
      ID,
      'acknowledgement p99',
      ackMs.p99,
      MOST.ackMs,
      ms,
      beside(ackMs.p99, (peer) => peer.ackMs.p99),
    ),
    shown(
      ID,
      'acknowledgement p50',
      `${ms(ackMs.p50)} of ${whole(ackMs.count)}`,
      beside(ackMs.p50, (peer) => peer.ackMs.p50),
    ),
    judged(
      ID,
      'commands without an answer, connections lost',
      `${unanswered}, ${drops}`,
      '0, 0',
      unanswered + drops === 0,
    ),
  ];
}

const peerReading = ({ name, cpuShare, rssMb, bytesPerPlayerSecond, ackMs, unanswered }: PeerMeasured): Reading =>
  shown(
    ID,
    `${name}: processor, memory, to each player, answers p50 / p99`,
    `${share(cpuShare)}, ${megabytes(rssMb)}, ${bytes(bytesPerPlayerSecond)}/s, ${ms(ackMs.p50)} / ${ms(ackMs.p99)}${unanswered === 0 ? '' : `, ${unanswered} without`}`,
  );
