// For how long this page has seen each team's clock run: silence while it stood is nobody's fault.
import { useRef } from 'preact/hooks';
import type { OverviewTeam } from '../../../net/overviewApi.ts';

/** @returns asks for one team; what ran before the page came has run for ever */
export function useTickingSeconds(): (team: OverviewTeam) => number {
  const seen = useRef(new Map<string, number | null>());
  return ({ teamId, phase, isPaused }) => {
    const isTicking = phase === 'running' && !isPaused;
    const before = seen.current.get(teamId);
    const sinceMs = isTicking ? (before ?? (before === undefined ? 0 : Date.now())) : null;
    seen.current.set(teamId, sinceMs);
    return sinceMs === null ? 0 : (Date.now() - sinceMs) / 1000;
  };
}
