// Since when this page has seen the team's clock run: silence while it stood is nobody's fault.
import { useRef } from 'preact/hooks';
import type { TeamModel } from '../../../model/TeamModel.ts';

/** In milliseconds of `Date.now()`; null while the clock stands; 0 when it ran before the page came. */
export function useTickingSince(model: TeamModel): number | null {
  const sinceMs = useRef<number | null>(null);
  const hasSeen = useRef(false);
  if (!model.isReady.value) return null;
  const { phase, isPaused } = model.publicView.value;
  const isTicking = phase === 'running' && !isPaused && model.session.value.session.eyesUp === '';
  if (!isTicking) sinceMs.current = null;
  else sinceMs.current ??= hasSeen.current ? Date.now() : 0;
  hasSeen.current = true;
  return sinceMs.current;
}
