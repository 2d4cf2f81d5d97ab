// A thread of the what-ifs: answers one question after the other. Started by Threads.ts only. Keeps the last game that it was given.
import { parentPort } from 'node:worker_threads';
import { debriefOf } from '../../shared/analysis/debriefOf.ts';
import { ALL_OPEN, figuresOf, openedTo, workOf } from '../../shared/analysis/figuresOf.ts';
import { listOffers } from '../../shared/analysis/whatIf/listOffers.ts';
import { type PlayedGame, WhatIfRefused } from '../../shared/analysis/whatIf/types.ts';
import { WhatIf } from '../../shared/analysis/whatIf/WhatIf.ts';
import { Recordings } from '../debrief/Recordings.ts';
import type { DebriefQuestion, Question, TaskAnswer, TaskMessage } from './tasks.ts';

const recordings = new Recordings();
let kept: { key: string; played: PlayedGame; whatIf: WhatIf | null } | null = null;

parentPort?.on('message', (task: TaskMessage) => parentPort?.postMessage(answerOf(task)));

function answerOf({ key, played, question }: TaskMessage): TaskAnswer {
  try {
    if (played !== null) kept = { key, played, whatIf: null };
    if (kept?.key !== key) throw new Error('the thread was not given the game');
    return answer(kept, question);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: error instanceof WhatIfRefused ? error.code : 'internal', message };
  }
}

function answer(game: NonNullable<typeof kept>, question: Question): TaskAnswer {
  if (question.kind === 'offers') return { offers: listOffers(game.played, question.moment) };
  if (question.kind !== 'pairs') return answerDebrief(game.played, question);
  const whatIf = (game.whatIf ??= new WhatIf(game.played, question.wish));
  const { from, count } = question;
  return { pairs: Array.from({ length: count }, (_, position) => whatIf.runPair(from + position)) };
}

function answerDebrief(played: PlayedGame, question: DebriefQuestion): TaskAnswer {
  const { record, state } = recordings.take(question.team, played);
  if (question.kind === 'debrief') return { debrief: debriefOf(record) };
  const opened = question.asks === 'facilitator' ? ALL_OPEN : openedTo(state);
  if (question.kind === 'figures') return { figures: figuresOf(record, opened, question.wish) };
  return { work: workOf(record, opened, question.workId) };
}
