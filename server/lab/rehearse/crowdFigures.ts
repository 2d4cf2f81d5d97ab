// What a rehearsal with a crowd measured, beside what it should be. Pure.
import { type Figure, judged, ms, seconds, shown } from './figures.ts';
import { percentile, type Spread, spreadOf } from './percentile.ts';
import type { CrowdRehearsal } from './rehearseCrowd.ts';

const TARGETS = {
  allInSeconds: 60,
  skewTicks: 1,
  commandMsP95: 250,
  /** A console on which every look and every order is answered before one wonders. */
  consoleMsP95: 1000,
};

export function crowdFigures(rehearsal: CrowdRehearsal): Figure[] {
  return [
    ...joinLines(rehearsal),
    ...clockLines(rehearsal),
    ...commandLines(rehearsal),
    ...consoleLines(rehearsal),
    ...serverLines(rehearsal),
  ];
}

function joinLines({ join, joinServer }: CrowdRehearsal): Figure[] {
  const { wanted, joined, allInMs, joinMs, failedAttempts, firstStateBytes } = join;
  const isQuick = joined === wanted && allInMs <= TARGETS.allInSeconds * 1000;
  return [
    judged('joined', `${joined} of ${wanted}`, 'all', joined === wanted),
    judged('until all are in', seconds(allInMs / 1000), `within ${TARGETS.allInSeconds} s`, isQuick),
    shown('join, p50 / p95 / max', [joinMs.p50, joinMs.p95, joinMs.max].map(ms).join(' / ')),
    shown('failed attempts to join', String(failedAttempts)),
    shown('first state, p50 / max', `${bytes(firstStateBytes.p50)} / ${bytes(firstStateBytes.max)}`),
    shown('server while joining', `${joinServer.rssMb.toFixed(0)} MB, event loop p99 ${ms(joinServer.loopLagMsP99)}`),
  ];
}

function clockLines({ play, overviewSkewTicks, startMs }: CrowdRehearsal): Figure[] {
  const { skewTicks } = play;
  const worst = Math.max(0, ...skewTicks);
  const within = skewTicks.filter((skew) => skew <= TARGETS.skewTicks).length;
  const isTogether = skewTicks.length > 0 && worst <= TARGETS.skewTicks;
  return [
    shown('start of all teams, two orders', startMs.map(ms).join(', ')),
    judged('clocks apart, as players see them, at most', ticks(worst), `${TARGETS.skewTicks} tick`, isTogether),
    shown('of the samples within the target', `${within} of ${skewTicks.length}`),
    shown('clocks apart in the overview, at most', ticks(Math.max(0, ...overviewSkewTicks))),
  ];
}

function commandLines({ play, journal }: CrowdRehearsal): Figure[] {
  const sent = play.histories.flatMap((history) => history.sent);
  const latency = spreadOf(sent.filter(({ answer }) => answer === 'accepted').map(({ latencyMs }) => latencyMs));
  const isQuick = latency.count > 0 && latency.p95 < TARGETS.commandMsP95;
  const unanswered = sent.filter(({ answer }) => answer === '').length;
  const isWhole = journal.lost === 0 && journal.surplus === 0;
  return [
    shown('commands sent', `${sent.length}, ${(sent.length / Math.max(1, play.seconds)).toFixed(1)} a second`),
    judged('accepted − sent, p95', ms(latency.p95), `< ${TARGETS.commandMsP95} ms`, isQuick),
    shown('accepted − sent, p50 / p99 / max', [latency.p50, latency.p99, latency.max].map(ms).join(' / ')),
    judged('never answered', String(unanswered), 'none', unanswered === 0),
    judged('accepted, and in the journal', `${journal.accepted - journal.lost} of ${journal.accepted}`, 'all', isWhole),
    shown('in the journal and never accepted, or twice', String(journal.surplus)),
    shown('refused', refusals(sent.map(({ answer }) => answer))),
    shown('connections lost', String(play.drops)),
  ];
}

function consoleLines({ console: { overviewMs, controlMs, watchMs } }: CrowdRehearsal): Figure[] {
  const line = (what: string, times: readonly number[]): Figure => {
    const { p50, p95, max, count }: Spread = spreadOf(times);
    const measured = `${[p50, p95, max].map(ms).join(' / ')} of ${count}`;
    return judged(what, measured, `p95 < ${TARGETS.consoleMsP95} ms`, count > 0 && p95 < TARGETS.consoleMsP95);
  };
  return [
    line('overview of all teams, p50 / p95 / max', overviewMs),
    line('an order to a team, p50 / p95 / max', controlMs),
    line('a team opened until its first state, p50 / p95 / max', watchMs),
  ];
}

function serverLines({ server, serverCpuSeconds, play, serverLog }: CrowdRehearsal): Figure[] {
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  const lagP99 = server.map(({ loopLagMsP99 }) => loopLagMsP99);
  const share = (serverCpuSeconds / play.seconds) * 100;
  return [
    shown('server, memory at most', `${most(server.map(({ rssMb }) => rssMb)).toFixed(0)} MB`),
    shown('server, processor', `${seconds(serverCpuSeconds)}, ${share.toFixed(0)} % of a core`),
    shown(
      'server, event loop p99 (middle of all looks) / max',
      [percentile(lagP99, 0.5), most(server.map((one) => one.loopLagMsMax))].map(ms).join(' / '),
    ),
    shown('server, lines in its log', String(serverLog.length)),
    shown('to each player', `${bytes(play.bytesPerPlayerSecond)} a second`),
    shown(
      'players’ own process',
      `${seconds(play.ownCpuSeconds)} of processor, event loop p99 ${ms(play.ownLoopLagMsP99)}`,
    ),
  ];
}

function refusals(answers: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const answer of answers)
    if (answer !== 'accepted' && answer !== '') counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const all = [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  return all.length === 0 ? 'none' : all.join(', ');
}

const bytes = (count: number): string => (count < 1000 ? `${count.toFixed(0)} B` : `${(count / 1000).toFixed(1)} kB`);
const ticks = (count: number): string => `${count} ${count === 1 ? 'tick' : 'ticks'}`;
