// One round in the report of a team: goals, what became of its value, and every figure with its sentence. Pure.
import type { Report, RoundReport, TeamReport } from '../buildReport.ts';
import type { WordedFigures } from '../buildAnalysis.ts';
import { CHART_NAMES } from '../../../shared/charts/charts.ts';
import { REPORT_LIMITS } from '../../../shared/limits.ts';
import type { Wording } from '../../../shared/words/Wording.ts';
import { figuresPart } from './figuresPart.ts';
import { leakPart } from './leakPart.ts';
import { heading, table } from './markup.ts';

/** Those that look over all rounds stand with the whole game. */
const EACH_ROUND = CHART_NAMES.filter((name) => name !== 'overRounds' && name !== 'conceptMap');

export function roundPart(report: Report, team: TeamReport, round: RoundReport, wording: Wording): string {
  const { analysis, teamId } = team;
  const figures: WordedFigures = analysis?.rounds.find((entry) => entry.round === round.round)?.figures ?? {};
  const parts = [
    heading(3, wording.say('report.round', { round: round.round, title: round.title }), { className: 'round' }),
    goalsTable(report, round, wording),
  ];
  if (analysis === null) return [...parts, metricsTable(round, wording)].join('\n');
  const words = { wording, names: analysis.names };
  const isShort = report.teams.length > REPORT_LIMITS.teamsInFullMax;
  return [
    ...parts,
    heading(4, wording.say('report.value')),
    figures.valueFlow === undefined ? '' : leakPart(figures.valueFlow, words),
    heading(4, wording.say('report.figures')),
    metricsTable(round, wording),
    isShort ? '' : figuresPart(figures, { ...words, spans: analysis.spans }, `${teamId}r${round.round}`, EACH_ROUND),
  ].join('\n');
}

function goalsTable({ goals: known }: Report, { goals }: RoundReport, wording: Wording): string {
  return table({
    caption: wording.say('report.goals'),
    columns: [
      { title: wording.say('report.goal') },
      { title: wording.say('report.target'), isNumber: true },
      { title: wording.say('report.actual'), isNumber: true },
      { title: wording.say('report.met') },
    ],
    rows: goals.map(({ id, target, actual, met }) => {
      const { title = id, metric = '' } = known[id] ?? {};
      const said = (value: number): string => wording.metric(metric, value);
      return [title, said(target), said(actual), wording.say(met ? 'report.yes' : 'report.no')];
    }),
  });
}

function metricsTable({ metrics }: RoundReport, wording: Wording): string {
  return table({
    caption: '',
    columns: [{ title: wording.say('report.metric') }, { title: wording.say('report.result'), isNumber: true }],
    rows: Object.entries(metrics).map(([name, value]) => [wording.metricTitle(name), wording.metric(name, value)]),
  });
}
