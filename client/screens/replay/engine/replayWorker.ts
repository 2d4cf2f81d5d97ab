// The worker of a replay: computes the game again from its journal, with the engine that the server has, and shows any stop of it.
// Started by ReplayEngine only. Must not reach the network: what it needs is handed in.
import { Tape } from '../../../../shared/analysis/replay/Tape.ts';
import { listTexts } from '../../../../shared/scenario/listTexts.ts';
import { textOf } from '../../../../shared/sim/texts.ts';
import type { ReplayAnswer } from '../../../net/replayApi.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { pictureOf } from './pictureOf.ts';

/** So long it computes before it tells how far it is. */
const SLICE_MS = 60;

let opened: { answer: ReplayAnswer; tape: Tape } | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    opened = { answer: data.answer, tape: new Tape(data.answer) };
    tellTexts(data.answer, data.language);
    recordOn(opened.tape, data.answer);
  } else if (opened !== null && data.kind === 'texts') tellTexts(opened.answer, data.language);
  else if (opened !== null && data.kind === 'show') {
    const { tape, answer } = opened;
    tell({ kind: 'shown', picture: pictureOf(tape, data.stop, data.eyes, answer.nicknames) });
  }
});

function recordOn(tape: Tape, answer: ReplayAnswer): void {
  const untilMs = performance.now() + SLICE_MS;
  let isMore = true;
  while (isMore && performance.now() < untilMs) isMore = tape.record();
  tell({ kind: 'progress', perMille: tape.sharePerMille });
  if (isMore) setTimeout(() => recordOn(tape, answer), 0);
  else {
    const roleIds = answer.scenario.roles.map(({ id }) => id);
    tell({ kind: 'opened', reel: { stops: tape.stops, comparison: tape.comparison, roleIds } });
  }
}

/** Of the whole scenario: nothing in a replay is still to be kept from its reader. */
function tellTexts({ scenario }: ReplayAnswer, language: string): void {
  const keys = [...listTexts(scenario).keys()];
  tell({ kind: 'texts', texts: Object.fromEntries(keys.map((key) => [key, textOf(scenario, key, language)])) });
}

function tell(message: FromWorker): void {
  postMessage(message);
}
