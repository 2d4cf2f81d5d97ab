// The one person of a team who most needs a word, from the overview of all teams.
import type { OverviewRole, OverviewTeam } from '../../../net/overviewApi.ts';
import { attentionOf, type Attention } from './attention.ts';

export interface Quiet {
  role: OverviewRole;
  attention: Attention;
}

/**
 * Urgent ones first, then by silence; null = all is well.
 * @param tickingSeconds how long the clock has been running: silence before does not count
 */
export function quietestOf({ phase, isPaused, roles }: OverviewTeam, tickingSeconds: number): Quiet | null {
  const isTicking = phase === 'running' && !isPaused;
  const found = roles.flatMap((role): Quiet[] => {
    const quietSeconds = Math.min(role.quietSeconds, tickingSeconds);
    const attention = attentionOf({ ...role, quietSeconds, hasPerson: true }, isTicking);
    return attention ? [{ role, attention }] : [];
  });
  const weight = ({ attention }: Quiet): number => (attention.isUrgent ? 1e6 : 0) + attention.seconds;
  return found.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}
