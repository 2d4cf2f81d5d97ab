// The report as one long table: team, round, section, item, measure, value. Pure.
// A spreadsheet runs cells that begin like a formula: texts that do get an apostrophe in front.
import type { Report, RoundReport, TeamReport } from './buildReport.ts';

type Cell = string | number | boolean;
type Row = [section: string, item: string, measure: string, value: Cell];

const HEADER = ['team', 'teamName', 'round', 'section', 'item', 'measure', 'value'];
const FORMULA_START = /^[=+\-@\t\r]/;

export function reportCsv({ teams }: Report): string {
  const rows = teams.flatMap((team) => team.rounds.flatMap((round) => rowsOf(team, round)));
  return [HEADER, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

export function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowsOf({ teamId, name }: TeamReport, round: RoundReport): Cell[][] {
  const { goals, metrics, value, effort, flow, dora, roles } = round;
  const { byType, byStep, ...totals } = flow;
  const rows: Row[] = [
    ...goals.flatMap(({ id, ...goal }) => measures('goal', id, goal)),
    ...measures('metric', '', metrics),
    ['value', '', 'potentialCents', value.potentialCents],
    ['value', '', 'realisedCents', value.realisedCents],
    ...value.leaked.map(({ cause, chain, cents }): Row => ['leak', cause, chain.join(' > '), cents]),
    ...measures('effort', '', effort),
    ...measures('flow', '', totals),
    ...Object.entries(byType).flatMap(([type, figures]) => measures('flowByType', type, figures)),
    ...Object.entries(byStep).flatMap(([step, figures]) => measures('flowByStep', step, figures)),
    ...measures('dora', '', dora),
    ...Object.entries(roles).flatMap(([roleId, { effort: own, ...figures }]) => [
      ...measures('role', roleId, figures),
      ...measures('roleEffort', roleId, own),
    ]),
  ];
  return rows.map((row) => [teamId, name, round.round, ...row]);
}

function measures(section: string, item: string, figures: object): Row[] {
  return (Object.entries(figures) as [string, Cell][]).map(([measure, value]) => [section, item, measure, value]);
}
