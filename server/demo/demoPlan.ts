// What a demonstration does next, and how long each part stays on the screen. Pure; Demo.ts carries it out.
import type { Phase } from '../../shared/sim/views/types.ts';

/** Of a round that runs: 480 hours pass in a minute. */
export const DEMO_SPEED_PER_MILLE = 8000;
const REVEAL_STEP_LAST = 3;

const SHOWN_MS: Readonly<Record<Phase, number>> = {
  lobby: 6_000,
  briefing: 10_000,
  running: Infinity,
  review: 8_000,
  improve: 14_000,
  debrief: 30_000,
  closed: 5_000,
};

export type DemoStep =
  | { do: 'wait' }
  | { do: 'order'; command: { type: string } & Record<string, unknown> }
  /** Bots choose improvements and agreements as a team that works together would. */
  | { do: 'prepare' }
  | { do: 'startAgain' };

interface DemoMoment {
  phase: Phase;
  revealStep: number;
  speedPerMille: number;
  /** Since the phase or the step of the review began. */
  shownMs: number;
  isPrepared: boolean;
}

export function nextDemoStep({ phase, revealStep, speedPerMille, shownMs, isPrepared }: DemoMoment): DemoStep {
  if (phase === 'running' && speedPerMille !== DEMO_SPEED_PER_MILLE)
    return { do: 'order', command: { type: 'setSpeed', speedPerMille: DEMO_SPEED_PER_MILLE } };
  const isTime = shownMs >= SHOWN_MS[phase];
  // Half of the time to look at what there is, half at what was chosen.
  if ((phase === 'improve' || phase === 'briefing') && !isPrepared && shownMs >= SHOWN_MS[phase] / 2)
    return { do: 'prepare' };
  if (!isTime) return { do: 'wait' };
  if (phase === 'closed') return { do: 'startAgain' };
  if (phase === 'lobby') return { do: 'order', command: { type: 'startSession' } };
  if (phase === 'review' && revealStep < REVEAL_STEP_LAST)
    return { do: 'order', command: { type: 'reveal', step: revealStep + 1 } };
  return { do: 'order', command: { type: 'nextPhase' } };
}
