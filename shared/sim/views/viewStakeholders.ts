// Stakeholders as somebody may know them: their names are public, how satisfied they are only roles that know it or have asked.
// Must not tell drivers or needs: those are insights.
import type { Game } from '../state.ts';
import { csatOf } from '../value/stakeholders.ts';
import type { StakeholderView } from './types.ts';

/** Satisfaction of somebody who is not known. */
const UNKNOWN = -1;

/** Keyed by id, in scenario order; for everybody when `readerId` is ''. */
export function viewStakeholders(game: Game, readerId: string): Record<string, StakeholderView> {
  const views: Record<string, StakeholderView> = {};
  for (const [position, { id, engagedBy }] of game.state.stakeholders.entries()) {
    const knownTo = game.rules.scenario.stakeholders[position]?.knownTo ?? [];
    const isKnown = knownTo.includes(readerId) || engagedBy.includes(readerId);
    views[id] = {
      id,
      titleKey: `stakeholders.${id}.title`,
      csatMilli: isKnown ? csatOf(game, position) : UNKNOWN,
      order: position,
    };
  }
  return views;
}
