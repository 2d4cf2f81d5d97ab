// The teams of a session side by side: what they reached, where value leaked, how work flowed, where time went. Pure.
import type { Report } from '../buildReport.ts';
import type { TeamRow } from '../compareTeams.ts';
import type { Wording } from '../../../shared/words/Wording.ts';
import { heading, paragraph, table, type Column } from './markup.ts';

const LEAKS_SHOWN = 3;
const EFFORTS = ['value', 'failureDemand', 'toil', 'improvement', 'coordination', 'switching', 'idle'] as const;

export function comparisonPart({ comparison }: Report, wording: Wording): string {
  if (comparison.length === 0) return '';
  return [
    heading(2, wording.say('report.comparison'), { id: 'comparison' }),
    paragraph(wording.say('report.comparisonNote'), 'quiet'),
    reachedTable(comparison, wording),
    workedTable(comparison, wording),
    timeTable(comparison, wording),
    momentsTable(comparison, wording),
  ].join('\n');
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (part * 1000) / whole);

function reachedTable(rows: readonly TeamRow[], wording: Wording): string {
  const groupName = (group: string): string => wording.wordFor('leak.group', group) ?? group;
  return table({
    caption: wording.say('report.value'),
    columns: [
      { title: wording.say('report.teamHead') },
      { title: wording.say('report.goalsMet'), isNumber: true },
      { title: wording.say('report.arrived'), isNumber: true },
      { title: wording.say('report.leaks') },
    ],
    rows: rows.map(({ name, goalsMet, goalCount, realisedCents, potentialCents, leaks }) => [
      name,
      wording.say('report.metOf', { met: goalsMet, all: goalCount }),
      `${wording.money(realisedCents)} (${wording.perMille(share(realisedCents, potentialCents))})`,
      leaks
        .slice(0, LEAKS_SHOWN)
        .map(({ group, cents }) => `${groupName(group)} ${wording.money(cents)}`)
        .join(', '),
    ]),
  });
}

function workedTable(rows: readonly TeamRow[], wording: Wording): string {
  const unknown = wording.say('report.unknown');
  const flowText = ({ leadTicksP50, leadTicksP85, flowPerMille }: TeamRow): string =>
    leadTicksP50 < 0
      ? unknown
      : wording.say('report.flowText', {
          p50: wording.hours(leadTicksP50),
          p85: wording.hours(leadTicksP85),
          flow: wording.perMille(flowPerMille),
        });
  return table({
    caption: `${wording.say('report.flow')} · ${wording.say('report.delivery')}`,
    columns: [
      { title: wording.say('report.teamHead') },
      { title: wording.say('report.flow') },
      { title: wording.say('report.delivery') },
    ],
    rows: rows.map((row) => [
      row.name,
      flowText(row),
      wording.say('report.deliveryText', {
        releases: row.deployments,
        failed: row.failPerMille < 0 ? unknown : wording.perMille(row.failPerMille),
      }),
    ]),
  });
}

function timeTable(rows: readonly TeamRow[], wording: Wording): string {
  const columns: Column[] = EFFORTS.map((name) => ({ title: wording.wordFor('effort', name) ?? name, isNumber: true }));
  return table({
    caption: wording.say('report.timeTitle'),
    columns: [{ title: wording.say('report.teamHead') }, ...columns],
    rows: rows.map(({ name, effort }) => {
      const all = EFFORTS.reduce((sum, kind) => sum + effort[kind], 0);
      return [name, ...EFFORTS.map((kind) => wording.perMille(share(effort[kind], all)))];
    }),
  });
}

function momentsTable(rows: readonly TeamRow[], wording: Wording): string {
  return table({
    caption: wording.say('report.moments'),
    columns: [{ title: wording.say('report.teamHead') }, { title: wording.say('report.what') }],
    rows: rows.map(({ name, moments }) => [name, moments.join(' · ') || wording.say('report.noMoments')]),
  });
}
