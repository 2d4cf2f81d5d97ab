// How the hours of work at a place look: waiting for a hand, held up, worked on. The same in every chart that tells them apart.
import type { BarPart, KeyEntry } from './rows.ts';
import type { Wording } from '../words/Wording.ts';

/** Waiting burns, what holds work is striped, work is quiet. */
export const WAIT_LOOKS = [
  { name: 'chart.waiting', tone: 'failure' },
  { name: 'chart.blocked', tone: 'voice', pattern: 'hatch' },
  { name: 'chart.worked', tone: 'value', pattern: 'dots' },
] as const;

interface Stay {
  waitingTicks: number;
  workingTicks: number;
  blockedTicks: Readonly<Record<string, number>>;
}

/** A piece that a change carries waits as that change. */
export const heldTicks = ({ blockedTicks }: Stay): number =>
  Object.entries(blockedTicks).reduce((sum, [reason, ticks]) => sum + (reason === 'change' ? 0 : ticks), 0);

export const waitKey = (wording: Wording): KeyEntry[] =>
  WAIT_LOOKS.map(({ name, ...look }) => ({ name: wording.say(name), ...look }));

/** @param blocked ticks in which it was held up */
export function waitParts(wording: Wording, stay: Stay, blocked: number): BarPart[] {
  const values = [stay.waitingTicks, blocked, stay.workingTicks];
  return WAIT_LOOKS.map((look, position): BarPart => {
    const value = values[position] ?? 0;
    return { value, tone: look.tone, ...('pattern' in look && { pattern: look.pattern }), text: wording.hours(value) };
  });
}
