// From the figures of a network check to what they mean: each step good, weak or bad, and whether the workshop will run.
// Must not measure or hold words.
import type { CheckFigures, CheckStep } from '../../net/networkCheck.ts';
import { CHECK_LIMITS } from '../../../shared/limits.ts';

export type Level = 'good' | 'weak' | 'bad';
/** fallback: no sockets, but long polling carries everything, slower. */
export type Verdict = Level | 'fallback';

/** Up to the first figure good, up to the second weak, beyond it bad. */
const LIMITS_MS = {
  page: [4_000, 15_000],
  api: [400, 2_000],
  socket: [1_500, 6_000],
  roundTrip: [300, 1_500],
  frame: [1_500, 6_000],
  polling: [1_000, 4_000],
} as const;
const CLOCK_OFF_MS = 120_000;

export function levelOf(step: CheckStep, figures: Partial<CheckFigures>): Level {
  const { page = null, api = null, clock = null, socket = null, roundTrip = null } = figures;
  const { frame = null, many = null, polling = null, idle = null } = figures;
  switch (step) {
    case 'page':
      return page === null ? 'good' : within('page', page.loadMs);
    case 'api':
      if (api === null) return 'bad';
      return api.failed > 0
        ? worst([within('api', api.p95Ms), api.failed > 3 ? 'bad' : 'weak'])
        : within('api', api.p95Ms);
    case 'clock':
      return clock === null || Math.abs(clock.offMs) > CLOCK_OFF_MS ? 'weak' : 'good';
    case 'socket':
      return socket === null ? 'bad' : within('socket', socket.openMs);
    case 'roundTrip':
      return roundTrip === null ? 'bad' : within('roundTrip', roundTrip.p95Ms);
    case 'frame':
      return frame === null ? 'bad' : within('frame', frame.bothWaysMs);
    case 'many':
      if (many === null || many.open === 0) return 'bad';
      return many.open < CHECK_LIMITS.socketsAtOnce ? 'weak' : 'good';
    case 'polling':
      // Only a way out where sockets fail.
      return polling === null ? 'weak' : within('polling', polling.p95Ms);
    case 'idle':
      // Pages notice and come back: a hiccup, no end.
      return idle === null ? 'weak' : 'good';
  }
}

const SOCKET_STEPS: readonly CheckStep[] = ['socket', 'roundTrip', 'frame', 'many'];

export function verdictOf(figures: CheckFigures): Verdict {
  if (levelOf('api', figures) === 'bad') return 'bad';
  if (SOCKET_STEPS.some((step) => levelOf(step, figures) === 'bad'))
    return levelOf('polling', figures) === 'good' ? 'fallback' : 'bad';
  const rest = worst(
    [...SOCKET_STEPS, 'page' as const, 'api' as const, 'idle' as const].map((step) => levelOf(step, figures)),
  );
  return rest === 'good' ? 'good' : 'weak';
}

function within(step: keyof typeof LIMITS_MS, ms: number): Level {
  const [good, weak] = LIMITS_MS[step];
  if (ms <= good) return 'good';
  return ms <= weak ? 'weak' : 'bad';
}

const ORDER: readonly Level[] = ['good', 'weak', 'bad'];
const worst = (levels: readonly Level[]): Level =>
  levels.reduce((one, other) => (ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one), 'good');
