// What a reader may see of a recorded game: every figure of a round, the moments, and one piece of work, as far as they are open.
// Ids and numbers only: the words are the reader's. Must not decide who the reader is.
import { type DebriefMoment, momentsIn, type NamedWork } from './debriefOf.ts';
import { FIGURES_BY_NAME, type FigureName } from './figures/index.ts';
import { workStory, type WorkStory } from './figures/workStory.ts';
import type { Reading } from './reading.ts';
import { ALL_ROUNDS, stretchOf } from './recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from './recording/types.ts';
import { CAUSES_STEP, MOMENTS_STEP } from '../sim/views/viewResults.ts';
import type { GameState } from '../sim/state.ts';

export interface Opened {
  causes: boolean;
  moments: boolean;
}

export type FiguresByName = { [N in FigureName]: ReturnType<(typeof FIGURES_BY_NAME)[N]> };

export interface FiguresFacts {
  /** Rounds that are over and open. */
  rounds: number[];
  round: number;
  spans: { round: number; fromTick: number; toTick: number }[];
  figures: Partial<FiguresByName>;
  moments: DebriefMoment[];
  works: NamedWorks;
}

export interface WorkFacts extends Pick<FiguresFacts, 'spans' | 'works'> {
  story: WorkStory;
}

type NamedWorks = Record<string, NamedWork & Pick<ItemRecord, 'type'>>;

export const ALL_OPEN: Opened = { causes: true, moments: true };

/** What a team has been shown: step by step while it looks back, everything once the game is over, nothing while it plays. */
export function openedTo({ phase, revealStep }: Pick<GameState, 'phase' | 'revealStep'>): Opened {
  if (phase === 'debrief' || phase === 'closed') return ALL_OPEN;
  const isLookingBack = phase === 'review' || phase === 'improve';
  return {
    causes: isLookingBack && revealStep >= CAUSES_STEP,
    moments: isLookingBack && revealStep >= MOMENTS_STEP,
  };
}

export interface FiguresWish {
  /** A round, ALL_ROUNDS, or null for the last one; the last one as well when there is no such round. */
  round: number | null;
  /** Names of figures; null = all. */
  only: readonly string[] | null;
}

export function figuresOf(record: GameRecord, opened: Opened, wish: FiguresWish): FiguresFacts {
  const { round: wished } = wish;
  const over = opened.causes ? record.rounds.filter(({ result }) => result !== null) : [];
  const rounds = over.map(({ round }) => round);
  const spans = over.map(({ round, fromTick, toTick }) => ({ round, fromTick, toTick }));
  const isThere = wished !== null && (wished === ALL_ROUNDS || rounds.includes(wished));
  const round = isThere ? wished : (rounds.at(-1) ?? ALL_ROUNDS);
  const seen = { ...record, rounds: over };
  const figures: Partial<FiguresByName> = rounds.length === 0 ? {} : theFigures(seen, round, opened, wish.only);
  const moments = opened.moments ? momentsIn(seen) : [];
  return { rounds, round, spans, figures, moments, works: worksIn(record, [figures, moments]) };
}

/** @returns null when there has been no such work, or nothing may be told of it yet */
export function workOf(record: GameRecord, opened: Opened, workId: string): WorkFacts | null {
  const over = opened.causes ? record.rounds.filter(({ result }) => result !== null) : [];
  const until = stretchOf({ ...record, rounds: over }, ALL_ROUNDS).toTick;
  const story = workStory({ ...record, rounds: over }, workId);
  if (story === null || over.length === 0 || story.item.arrivedTick >= until) return null;
  const spans = over.map(({ round, fromTick, toTick }) => ({ round, fromTick, toTick }));
  return { story, spans, works: worksIn(record, story) };
}

/** Figures that tell moments. */
const TELLING_MOMENTS: ReadonlySet<string> = new Set<FigureName>(['conceptMap']);

function theFigures(
  record: GameRecord,
  round: number,
  opened: Opened,
  only: FiguresWish['only'],
): Partial<FiguresByName> {
  const wanted = Object.entries(FIGURES_BY_NAME).filter(
    ([name]) => (only === null || only.includes(name)) && (opened.moments || !TELLING_MOMENTS.has(name)),
  );
  return Object.fromEntries(wanted.map(([name, figure]: [string, Figure]) => [name, figure(record, round)]));
}

type Figure = (record: GameRecord, round: number) => { reading: Reading };

/** All work that is named anywhere in what is told. */
function worksIn({ items, problems }: GameRecord, told: unknown): NamedWorks {
  const named = new Set<string>();
  collectTexts(told, named);
  const works = items.filter(({ id }) => named.has(id));
  // Problems are numbered as they are born: their ids are not those of the scenario.
  const causes = problems
    .filter(({ id }) => named.has(id) || named.has(`problem:${id}`))
    .map(({ id, titleKey }) => [id, { titleKey, titleText: '', type: 'cause' }] as const);
  return Object.fromEntries([
    ...works.map(({ id, titleKey, titleText, type }) => [id, { titleKey, titleText, type }] as const),
    ...causes,
  ]);
}

function collectTexts(place: unknown, into: Set<string>): void {
  if (typeof place === 'string') into.add(place);
  else if (Array.isArray(place)) for (const entry of place) collectTexts(entry, into);
  else if (typeof place === 'object' && place !== null)
    for (const entry of Object.values(place)) collectTexts(entry, into);
}
