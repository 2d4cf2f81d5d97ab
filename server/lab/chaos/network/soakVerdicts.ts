// What a soak should have brought, line by line: targets, and whether they were reached. Pure.
import { ms } from '../../rehearse/figures.ts';
import { percentile } from '../../rehearse/percentile.ts';
import type { Verdict } from '../verdict.ts';
import type { SoakFindings } from './soak.ts';

const RECOVERY_MS_P50 = 600;
const RECOVERY_MS_P99 = 5_000;
const SLOPE_MB_PER_HOUR = 1;
/** Below this a slope says nothing. */
const SLOPE_MINUTES_MIN = 20;
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

function brokenVerdicts({ brokenBy, harm }: SoakFindings): Verdict[] {
  return [
    {
      id: 'R12',
      what: 'the soak ran to its end, and the server logged no error and stopped no team',
      tried: 1,
      result: [brokenBy, harm].filter((one) => one !== '').join('; ') || 'well',
      target: 'well',
      isMet: brokenBy === '' && harm === '',
    },
  ];
}

function commandVerdicts({ judgement, playedMinutes, plan }: SoakFindings): Verdict[] {
  if (judgement === null) return [];
  const { journal, answered, unanswered, latenciesMs } = judgement;
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
      isMet: unanswered === 0,
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

function recoveryVerdicts({ recoveriesMs, faults }: SoakFindings): Verdict[] {
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

function stateVerdicts({ ends, judgement, ticks }: SoakFindings): Verdict[] {
  const people = ends ?? [];
  const isHome = ({ isConnected, endedBy, strangeSeats, roleId, roleIds }: (typeof people)[number]): boolean =>
    isConnected && endedBy === '' && strangeSeats === 0 && roleId === roleIds;
  const home = people.filter(isHome).length;
  const lost = people.find((one) => !isHome(one));
  const seen = judgement?.sights ?? { hashes: 0, wrongHashes: 0, sights: 0, wrongSights: 0, firstFault: '' };
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
      tried: seen.hashes,
      result: `${seen.wrongHashes}${seen.firstFault === '' ? '' : ` (${seen.firstFault})`}`,
      target: '0',
      isMet: seen.wrongHashes === 0 && seen.firstFault === '' && judgement !== null,
    },
    {
      id: 'R11',
      what: 'pictures of players that are not what their roles should see',
      tried: seen.sights,
      result: `${seen.wrongSights}`,
      target: '0',
      isMet: seen.wrongSights === 0 && seen.sights > 0,
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

function memoryVerdicts({ memory, churn, playedMinutes }: SoakFindings): Verdict[] {
  const { rssMbPerHour, heapMbPerHour, samples, lastRssMb, lastHeapMb } = memory;
  const isLong = playedMinutes >= SLOPE_MINUTES_MIN;
  return [
    {
      id: 'R12',
      what: `heap after collections rises, in the last two thirds (at the end ${lastHeapMb.toFixed(1)} MB)`,
      tried: samples,
      result: `${heapMbPerHour.toFixed(2)} MB/h`,
      target: isLong ? `< ${SLOPE_MB_PER_HOUR} MB/h` : '',
      isMet: !isLong || heapMbPerHour < SLOPE_MB_PER_HOUR,
    },
    {
      id: 'R12',
      what: `resident memory rises, in the last two thirds (at the end ${lastRssMb.toFixed(0)} MB)`,
      tried: samples,
      result: `${rssMbPerHour.toFixed(2)} MB/h`,
      target: '',
      isMet: true,
    },
    {
      id: 'R12',
      what: 'sessions made, played and erased meanwhile: failures',
      tried: churn.ended + churn.failures,
      result: `${churn.failures}${churn.firstFailure === '' ? '' : ` (${churn.firstFailure})`}`,
      target: '0',
      isMet: churn.failures === 0,
    },
  ];
}
