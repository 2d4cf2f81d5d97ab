// What a debrief knows of a team, for its report: every figure of every round and of all, and the moments, with their sentences
// in words. Pure.
import type { FigureData, FigureNames, FiguresAnswer, RoundSpan } from '../../shared/wire/answers/figures.ts';
import type { MomentAnswer, SentenceAnswer } from '../../shared/wire/answers/debrief.ts';
import { sentence, type SentenceGroup } from '../../shared/words/sentence.ts';
import type { Wording } from '../../shared/words/Wording.ts';

export interface WordedSentence extends SentenceAnswer {
  text: string;
}

export interface MomentReport extends Omit<MomentAnswer, 'evidence'> {
  title: string;
  question: string;
  evidence: WordedSentence[];
}

export type WordedFigures = Partial<FigureData>;

export interface TeamAnalysis {
  spans: RoundSpan[];
  names: FigureNames;
  /** Of all rounds together; readings have a `text`. */
  overall: WordedFigures;
  rounds: { round: number; figures: WordedFigures }[];
  moments: MomentReport[];
}

/** @param overall about all rounds; the others each about one */
export function buildAnalysis(
  overall: FiguresAnswer,
  rounds: readonly FiguresAnswer[],
  wording: Wording,
): TeamAnalysis {
  const works = Object.assign(
    {},
    overall.names.works,
    ...rounds.map(({ names }) => names.works),
  ) as FigureNames['works'];
  return {
    spans: overall.spans,
    names: { ...overall.names, works },
    overall: worded(overall.figures, wording),
    rounds: rounds.map(({ round, figures }) => ({ round, figures: worded(figures, wording) })),
    moments: overall.moments.map((moment) => momentReport(moment, wording)),
  };
}

function worded(figures: Partial<FigureData>, wording: Wording): WordedFigures {
  const entries = Object.entries(figures).map(([name, figure]) => [
    name,
    { ...figure, reading: said(figure.reading, 'debrief.reading', wording) },
  ]);
  return Object.fromEntries(entries) as WordedFigures;
}

function momentReport(moment: MomentAnswer, wording: Wording): MomentReport {
  const { kind, questionKey, evidence } = moment;
  return {
    ...moment,
    title: wording.wordFor('debrief.moment', kind) ?? kind,
    question: wording.wordFor('debrief.question', questionKey) ?? '',
    evidence: evidence.map((one) => said(one, 'debrief.evidence', wording)),
  };
}

function said(answer: SentenceAnswer, group: SentenceGroup, wording: Wording): WordedSentence {
  return { ...answer, text: sentence(wording, group, answer) };
}
