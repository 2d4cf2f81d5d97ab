// The report as one page that prints well: tables only, no script, every text escaped. Pure.
import type { Report, RoundReport } from './buildReport.ts';
import { REPORT_WORDS, type ReportWords } from './reportWords.ts';

type Cell = string | number;

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#16202b}
h2{break-before:page;margin-top:2.5rem}h2:first-of-type{break-before:auto}
table{border-collapse:collapse;margin:.5rem 0 1.5rem;width:100%}caption{font-weight:600;padding:.3rem 0;text-align:start}
th,td{border-bottom:1px solid #c7d0d9;padding:.25rem .6rem;text-align:start;vertical-align:top}td.number{text-align:end;font-variant-numeric:tabular-nums}`;

export function reportHtml({ session, teams, roles }: Report, language: string): string {
  const words = REPORT_WORDS[language] ?? REPORT_WORDS['en'];
  if (words === undefined) throw new Error('the report has no words');
  const parts = teams.map(({ name, rounds }) => {
    const shown = rounds.length === 0 ? `<p>${escaped(words.none)}</p>` : '';
    return `<h2>${escaped(name)}</h2>${shown}${rounds.map((round) => roundHtml(round, roles, words)).join('')}`;
  });
  const title = `${words.report}: ${session.title}`;
  return `<!doctype html><html lang="${escaped(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>
<p>${escaped(`${session.scenario.title} · ${words.session} ${session.code} · ${words.seed} ${session.seed} · ${session.createdAt}`)}</p>
${parts.join('\n')}</html>`;
}

export function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

function roundHtml(round: RoundReport, roles: Record<string, string>, words: ReportWords): string {
  const { goals, value, effort, metrics, dora, titles } = round;
  const named = (cause: string): string => {
    const title = titles[cause.split(':')[1] ?? ''];
    return title === undefined ? cause : `${cause} ${title}`;
  };
  return [
    `<h3>${escaped(`${words.round} ${round.round}: ${round.title}`)}</h3>`,
    table(
      words.goals,
      [words.goal, words.target, words.actual, words.met],
      goals.map(({ id, target, actual, met }) => [id, target, actual, met ? words.yes : words.no]),
    ),
    table(words.value, null, [
      [words.potential, value.potentialCents],
      [words.realised, value.realisedCents],
    ]),
    table(
      words.leaked,
      [words.cause, words.chain, words.leaked],
      value.leaked.map(({ cause, chain, cents }) => [named(cause), chain.map(named).join(' → '), cents]),
    ),
    table(words.effort, null, Object.entries(effort)),
    table(words.figures, null, Object.entries(metrics)),
    table(words.delivery, null, Object.entries(dora)),
    table(
      words.roles,
      [words.role, words.busy, words.decisions],
      Object.entries(round.roles).map(([id, role]) => [roles[id] ?? id, role.busyShare, role.decisions]),
    ),
  ].join('\n');
}

function table(caption: string, heads: string[] | null, rows: (Cell[] | [string, Cell])[]): string {
  const head =
    heads === null ? '' : `<tr>${heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr>`;
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('');
  return `<table><caption>${escaped(caption)}</caption>${head}${body}</table>`;
}

const cellHtml = (cell: Cell): string =>
  typeof cell === 'number' ? `<td class="number">${cell}</td>` : `<td>${escaped(cell)}</td>`;
