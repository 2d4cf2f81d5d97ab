// What happened last before a moment of the timeline, and the rows of its table, in words. Must not change anything.
import type { FiguresAnswer } from '../../../net/figuresApi.ts';
import { formatHours } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import { workWords } from '../flow/flowWords.ts';
import type { StripFlag } from './stripFlags.ts';

export interface Happening {
  tick: number;
  text: string;
}

export const flagWords = ({ kind, text }: StripFlag): string =>
  kind === 'bookmark' ? text : (wordFor('debrief.moment', text) ?? text);

/** All that can be said in words, in order of time. */
export function happenings({ figures, names }: FiguresAnswer, flags: readonly StripFlag[]): Happening[] {
  const { timeline } = figures;
  if (timeline === undefined) return [];
  const incidents = timeline.incidents.map(({ workId, serviceId, isMajor, fromTick, toTick }) => ({
    tick: fromTick,
    text: t(isMajor ? 'debrief.happened.major' : 'debrief.happened.incident', {
      work: workWords(workId, names),
      service: names.services[serviceId] ?? serviceId,
      hours: formatHours(toTick - fromTick),
    }),
  }));
  const points = timeline.points.flatMap(({ tick, kind, workId }) => {
    const text = wordFor('debrief.happened', kind, { work: workWords(workId, names) });
    return text === null ? [] : [{ tick, text }];
  });
  const flagged = flags.map((flag) => ({ tick: flag.tick, text: flagWords(flag) }));
  return [...incidents, ...points, ...flagged].sort((a, b) => a.tick - b.tick);
}

/** '' before anything has happened. */
export function lastBefore(list: readonly Happening[], tick: number): string {
  return list.findLast((one) => one.tick <= tick)?.text ?? '';
}
