// A played game as the report is given it, in which every text is one of a corpus of hostile ones.
// Must not be changed by a test.
import { ALL_OPEN, figuresOf } from '../../../shared/analysis/figuresOf.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { wordingIn } from '../../../shared/words/wordingIn.ts';
import { figuresAnswer } from '../../../server/debrief/figuresAnswer.ts';
import type { NoteRecord, SessionRecord } from '../../../server/journal/store.ts';
import { USUAL_SETTINGS } from '../../../server/journal/store.ts';
import { buildAnalysis } from '../../../server/report/buildAnalysis.ts';
import { buildReport, type Report } from '../../../server/report/buildReport.ts';
import { playRecorded, type Played } from '../../analysis/recordedGames.ts';

/** What somebody may type where a text is asked for. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><b>bold</b>',
  '=HYPERLINK("http://evil.example","click")',
  '@SUM(1+1)',
  '-2+3;cmd',
  '+1,"quoted",2',
  '＝1+1',
  'two\r\nlines',
] as const;

const ROUNDS = 2;
let next = 0;
const hostile = (): string => `${HOSTILE_TEXTS[next++ % HOSTILE_TEXTS.length] ?? ''} ${next}`;

const played: Played = playRecorded(1000, () => 'reactive', ROUNDS);
export const results = played.game.state.results;
const scenario: Scenario = withHostileTexts(played.game.rules.scenario);

/** Every text that a reader of the scenario is shown. */
function withHostileTexts(original: Scenario): Scenario {
  const texts: ReadonlySet<string> = new Set(['title', 'titles', 'tagline', 'story', 'fact', 'terms']);
  const change = (value: unknown, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? hostile() : value;
    if (Array.isArray(value)) return value.map((entry) => change(entry, isText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, change(entry, isText || texts.has(key))]),
    );
  };
  return { ...(change(original, false) as Scenario), translations: {} };
}

const session: SessionRecord = {
  code: 'ABC234',
  title: hostile(),
  scenario,
  seed: 1000,
  language: 'en',
  botStyle: 'reactive',
  facilitatorHash: '',
  screenHash: '',
  createdAt: '2026-01-02T09:00:00.000Z',
  settings: USUAL_SETTINGS,
};

function noteOf(text: string, position: number): NoteRecord {
  const kind = position % 2 === 0 ? 'note' : 'bookmark';
  const at = { round: 1, tick: position, roundTick: position, createdAt: session.createdAt };
  return { code: session.code, teamId: 't1', noteId: `n${position}`, kind, text, ...at };
}

/** @param teamCount all teams have played the same game */
export function reportOf(language: string, teamCount = 2): Report {
  const { record, game } = played;
  const answerOf = (round: number) =>
    figuresAnswer(scenario, figuresOf(record, ALL_OPEN, { round, only: null }), [], language);
  const overall = answerOf(0);
  const analysis = buildAnalysis(overall, overall.rounds.map(answerOf), wordingIn(language));
  const told = { ...game, rules: { ...game.rules, scenario } };
  const takeaways = HOSTILE_TEXTS.map((text, position) => ({
    id: `t${position}`,
    seatId: position % 2 === 0 ? 's1' : 'gone',
    roleId: scenario.roles[position % scenario.roles.length]?.id ?? '',
    kind: (['start', 'stop', 'continue'] as const)[position % 3] ?? 'start',
    text,
    step: text,
  }));
  const seat = { tokenHash: '', roleIds: [], isObserver: false, language, isHandedToBot: false, isInvite: false };
  const sources = Array.from({ length: teamCount }, (_, position) => {
    const key = { code: session.code, teamId: `t${position + 1}` };
    const at = { seed: 1000, createdAt: session.createdAt, tick: game.state.tick, phase: 'review', round: ROUNDS };
    return {
      record: { ...key, ...at, name: HOSTILE_TEXTS[position] ?? '', isMerged: false },
      game: told,
      notes: HOSTILE_TEXTS.map(noteOf),
      seats: [{ ...key, ...seat, seatId: 's1', nickname: HOSTILE_TEXTS[1].slice(0, 24) }],
      takeaways,
      analysis,
    };
  });
  return buildReport(session, sources, language);
}
