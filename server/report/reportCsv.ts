// The report as one long table: team, round, section, item, measure, value; round 0 is about all rounds. Pure.
// Opens right in a spreadsheet: marked as UTF-8, and separated as its reader's language does it. Spreadsheets run cells that
// begin like a formula: texts that do get an apostrophe in front.
import type { Report, RoundReport, TeamReport } from './buildReport.ts';
import { flattenFigure } from './flattenFigure.ts';
import type { WordedFigures } from './buildAnalysis.ts';

type Cell = string | number | boolean;
type Row = [section: string, item: string, measure: string, value: Cell];

const HEADER = ['team', 'teamName', 'round', 'section', 'item', 'measure', 'value'];
const BYTE_ORDER_MARK = '\uFEFF';
/** Also as typed on East Asian keyboards. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
/** Where numbers are written with a comma, cells are not separated by one. */
const COMMA_LANGUAGES: ReadonlySet<string> = new Set(['de', 'sk']);

export function reportCsv({ teams, comparison }: Report, language: string): string {
  const rows = [
    ...comparison.flatMap(({ teamId, name, ...row }) =>
      flatRows('comparison', row).map((flat) => [teamId, name, 0, ...flat]),
    ),
    ...teams.flatMap(teamRows),
  ];
  const isComma = COMMA_LANGUAGES.has(language);
  const lines = [HEADER, ...rows].map((row) => row.map((cell) => cellText(cell, isComma)).join(isComma ? ';' : ','));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

/** @param isComma whether numbers are written with a decimal comma */
export function cellText(cell: Cell, isComma = false): string {
  if (typeof cell === 'number' && isComma) return String(cell).replace('.', ',');
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function teamRows(team: TeamReport): Cell[][] {
  const { teamId, name, rounds, analysis, improvements, takeaways, notes } = team;
  const about = (round: number, rows: readonly Row[]): Cell[][] => rows.map((row) => [teamId, name, round, ...row]);
  return [
    ...rounds.flatMap((round) => about(round.round, roundRows(round))),
    ...about(0, figureRows(analysis?.overall ?? {})),
    ...(analysis?.rounds ?? []).flatMap(({ round, figures }) => about(round, figureRows(figures))),
    ...(analysis?.moments ?? []).flatMap(({ round, title, roundTick, evidence, question }) =>
      about(round, [
        ['moment', title, 'roundTick', roundTick],
        ...evidence.map(({ text }): Row => ['moment', title, 'evidence', text]),
        ['moment', title, 'question', question],
      ]),
    ),
    ...improvements.flatMap(({ title, chosenRound, ...entry }) =>
      about(chosenRound, measures('improvement', title, entry)),
    ),
    ...about(
      0,
      takeaways.flatMap(({ kind, text, step, role, nickname }, position): Row[] =>
        measures('takeaway', String(position + 1), { kind, text, step, role, nickname }),
      ),
    ),
    ...notes.flatMap(({ kind, round, roundTick, text }) => about(round, [['note', kind, `tick ${roundTick}`, text]])),
  ];
}

function roundRows({ goals, metrics, value, effort, flow, dora, roles }: RoundReport): Row[] {
  const { byType, byStep, ...totals } = flow;
  return [
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
}

function figureRows({ valueFlow, ...others }: WordedFigures): Row[] {
  // Its finer branches add up the rows of the ledger, which are here themselves.
  const flow = valueFlow && { ...valueFlow, groups: valueFlow.groups.map((group) => ({ ...group, branches: [] })) };
  return Object.entries({ ...(flow && { valueFlow: flow }), ...others }).flatMap(
    ([name, { reading, ...figure }]): Row[] => [
      [name, '', 'reading', 'text' in reading ? String(reading.text) : reading.code],
      ...flatRows(name, figure),
    ],
  );
}

const flatRows = (section: string, figure: object): Row[] =>
  flattenFigure(figure).map(({ item, measure, value }): Row => [section, item, measure, value]);

function measures(section: string, item: string, figures: object): Row[] {
  return (Object.entries(figures) as [string, Cell][]).map(([measure, value]) => [section, item, measure, value]);
}
