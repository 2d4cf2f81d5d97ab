// Charts of played games: no text covers another or leaves the sheet, in any language and at any width; tables say the same.
import { describe, expect, it } from 'vitest';
import { requireScenario } from '../../server/lab/readScenario.ts';
import { figuresAnswer } from '../../server/debrief/figuresAnswer.ts';
import { Recorder } from '../../shared/analysis/recording/Recorder.ts';
import { createGame } from '../../shared/sim/createGame.ts';
import { advance, applyCommand, FACILITATOR_SEAT, takeEvents } from '../../shared/sim/step.ts';
import { ALL_OPEN, figuresOf } from '../../shared/analysis/figuresOf.ts';
import { ALL_ROUNDS } from '../../shared/analysis/recording/stretchOf.ts';
import { CHART_NAMES, drawChart, type DrawnChart } from '../../shared/charts/charts.ts';
import { drawWorkPath } from '../../shared/charts/workPath.ts';
import { workStory } from '../../shared/analysis/figures/workStory.ts';
import type { Drawing, TextMark } from '../../shared/charts/drawing.ts';
import { isOverlapping, textBox } from '../../shared/charts/textBox.ts';
import { wordingIn } from '../../shared/words/wordingIn.ts';
import type { FiguresAnswer } from '../../shared/wire/answers/figures.ts';
import { playRecorded } from '../analysis/recordedGames.ts';

const SIZES = [
  { width: 330, textSize: 14 },
  { width: 700, textSize: 13 },
  { width: 1240, textSize: 14 },
  { width: 1700, textSize: 26 },
];
const scenario = requireScenario('mission-to-mars');
const ROUNDS = { reactive: 4, local: 2, orchestrated: 2 };
const records = Object.entries(ROUNDS).map(([style, rounds]) => playRecorded(7, () => style, rounds).record);

/** Rounds are looked at in one language: others only have longer words. */
function answersIn(language: string): FiguresAnswer[] {
  return records.flatMap((record) =>
    (language === 'en' ? [ALL_ROUNDS, 2] : [2]).map((round) =>
      figuresAnswer(scenario, figuresOf(record, ALL_OPEN, { round, only: null }), [], language),
    ),
  );
}

function chartsOf(answer: FiguresAnswer, language: string, size: (typeof SIZES)[number]): DrawnChart[] {
  const words = { wording: wordingIn(language), names: answer.names, spans: answer.spans };
  return CHART_NAMES.flatMap((name) => drawChart(name, answer.figures, words, size) ?? []);
}

const textsOf = ({ marks }: Drawing): TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** Texts that cover each other or leave the sheet, and places that are no numbers. */
function faultsOf({ name, drawing }: DrawnChart): string[] {
  const texts = textsOf(drawing).map((mark) => ({ text: mark.text, box: textBox(mark) }));
  const covering = texts.flatMap((one, position) =>
    texts
      .slice(position + 1)
      .filter((other) => isOverlapping(one.box, other.box))
      .map((other) => `${name}: “${one.text}” covers “${other.text}”`),
  );
  const outside = texts
    .filter(({ box }) => box.x0 < 0 || box.y0 < 0 || box.x1 > drawing.width || box.y1 > drawing.height)
    .map(({ text }) => `${name}: “${text}” is outside`);
  const lost = /null|NaN|Infinity/.test(JSON.stringify(drawing.marks)) ? [`${name}: a place that is no number`] : [];
  return [...covering, ...outside, ...lost];
}

describe.each(['en', 'de', 'sk'])('charts in %s', (language) => {
  const answers = answersIn(language);

  it.each(SIZES)('have no text over another, or outside, at a width of $width', (size) => {
    const charts = answers.flatMap((answer) => chartsOf(answer, language, size));
    expect(charts).toHaveLength(answers.length * CHART_NAMES.length);
    expect(charts.flatMap(faultsOf)).toEqual([]);
  });

  it('say in a table what they show, every row as long as its head', () => {
    const [size] = SIZES;
    if (size === undefined) return;
    const charts = answers.flatMap((answer) => chartsOf(answer, language, size));
    for (const { name, table, title } of charts) {
      expect(title, name).not.toBe('');
      expect(
        table.columns.filter((column) => column.title === ''),
        name,
      ).toEqual([]);
      expect(
        table.rows.filter((row) => row.length !== table.columns.length),
        name,
      ).toEqual([]);
      expect(JSON.stringify(table), name).not.toMatch(/undefined|NaN|chart\.|debrief\./);
    }
  });
});

it('charts of a round that ended as it began are empty, and sound', () => {
  const game = createGame(scenario, 7);
  const recorder = new Recorder(game);
  const give = (type: string): void => {
    expect(applyCommand(game, FACILITATOR_SEAT, { type })).toBeNull();
  };
  give('startSession');
  give('nextPhase');
  advance(game);
  recorder.observe(game, takeEvents(game));
  give('nextPhase');
  const facts = figuresOf(recorder.finish(game), ALL_OPEN, { round: ALL_ROUNDS, only: null });
  expect(facts.rounds).toEqual([1]);
  for (const size of SIZES) {
    const charts = chartsOf(figuresAnswer(scenario, facts, [], 'en'), 'en', size);
    expect(charts).toHaveLength(CHART_NAMES.length);
    expect(charts.flatMap(faultsOf)).toEqual([]);
  }
});

describe('a chart', () => {
  const answers = answersIn('en');
  const [answer] = answers;
  if (answer === undefined) throw new Error('no game');
  const charts = chartsOf(answer, 'en', { width: 1240, textSize: 14 });

  it('has a name for each mark that can be chosen, and few of them', () => {
    for (const { name, drawing } of charts) {
      const choices = drawing.marks.filter(({ id }) => id !== undefined);
      expect(
        choices.filter(({ label = '' }) => label === ''),
        name,
      ).toEqual([]);
      expect(choices.length, name).toBeLessThanOrEqual(40);
    }
  });

  it('names its bands, and roles, directly', () => {
    const texts = (name: string): string[] =>
      charts.filter((chart) => chart.name === name).flatMap(({ drawing }) => textsOf(drawing).map(({ text }) => text));
    expect(texts('cumulativeFlow').filter((text) => text.startsWith('Done'))).toHaveLength(1);
    const roles = answer.figures.roleLoad?.roles.filter(({ visits }) => visits > 0) ?? [];
    const named = texts('roleLoad');
    expect(roles.filter(({ roleId }) => !named.includes(answer.names.roles[roleId] ?? ''))).toEqual([]);
  });

  it.each(SIZES)('tells the path of a piece of work at a width of $width, longest stays in order of time', (size) => {
    const [record] = records;
    const busiest = [...(record?.items ?? [])].sort((a, b) => b.spans.length - a.spans.length).slice(0, 20);
    const words = { wording: wordingIn('de'), names: answer.names, spans: answer.spans };
    for (const { id } of busiest) {
      const story = record === undefined ? null : workStory(record, id);
      if (story === null) continue;
      const drawing = drawWorkPath(story, words, size);
      expect(faultsOf({ name: 'waitByStep', title: id, drawing, table: { columns: [], rows: [] } })).toEqual([]);
      expect(textsOf(drawing).length).toBeGreaterThan(4);
    }
    expect(busiest).toHaveLength(20);
  });

  it('stacks what adds up: bands of cumulative flow end where arrivals do', () => {
    const flow = answer.figures.cumulativeFlow;
    const ends = flow?.columns.reduce((sum, { counts }) => sum + (counts.at(-1) ?? 0), flow.left.at(-1) ?? 0);
    expect(ends).toBe(flow?.arrived.at(-1));
  });
});
