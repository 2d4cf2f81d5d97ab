// Figures and the story of one piece of work as answers: readings as sentences, and names for all ids. Pure.
import type { FiguresFacts, WorkFacts } from '../../shared/analysis/figuresOf.ts';
import type { Reading } from '../../shared/analysis/reading.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { FigureData, FiguresAnswer, WorkAnswer } from '../../shared/wire/answers/figures.ts';
import type { NoteRecord } from '../journal/store.ts';
import { momentAnswer } from './debriefAnswer.ts';
import { figureNames } from './figureNames.ts';
import { sayingFor } from './sayingFor.ts';

/** @param notes of which bookmarks are told */
export function figuresAnswer(
  scenario: Scenario,
  { rounds, round, spans, figures, moments, works }: FiguresFacts,
  notes: readonly NoteRecord[],
  language: string,
): FiguresAnswer {
  const say = sayingFor(scenario, works, language);
  const entries = Object.entries(figures).map(([name, figure]: [string, { reading: Reading }]) => [
    name,
    { ...figure, reading: say(figure.reading) },
  ]);
  const asked = spans.filter((span) => round === 0 || span.round === round);
  return {
    rounds,
    round,
    roundTicks: asked.reduce((sum, { fromTick, toTick }) => sum + toTick - fromTick, 0),
    spans,
    figures: Object.fromEntries(entries) as Partial<FigureData>,
    names: figureNames(scenario, works, language),
    moments: moments.map((moment) =>
      momentAnswer(moment, say, (roleId) => textOf(scenario, `roles.${roleId}.title`, language)),
    ),
    bookmarks: notes.flatMap(({ noteId, kind, round: ofRound, roundTick, text }) =>
      kind === 'bookmark' ? [{ id: noteId, round: ofRound, roundTick, text }] : [],
    ),
  };
}

export function workAnswer(scenario: Scenario, { story, spans, works }: WorkFacts, language: string): WorkAnswer {
  const say = sayingFor(scenario, works, language);
  return {
    story: { ...story, reading: say(story.reading) },
    spans,
    names: figureNames(scenario, works, language),
  };
}
