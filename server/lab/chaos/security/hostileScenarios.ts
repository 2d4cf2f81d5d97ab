// T9 to T12: files that are meant to hurt whoever reads them are sent to the checker of scenarios, while a team plays. Each has a
// verdict in time, the process lives, objects are what they were, and the clock of the others runs on.
import { HTTP_LIMITS } from '../../../../shared/limits.ts';
import { percentile } from '../../rehearse/percentile.ts';
import { ask } from '../ask.ts';
import { HonestPlayer, playDuring } from './HonestPlayer.ts';
import { type Size, sized } from '../size.ts';
import type { Target } from './Target.ts';
import { timed, type Verdict } from '../verdict.ts';

const VERDICT_MS_MAX = 1000;
const JITTER_MS_MAX = 50;
const HEARTBEAT_MS = 2000;

export async function hostileScenarios(target: Target, size: Size): Promise<Verdict[]> {
  const session = await target.openSession();
  const honest = await HonestPlayer.join(await target.takeSeat(session, { roleId: 'desk' }));
  await target.startRound(session);
  const files = size === 'full' ? FILES : FILES.filter((_, position) => position % 4 === 0);
  const rounds = sized(size, 5, 1);
  const verdicts = await playDuring([honest], async () => {
    const found: { status: number; isRefused: boolean; ms: number }[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const [, text] of files) {
        const answer = await ask(target.url, '/api/scenarios/check', {
          body: text,
          headers: { 'content-type': 'text/yaml' },
        });
        const isRefused = answer.status === 413 || answer.text.includes('"ok":false');
        found.push({ status: answer.status, isRefused, ms: answer.ms });
      }
    return found;
  });
  const jitterMs = percentile(
    honest.heartbeatGapsMs.map((gap) => Math.abs(gap - HEARTBEAT_MS)),
    0.5,
  );
  honest.leave();
  const harm = await target.harm();
  const slowestMs = Math.max(...verdicts.map((one) => one.ms));
  const refused = verdicts.filter(({ isRefused }) => isRefused).length;
  return [
    {
      id: 'T9',
      what: 'files that are meant to hurt: refused with their faults, no harm done',
      tried: verdicts.length,
      result: `${refused}${harm === '' ? '' : `, ${harm}`}`,
      target: 'all',
      isMet: refused === verdicts.length && harm === '',
    },
    timed('T10', 'slowest verdict', verdicts.length, slowestMs, VERDICT_MS_MAX),
    timed(
      'T11',
      'signs of life of a team that plays meanwhile, off their time by (middle)',
      honest.heartbeatGapsMs.length,
      jitterMs,
      JITTER_MS_MAX,
    ),
    {
      id: 'T12',
      what: 'the checks are in a process of their own: objects of the server are what they were',
      tried: verdicts.length,
      result: Object.hasOwn(Object.prototype, 'polluted') || harm !== '' ? 'no' : 'yes',
      target: 'yes',
      isMet: harm === '',
    },
  ];
}

const laughs = (levels: number): string =>
  Array.from({ length: levels }, (_, level) =>
    level === 0 ? 'a0: &a0 [lol, lol]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}, *a${level - 1}]`,
  ).join('\n');

/** What it is, and the file. */
const FILES: readonly (readonly [string, string | Uint8Array])[] = [
  ['deep brackets', `a: ${'['.repeat(100_000)}`],
  ['deep braces', `a: ${'{b: '.repeat(50_000)}`],
  ['deep dashes', '- '.repeat(100_000)],
  ['aliases of aliases', laughs(40)],
  ['many aliases', `a: &a 1\nb: [${'*a, '.repeat(60_000)}]`],
  ['an alias of itself', 'a: &a [*a]'],
  ['merges', Array.from({ length: 200 }, (_, n) => `m${n}: &m${n}\n  <<: *m${Math.max(0, n - 1)}\n  x: 1`).join('\n')],
  ['a prototype', '__proto__: { polluted: 1 }\nversion: 1'],
  ['a constructor', 'constructor: { prototype: { polluted: 1 } }'],
  ['too many keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: ${n}`).join('\n')],
  ['one long line', `title: "${'a'.repeat(250_000)}"`],
  ['a long expression', `title: ${'(a+)+'.repeat(20_000)}!`],
  ['spaces for patterns that go back', `id: ${' '.repeat(100_000)}x`],
  ['dots for patterns that go back', `id: ${'a.'.repeat(50_000)}`],
  ['a tag', 'a: !!js/function "function () { process.exit(1) }"'],
  ['another tag', '!!python/object/apply:os.system ["exit 1"]'],
  ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array<number>(2000).fill(0)])],
  ['a packed file', Uint8Array.from([0x1f, 0x8b, 8, 0, ...new Array<number>(2000).fill(0x61)])],
  ['null bytes', '\0'.repeat(10_000)],
  ['byte order marks', '\uFEFF'.repeat(10_000)],
  ['broken UTF-8', Uint8Array.from(new Array<number>(5000).fill(0xff))],
  ['a path to include', 'include: [../../../etc/passwd, ..%2f..%2fpackage]\nversion: 1'],
  ['many documents', '---\na: 1\n'.repeat(20_000)],
  ['comments', '#\n'.repeat(120_000)],
  ['a huge number', `version: 1e${'9'.repeat(10_000)}`],
  ['far too large', 'x'.repeat(HTTP_LIMITS.scenarioBytesMax + 1)],
];
