// T8: scripts, formulas, direction marks and the like in every text that people can write; then everything that the server makes
// of them is read. What a browser makes of them is the browser tests' to show.
import { ask, asked } from '../ask.ts';
import type { Session, Target } from './Target.ts';
import type { Verdict } from '../verdict.ts';

export const HOSTILE_TEXTS = [
  '<script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=1">',
  "'-alert(1)-'",
  '</textarea><svg onload=window.hacked=1>',
  'javascript:window.hacked=1//',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '=HYPERLINK("http://elsewhere.example","x")',
  '@SUM(1+1)*cmd|x',
  '+1-1',
  '-2+3',
  '\t=1+1',
  'Ada\u202Egnp.exe',
  'zero\u200Bwidth\u2060\uFEFF',
  'null\u0000byte',
  'line\r\nSet-Cookie: x=1',
  '__proto__',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
] as const;

/** Marks that turn text around or cannot be seen. */
const INVISIBLE = /[\u0000-\u0008\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const FORMULA = /^[=+\-@\t\r]/;
/** A report's own markup has none of these. */
const LIVE_MARKUP = /<script|<img|<[^>]* on\w+=|<[^>]*="javascript:/i;

export async function hostileTexts(target: Target): Promise<Verdict[]> {
  const session = await target.openSession({ teams: 1, title: HOSTILE_TEXTS[0] });
  await target.startRound(session);
  await writeAll(target, session);
  const { html, csv, shown, overview, json } = await readAll(target, session);
  const markup = LIVE_MARKUP.test(htmlText(html)) ? 1 : 0;
  const formulas = cellsOf(csv).filter((cell) => FORMULA.test(cell) && !Number.isFinite(Number(cell))).length;
  const invisible = [shown, overview].filter((text) => INVISIBLE.test(namesIn(text))).length;
  const others = [shown, overview, json].filter(({ headers }) => !(headers.get('content-type') ?? '').includes('json'));
  const plain = [html, csv, shown, overview, json].filter(
    ({ headers }) => headers.get('x-content-type-options') !== 'nosniff',
  );
  const policy = html.headers.get('content-security-policy') ?? '';
  const isStrict = policy.includes("script-src 'self'") && !/script-src[^;]*unsafe/.test(policy);
  const tried = HOSTILE_TEXTS.length * PATHS;
  return [
    line('texts that a report shows as markup', tried, markup),
    line('cells of the CSV that a spreadsheet would run', tried, formulas),
    line('names with marks that turn text around or cannot be seen', tried, invisible),
    line('answers that a browser could take for a page', 5, others.length + plain.length + (isStrict ? 0 : 1)),
  ];
}

const line = (what: string, tried: number, found: number): Verdict => ({
  id: 'T8',
  what,
  tried,
  result: `${found}`,
  target: '0',
  isMet: found === 0,
});

/** Ways in which a text gets in. */
const PATHS = 8;

async function writeAll(target: Target, session: Session): Promise<void> {
  const { code, facilitatorToken } = session;
  const control = (body: Record<string, unknown>): Promise<unknown> =>
    ask(target.url, `/api/sessions/${code}/control`, { body, bearer: facilitatorToken });
  for (const text of HOSTILE_TEXTS) {
    await target.takeSeat(session, { nickname: text, observer: true });
    await ask(target.url, `/api/sessions/${code}/teams/t1/claims`, {
      body: { nickname: text },
      address: target.newAddress(),
    });
    await control({ action: 'note', teamId: 't1', text });
    await control({ action: 'bookmark', teamId: 't1', text });
    await control({ action: 'message', teamId: 't1', roleId: 'desk', from: text, text });
    await control({ action: 'eyesUp', text });
    await control({ action: 'addTeam', name: text });
    await ask(target.url, `/api/sessions/${code}/facilitators`, { body: { name: text }, bearer: facilitatorToken });
  }
}

type Read = Awaited<ReturnType<typeof ask>>;

async function readAll(target: Target, { code, facilitatorToken: bearer }: Session) {
  const read = (path: string): Promise<Read> => ask(target.url, `/api/sessions/${code}${path}`, { bearer });
  await asked(target.url, `/api/sessions/${code}/control`, { body: { action: 'pause' }, bearer });
  return {
    html: await read('/report?format=html'),
    csv: await read('/report?format=csv'),
    json: await read('/report?format=json'),
    shown: await read(''),
    overview: await read('/overview'),
  };
}

const htmlText = ({ text }: Read): string => text.replaceAll(/<style[\s\S]*?<\/style>/g, '');

const namesIn = ({ text }: Read): string =>
  // As JSON writes what cannot be seen.
  text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Of a table with quotes doubled inside quotes. */
function cellsOf({ text }: Read): string[] {
  return [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
