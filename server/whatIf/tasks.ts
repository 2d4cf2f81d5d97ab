// What passes between the server and its threads that play games again. Shapes only.
import type { DebriefFacts } from '../../shared/analysis/debriefOf.ts';
import type { FiguresFacts, FiguresWish, WorkFacts } from '../../shared/analysis/figuresOf.ts';
import type { ChangeOffer } from '../../shared/analysis/whatIf/change.ts';
import type { Moment, Pair, PlayedGame, WhatIfWish } from '../../shared/analysis/whatIf/types.ts';

export type Question =
  | { kind: 'offers'; moment: Moment }
  | DebriefQuestion
  /** Futures `from` … `from + count − 1`. */
  | { kind: 'pairs'; wish: WhatIfWish; from: number; count: number };

/** `team`: what the recorded game is kept under. A team is told what has been opened to it, a facilitator everything. */
export type DebriefQuestion = { team: string } & (
  | { kind: 'debrief' }
  | { kind: 'figures'; asks: Asking; wish: FiguresWish }
  | { kind: 'work'; asks: Asking; workId: string }
);

export type Asking = 'facilitator' | 'team';

export interface TaskMessage {
  /** What the thread may keep its preparation under: the same for all parts of a job. */
  key: string;
  /** Only where the thread has not had it under this key. */
  played: PlayedGame | null;
  question: Question;
}

export type TaskAnswer =
  | { offers: ChangeOffer[] }
  | { debrief: DebriefFacts }
  | { figures: FiguresFacts }
  | { work: WorkFacts | null }
  | { pairs: Pair[] }
  | { code: string; message: string };
