// How far apart the clocks of the teams are, as their players see them at one moment. Pure.

export interface ClockSight {
  teamId: string;
  phase: string;
  tick: number;
}

/** Ticks from the last team to the furthest; null unless every team is seen, and in its round. */
export function skewOf(sights: readonly ClockSight[], teamCount: number): number | null {
  const ticks = new Map<string, number>();
  for (const { teamId, phase, tick } of sights) {
    if (phase !== 'running') return null;
    // Whoever of the team has heard most recently.
    ticks.set(teamId, Math.max(tick, ticks.get(teamId) ?? 0));
  }
  if (ticks.size < teamCount) return null;
  return Math.max(...ticks.values()) - Math.min(...ticks.values());
}
