// One team in the report: the whole game, moments, rounds, improvements, ideas, notes, and what its people take away. Pure.
import type { Wording } from '../../../shared/words/Wording.ts';
import type { MomentReport } from '../buildAnalysis.ts';
import type { Report, TeamReport } from '../buildReport.ts';
import type { ImprovementReport } from '../listImprovements.ts';
import { conceptsPart } from './conceptsPart.ts';
import { figuresPart } from './figuresPart.ts';
import { leakPart } from './leakPart.ts';
import { escaped, heading, list, paragraph, table } from './markup.ts';
import { roundPart } from './roundPart.ts';
import { takeawaysPart } from './takeawaysPart.ts';

export function teamPart(report: Report, team: TeamReport, wording: Wording): string {
  const { teamId, name, rounds, analysis, improvements, takeaways } = team;
  const title = heading(2, wording.say('report.team', { name }), { id: teamId, className: 'team' });
  const said = [takeawaysPart(takeaways, wording), notesPart(team, wording)];
  if (rounds.length === 0) return [title, paragraph(wording.say('report.none')), ...said].join('\n');
  return [
    title,
    analysis === null ? paragraph(wording.say('report.noFigures')) : overallPart(team, wording),
    momentsPart(analysis?.moments ?? [], wording),
    improvementsPart(improvements, wording),
    conceptsPart(team, wording),
    ...said,
    ...rounds.map((round) => roundPart(report, team, round, wording)),
  ].join('\n');
}

function overallPart({ teamId, analysis }: TeamReport, wording: Wording): string {
  if (analysis === null) return '';
  const { overall, names, spans } = analysis;
  return [
    heading(3, wording.say('report.overall')),
    overall.valueFlow === undefined ? '' : leakPart(overall.valueFlow, { wording, names }),
    figuresPart(overall, { wording, names, spans }, `${teamId}all`),
  ].join('\n');
}

function momentsPart(moments: readonly MomentReport[], wording: Wording): string {
  if (moments.length === 0) return '';
  const parts = moments.map(({ title, question, evidence, roles, round, roundTick }) => {
    const when = wording.say('debrief.when', { round, time: wording.dayClock(roundTick) });
    const where = roles.length === 0 ? '' : wording.say('report.seenAt', { roles: roles.join(', ') });
    return [
      '<section class="moment">',
      heading(4, title),
      paragraph([when, where].filter((part) => part !== '').join(' · '), 'quiet'),
      list(evidence.map(({ text }) => text)),
      question === '' ? '' : `<p><strong>${escaped(wording.say('report.question'))}:</strong> ${escaped(question)}</p>`,
      '</section>',
    ].join('');
  });
  return [heading(3, wording.say('report.moments')), ...parts].join('\n');
}

function improvementsPart(improvements: readonly ImprovementReport[], wording: Wording): string {
  const said = (metric: string, value: number): string =>
    value < 0 ? wording.say('report.unknown') : wording.metric(metric, value);
  return [
    heading(3, wording.say('report.improvements')),
    improvements.length === 0 ? paragraph(wording.say('report.noImprovements')) : '',
    table({
      caption: '',
      columns: [
        { title: wording.say('report.improvement') },
        { title: wording.say('report.owner') },
        { title: wording.say('report.chosenIn'), isNumber: true },
        { title: wording.say('report.measuredBy') },
        { title: wording.say('report.baseline'), isNumber: true },
        { title: wording.say('report.target'), isNumber: true },
        { title: wording.say('report.actual'), isNumber: true },
        { title: wording.say('report.check') },
      ],
      rows: improvements.map(({ title, owner, chosenRound, metric, baseline, target, actual, verdict }) => [
        title,
        owner === '' ? wording.say('report.nobody') : owner,
        String(chosenRound),
        wording.metricTitle(metric),
        said(metric, baseline),
        said(metric, target),
        said(metric, actual),
        wording.say(`report.verdict.${verdict}`),
      ]),
    }),
  ].join('\n');
}

function notesPart({ notes }: TeamReport, wording: Wording): string {
  if (notes.length === 0) return '';
  return [
    heading(3, wording.say('report.notes')),
    table({
      caption: '',
      columns: [
        { title: wording.say('report.when') },
        { title: wording.say('report.kind') },
        { title: wording.say('report.note') },
      ],
      rows: notes.map(({ kind, round, roundTick, text }) => [
        wording.say('debrief.when', { round, time: wording.dayClock(roundTick) }),
        wording.say(`report.${kind}`),
        text,
      ]),
    }),
  ].join('\n');
}
