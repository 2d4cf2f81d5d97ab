// The report as one page that needs nothing else and prints well: no script, no request, every text escaped. Pure.
import { REPORT_LIMITS } from '../../../shared/limits.ts';
import type { Wording } from '../../../shared/words/Wording.ts';
import type { Report } from '../buildReport.ts';
import { comparisonPart } from './comparisonPart.ts';
import { escaped, heading, paragraph } from './markup.ts';
import { STYLE } from './style.ts';
import { allTakeawaysPart } from './takeawaysPart.ts';
import { teamPart } from './teamPart.ts';

export function reportHtml(report: Report, wording: Wording): string {
  const { session, teams } = report;
  const { language } = wording;
  const title = `${wording.say('report.title')}: ${session.title === '' ? session.scenario.title : session.title}`;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(session.createdAt));
  const facts = [
    session.scenario.title,
    `${wording.say('report.session')} ${session.code}`,
    `${wording.say('report.seed')} ${session.seed}`,
    wording.say('report.playedAt', { date }),
  ];
  const body = [
    heading(1, title),
    paragraph(facts.join(' · '), 'quiet'),
    paragraph(wording.say('report.honest'), 'quiet'),
    teams.length > REPORT_LIMITS.teamsInFullMax ? paragraph(wording.say('report.short')) : '',
    contents(report, wording),
    comparisonPart(report, wording),
    allTakeawaysPart(report, wording),
    ...teams.map((team) => teamPart(report, team, wording)),
  ];
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function contents(report: Report, wording: Wording): string {
  const { teams, comparison } = report;
  if (teams.length < 2) return '';
  const hasTakeaways = teams.some(({ takeaways }) => takeaways.length > 0);
  const entries = [
    ...(comparison.length > 0 ? [['comparison', wording.say('report.comparison')]] : []),
    ...(hasTakeaways ? [['takeaways', wording.say('report.takeaways')]] : []),
    ...teams.map(({ teamId, name }) => [teamId, wording.say('report.team', { name })]),
  ];
  const links = entries.map(([id = '', text = '']) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`);
  return `<nav aria-label="${escaped(wording.say('report.contents'))}"><ul>${links.join('')}</ul></nav>`;
}
