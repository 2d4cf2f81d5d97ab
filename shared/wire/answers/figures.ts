// The figures of a team's rounds as answered over HTTP to whoever may see them, with names for the ids in them. Types only.
import type { FIGURES_BY_NAME, FigureName } from '../../analysis/figures/index.ts';
import type { WorkStory } from '../../analysis/figures/workStory.ts';
import type { Vocabulary } from '../../scenario/schema/concepts.ts';
import type { MomentAnswer, SentenceAnswer } from './debrief.ts';

type Said<Figure> = Omit<Figure, 'reading'> & { reading: SentenceAnswer };

export type FigureData = { [N in FigureName]: Said<ReturnType<(typeof FIGURES_BY_NAME)[N]>> };

/** Names by id, in the language that was asked for. */
export interface FigureNames {
  roles: Record<string, string>;
  services: Record<string, string>;
  problems: Record<string, string>;
  improvements: Record<string, string>;
  agreements: Record<string, string>;
  manoeuvres: Record<string, string>;
  goals: Record<string, string>;
  streams: Record<string, string>;
  columns: Record<string, string>;
  steps: Record<string, string>;
  /** Terms by vocabulary. */
  concepts: Record<string, Partial<Record<Vocabulary, string>>>;
  /** Of causes that are no work, by `kind:id` (`window:crm`, `manoeuvre:mm1`); what words of the program say is not here. */
  causes: Record<string, string>;
  works: Record<string, { title: string; type: string }>;
}

/** Where a round lies in the whole game. */
export interface RoundSpan {
  round: number;
  fromTick: number;
  toTick: number;
}

export interface BookmarkAnswer {
  id: string;
  round: number;
  roundTick: number;
  text: string;
}

export interface FiguresAnswer {
  /** Rounds that may be asked for, in order. */
  rounds: number[];
  /** The one that this is about; 0 = all. */
  round: number;
  roundTicks: number;
  spans: RoundSpan[];
  /** Nothing while causes are closed. */
  figures: Partial<FigureData>;
  names: FigureNames;
  moments: MomentAnswer[];
  /** For facilitators only. */
  bookmarks: BookmarkAnswer[];
}

export interface WorkAnswer {
  story: Said<WorkStory>;
  spans: RoundSpan[];
  names: FigureNames;
}
