// What a soak should have brought, line by line: targets, and whether they were reached. Pure.
import { ms } from '../../rehearse/figures.ts';
import { percentile } from '../../rehearse/percentile.ts';
import type { Verdict } from '../verdict.ts';
import { slopePerHour } from './slopePerHour.ts';
import type { SoakFindings } from './soak.ts';

const RECOVERY_MS_P50 = 600;
const RECOVERY_MS_P99 = 5_000;
const SLOPE_MB_PER_HOUR = 1;
const BACK_WITHIN_MB = 10;
/** After the first large session everything is loaded; over a shorter time than this a slope says nothing. */
const SLOPE_MS_MIN = 1_500_000;
/** In an hour. */
const COMMANDS_MIN = 500_000;
const MINUTES_PER_HOUR = 60;

export function soakVerdicts(findings: SoakFindings): Verdict[] {
  return [
    ...brokenVerdicts(findings),
    ...commandVerdicts(findings),
    ...recoveryVerdicts(findings),
    ...stateVerdicts(findings),
    ...memoryVerdicts(findings),
  ];
}

function brokenVerdicts({ waves, harm }: SoakFindings): Verdict[] {
  const broken = waves.map(({ brokenBy }) => brokenBy).filter((one) => one !== '');
  return [
    {
      id: 'R12',
      what: 'the soak ran to its end, and the server logged no error and stopped no team',
      tried: waves.length,
      result: [...broken, harm].filter((one) => one !== '').join('; ') || 'well',
      target: 'well',
      isMet: broken.length === 0 && harm === '',
    },
  ];
}

function commandVerdicts({ waves, plan }: SoakFindings): Verdict[] {
  const judged = waves.flatMap(({ judgement }) => judgement ?? []);
  const sum = (of: (one: (typeof judged)[number]) => number): number => judged.reduce((all, one) => all + of(one), 0);
  const journal = {
    accepted: sum((one) => one.journal.accepted),
    lost: sum((one) => one.journal.lost),
    surplus: sum((one) => one.journal.surplus),
  };
  const [answered, unanswered] = [sum((one) => one.answered), sum((one) => one.unanswered)];
  const latenciesMs = judged.flatMap((one) => one.latenciesMs);
  const playedMinutes = waves.reduce((all, one) => all + one.playedMinutes, 0);
  const isLong = playedMinutes >= MINUTES_PER_HOUR && plan.teams * plan.playersPerTeam >= 300;
  return [
    {
      id: 'R5',
      what: 'acknowledged commands that are not in the journal, or there twice',
      tried: journal.accepted,
      result: `${journal.lost} lost, ${journal.surplus} doubled`,
      target: isLong ? `0, 0 of ≥ ${COMMANDS_MIN.toLocaleString('en')}` : '0, 0',
      isMet: journal.lost === 0 && journal.surplus === 0 && journal.accepted >= (isLong ? COMMANDS_MIN : 1),
    },
    {
      id: 'R5',
      what: 'numbered commands that were never answered',
      tried: answered + unanswered,
      result: `${unanswered}`,
      target: '0',
      isMet: unanswered === 0 && answered > 0,
    },
    {
      id: 'R5',
      what: 'until the answer, faults and all: p50, p99',
      tried: answered,
      result: `${ms(percentile(latenciesMs, 0.5))}, ${ms(percentile(latenciesMs, 0.99))}`,
      target: '',
      isMet: true,
    },
  ];
}

function recoveryVerdicts({ waves }: SoakFindings): Verdict[] {
  const recoveriesMs = waves.flatMap((wave) => wave.recoveriesMs);
  const faults = {
    cuts: waves.reduce((all, { cuts }) => all + cuts, 0),
    stalls: waves.reduce((all, { stalls }) => all + stalls, 0),
  };
  const [p50, p99] = [percentile(recoveriesMs, 0.5), percentile(recoveriesMs, 0.99)];
  const count = recoveriesMs.length;
  return [
    {
      id: 'R5',
      what: `until a whole state after ${faults.cuts} cuts and ${faults.stalls} stalls (ping 80–140 ms): p50`,
      tried: count,
      result: ms(p50),
      target: `≤ ${RECOVERY_MS_P50} ms`,
      isMet: count > 0 && p50 <= RECOVERY_MS_P50,
      shareOfTarget: p50 / RECOVERY_MS_P50,
    },
    {
      id: 'R5',
      what: 'the same: p99',
      tried: count,
      result: ms(p99),
      target: `≤ ${RECOVERY_MS_P99} ms`,
      isMet: count > 0 && p99 <= RECOVERY_MS_P99,
      shareOfTarget: p99 / RECOVERY_MS_P99,
    },
  ];
}

function stateVerdicts({ waves, ticks }: SoakFindings): Verdict[] {
  const people = waves.flatMap(({ ends }) => ends ?? []);
  const isHome = ({ isConnected, endedBy, strangeSeats, roleId, roleIds }: (typeof people)[number]): boolean =>
    isConnected && endedBy === '' && strangeSeats === 0 && roleId === roleIds;
  const home = people.filter(isHome).length;
  const lost = people.find((one) => !isHome(one));
  const checks = waves.flatMap(({ judgement }) => judgement?.sights ?? []);
  const sum = (of: (one: (typeof checks)[number]) => number): number => checks.reduce((all, one) => all + of(one), 0);
  const [wrongHashes, wrongSights] = [sum((one) => one.wrongHashes), sum((one) => one.wrongSights)];
  const [hashes, sights] = [sum((one) => one.hashes), sum((one) => one.sights)];
  const firstFault = checks.map((one) => one.firstFault).find((one) => one !== '') ?? '';
  const isAll = checks.length === waves.length;
  const within = ticks.count === 0 ? 0 : ticks.within100Ms / ticks.count;
  return [
    {
      id: 'R5',
      what: 'players who end in their own seat and role, connected',
      tried: people.length,
      result: `${home}${lost === undefined ? '' : ` (${lost.teamId} ${lost.seatId}: ${lost.endedBy || 'not connected, or elsewhere'})`}`,
      target: 'all',
      isMet: home === people.length && home > 0,
    },
    {
      id: 'R1',
      what: 'hashes of the living games that the journals, played again, do not give',
      tried: hashes,
      result: `${wrongHashes}${firstFault === '' ? '' : ` (${firstFault})`}`,
      target: '0',
      isMet: wrongHashes === 0 && firstFault === '' && isAll,
    },
    {
      id: 'R11',
      what: 'pictures of players that are not what their roles should see',
      tried: sights,
      result: `${wrongSights}`,
      target: '0',
      isMet: wrongSights === 0 && sights > 0 && isAll,
    },
    {
      id: 'R5',
      what: 'ticks that are at most 100 ms late',
      tried: ticks.count,
      result: `${(within * 100).toFixed(2)} %`,
      target: '',
      isMet: true,
    },
  ];
}

function memoryVerdicts({ atRest, most, churn }: SoakFindings): Verdict[] {
  const [first = { heapMb: 0 }, ...after] = atRest;
  const last = after.at(-1) ?? { heapMb: 0, rssMb: 0 };
  const settled = after.slice(1);
  const isLong = (settled.at(-1)?.ms ?? 0) - (settled[0]?.ms ?? 0) >= SLOPE_MS_MIN;
  const slopeOf = (which: 'heapMb' | 'rssMb'): number =>
    slopePerHour(settled.map((one) => ({ ms: one.ms, value: one[which] })));
  const sessions = churn.ended + churn.failures;
  return [
    {
      id: 'R12',
      what: `heap after large sessions were erased, above that after a small one (${first.heapMb.toFixed(1)} MB; most while they were played ${most.heapMb.toFixed(1)} MB)`,
      tried: after.length,
      result: `${(last.heapMb - first.heapMb).toFixed(1)} MB`,
      target: `within ${BACK_WITHIN_MB} MB`,
      isMet: last.heapMb > 0 && last.heapMb - first.heapMb <= BACK_WITHIN_MB,
    },
    {
      id: 'R12',
      what: 'slope of the heap at rest, from the second large session on',
      tried: settled.length,
      result: isLong ? `${slopeOf('heapMb').toFixed(2)} MB/h` : 'too short',
      target: isLong ? `< ${SLOPE_MB_PER_HOUR} MB/h` : '',
      isMet: !isLong || slopeOf('heapMb') < SLOPE_MB_PER_HOUR,
    },
    {
      id: 'R12',
      what: `slope of the resident memory at rest (at the end ${last.rssMb.toFixed(0)} MB)`,
      tried: settled.length,
      result: isLong ? `${slopeOf('rssMb').toFixed(2)} MB/h` : 'too short',
      target: '',
      isMet: true,
    },
    {
      id: 'R12',
      what: 'sessions made, played and erased meanwhile: failures',
      tried: sessions,
      result: `${churn.failures}${churn.firstFailure === '' ? '' : ` (${churn.firstFailure})`}`,
      target: '0',
      isMet: churn.failures === 0 && sessions > 0,
    },
  ];
}
