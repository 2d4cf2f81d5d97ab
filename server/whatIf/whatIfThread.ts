// A thread of the what-ifs: answers one question after the other. Started by Threads.ts only. Keeps the last game that it was given.
import { parentPort } from 'node:worker_threads';
import { debriefOf } from '../../shared/analysis/debriefOf.ts';
import { recordGame } from '../../shared/analysis/record.ts';
import { listOffers } from '../../shared/analysis/whatIf/listOffers.ts';
import { type PlayedGame, WhatIfRefused } from '../../shared/analysis/whatIf/types.ts';
import { WhatIf } from '../../shared/analysis/whatIf/WhatIf.ts';
import type { Question, TaskAnswer, TaskMessage } from './tasks.ts';

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
  if (question.kind === 'debrief')
    return { debrief: debriefOf(recordGame({ ...game.played, untilTick: reachedBy(game.played) })) };
  const whatIf = (game.whatIf ??= new WhatIf(game.played, question.wish));
  const { from, count } = question;
  return { pairs: Array.from({ length: count }, (_, position) => whatIf.runPair(from + position)) };
}

/** How far a game has come may be stored later than its last line. */
const reachedBy = ({ lines, reachedTick }: PlayedGame): number => Math.max(reachedTick, lines.at(-1)?.tick ?? 0);
