// The report: its sums are those of the ledgers, it holds every figure, and no text that people or scenarios bring runs in it.
import { describe, expect, it } from 'vitest';
import { FIGURES_BY_NAME } from '../../../shared/analysis/figures/index.ts';
import { wordingIn } from '../../../shared/words/wordingIn.ts';
import { REPORT_VERSION } from '../../../server/report/buildReport.ts';
import { reportHtml } from '../../../server/report/page/reportHtml.ts';
import { reportCsv } from '../../../server/report/reportCsv.ts';
import { HOSTILE_TEXTS, reportOf, results } from './reportedGame.ts';

const LANGUAGES = ['en', 'de', 'sk'];
const report = reportOf('en');
const [team] = report.teams;
const pages = new Map(LANGUAGES.map((language) => [language, reportHtml(reportOf(language), wordingIn(language))]));
const pageIn = (language: string): string => pages.get(language) ?? '';

/** As a spreadsheet reads it. */
function cellsOf(language: string): string[][] {
  const separator = language === 'en' ? ',' : ';';
  const csv = reportCsv(reportOf(language, 1), language).slice(1);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(
    new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'g'),
  )) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== separator) rows.push([]);
  }
  return rows.slice(0, -1);
}
const tables = new Map(LANGUAGES.map((language) => [language, cellsOf(language)]));
const tableIn = (language: string): string[][] => tables.get(language) ?? [];

describe('the data', () => {
  it('have a version, and every figure of every round and of all, each with its sentence in words', () => {
    expect(report.version).toBe(REPORT_VERSION);
    const { overall, rounds } = team?.analysis ?? { overall: {}, rounds: [] };
    expect(rounds.map(({ round }) => round)).toEqual(results.map(({ round }) => round));
    for (const figures of [overall, ...rounds.map((entry) => entry.figures)]) {
      expect(Object.keys(figures)).toEqual(Object.keys(FIGURES_BY_NAME));
      for (const { reading } of Object.values(figures))
        expect(reading).toHaveProperty('text', expect.stringMatching(/.{5}/));
    }
  });

  it.each(results.map((result) => [result.round, result] as const))(
    'of round %i sum to its ledgers',
    (round, result) => {
      const { valueFlow, effort } = team?.analysis?.rounds.find((entry) => entry.round === round)?.figures ?? {};
      const leaked = result.value.leaked.reduce((sum, { cents }) => sum + cents, 0);
      expect(valueFlow).toMatchObject({
        potentialCents: result.value.potentialCents,
        realisedCents: result.value.realisedCents,
        leakedCents: leaked,
      });
      expect(result.value.realisedCents + leaked).toBe(result.value.potentialCents);
      expect(valueFlow?.groups.reduce((sum, { cents }) => sum + cents, 0)).toBe(leaked);
      const { handTicks, ...classes } = result.effort;
      expect(effort?.all).toEqual(classes);
      expect(effort?.totalMilli).toBe(Object.values(classes).reduce((sum, milli) => sum + milli, 0));
      expect(handTicks).toBe(effort?.totalMilli);
    },
  );

  it('compare teams by the sums of their rounds, and by nothing where there is one team', () => {
    const [row] = report.comparison;
    expect(row?.realisedCents).toBe(results.reduce((sum, { value }) => sum + value.realisedCents, 0));
    expect(row?.leaks.reduce((sum, { cents }) => sum + cents, row.realisedCents)).toBe(row?.potentialCents);
    expect(row?.goalCount).toBe(results.flatMap(({ goals }) => goals).length);
    expect(row?.moments.length).toBeGreaterThan(0);
    expect(reportOf('en', 1).comparison).toEqual([]);
  });

  it('name who wrote what is taken away as long as the name is there, and then the role alone', () => {
    expect(team?.takeaways.map(({ nickname }) => nickname !== '')).toEqual(HOSTILE_TEXTS.map((_, at) => at % 2 === 0));
    for (const { role } of team?.takeaways ?? []) expect(role).not.toBe('');
  });
});

describe('the page', () => {
  it.each(LANGUAGES)('runs and loads nothing, whatever is written in it: %s', (language) => {
    const page = pageIn(language);
    const tags = new Set([...page.matchAll(/<\/?([^\s>/]+)/g)].map(([, name]) => name));
    const known = 'html head meta title style body h1 h2 h3 h4 p strong em section nav div ul li a table caption';
    const more = 'thead tbody tr th td figure figcaption details summary svg g path rect line circle text polyline';
    const allowed = new Set([...known.split(' '), ...more.split(' '), '!doctype', 'defs', 'linearGradient', 'stop']);
    expect([...tags].filter((name) => !allowed.has(name ?? ''))).toEqual([]);
    const attributes = [...page.matchAll(/<[a-z][^>]*>/g)].join('\n').replaceAll(/"[^"]*"/g, '""');
    expect(attributes).not.toMatch(/\bon[a-z]+=|\bsrc=|\bstyle=/);
    const [, sheet = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
    expect(sheet).not.toMatch(/@import|url\(/);
    for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });

  it('says the hostile texts as they were written', () => {
    for (const text of HOSTILE_TEXTS) {
      const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(pageIn('en')).toContain(shown.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
    }
  });

  it.each(LANGUAGES)('leaves no word out and names no key: %s', (language) => {
    expect(pageIn(language)).not.toMatch(
      />(undefined|null|NaN)<|\b(report|debrief|leak|takeaway)\.[a-z]+\.?[a-zA-Z]*\b/,
    );
  });
});

describe('the table', () => {
  it('is marked for spreadsheets, and separated as its readers are used to it', () => {
    for (const [language, head] of [
      ['en', 'team,teamName,round'],
      ['de', 'team;teamName;round'],
      ['sk', 'team;teamName;round'],
    ] as const)
      expect(reportCsv(reportOf(language, 1), language).startsWith(`\uFEFF${head}`)).toBe(true);
  });

  it.each(LANGUAGES)('has seven cells in every row: %s', (language) => {
    expect(tableIn(language).length).toBeGreaterThan(1000);
    expect(tableIn(language).filter((cells) => cells.length !== 7)).toEqual([]);
  });

  it.each(LANGUAGES)('holds no cell that a spreadsheet would run: %s', (language) => {
    const cells = tableIn(language).flat();
    const running = cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?[\d.,]+(e-\d+)?$/.test(cell));
    expect(running).toEqual([]);
    for (const text of HOSTILE_TEXTS) expect(cells.some((cell) => cell === text || cell === `'${text}`)).toBe(true);
  });

  it('writes numbers with a comma where they are written so', () => {
    const shares = tableIn('de').filter((cells) => cells[5] === 'flowEfficiency');
    expect(shares.length).toBeGreaterThan(0);
    for (const cells of shares) expect(cells[6]).toMatch(/^\d(,\d+)?$/);
  });

  it('has every figure in it', () => {
    const sections = new Set(tableIn('en').map((cells) => cells[3]));
    expect(Object.keys(FIGURES_BY_NAME).filter((name) => !sections.has(name))).toEqual([]);
  });
});
