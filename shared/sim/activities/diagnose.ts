// Diagnosis of an incident: makes progress only where the needed skill is, at the role or in the swarm [IN5, SW1].
import { drawPerMille } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { DRAW } from '../work/steps.ts';
import { handHasSkill, swarmHasSkill } from '../work/skills.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const diagnose: Activity = {
  name: 'diagnose',
  effortClass: () => 'failureDemand',
  canProgress(game, hand, item) {
    if (item.incident === null || item.incident.isDiagnosed) return true;
    const { neededSkill } = item.incident;
    return handHasSkill(game, hand, neededSkill) || swarmHasSkill(game, item, neededSkill) || isEased(game, item);
  },
  complete(game, item) {
    if (item.incident !== null) {
      item.incident.isDiagnosed = true;
      item.incident.guessedSkill = item.incident.neededSkill;
    }
    goOn(game, item);
  },
};

/** [IM7] Cross-training: in a share of cases a wrong tray makes progress all the same. */
function isEased(game: Game, item: WorkItem): boolean {
  const { easeMisroutingPerMille } = game.state.modifiers;
  return (
    easeMisroutingPerMille > 0 &&
    drawPerMille(game.state.seed, item.luckHash, item.luckIndex, DRAW.ease + item.attempt, easeMisroutingPerMille)
  );
}
