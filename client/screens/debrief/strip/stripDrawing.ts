// Lines of the timeline: value a day as steps, satisfaction as a line, in a drawing of fixed size that is stretched. Pure.
import type { FigureData } from '../../../net/figuresApi.ts';

export const STRIP_WIDTH = 1000;
export const VALUE_HEIGHT = 64;

type Timeline = FigureData['timeline'];

export function xOf({ fromTick, toTick }: Pick<Timeline, 'fromTick' | 'toTick'>, tick: number): number {
  return ((tick - fromTick) * STRIP_WIDTH) / Math.max(1, toTick - fromTick);
}

/** An area of steps, one for each day. */
export function stepsPath(timeline: Timeline, part: 'potentialCents' | 'realisedCents'): string {
  const { days } = timeline;
  const most = Math.max(1, ...days.map(({ potentialCents }) => potentialCents));
  const steps = days.map((day) => {
    const y = VALUE_HEIGHT - (Math.max(0, day[part]) * VALUE_HEIGHT) / most;
    return `V${round(y)}H${round(xOf(timeline, day.toTick))}`;
  });
  return `M0,${VALUE_HEIGHT}${steps.join('')}V${VALUE_HEIGHT}Z`;
}

export function satisfactionPoints(timeline: Timeline): string {
  return timeline.ticks
    .map((tick, position) => {
      const y = VALUE_HEIGHT - ((timeline.csatMilli[position] ?? 0) * VALUE_HEIGHT) / 100_000;
      return `${round(xOf(timeline, tick))},${round(y)}`;
    })
    .join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;
