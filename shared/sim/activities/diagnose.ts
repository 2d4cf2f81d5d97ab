// Diagnosis of an incident: makes progress only where the needed skill is, at the role or in the swarm [IN5, SW1].
import type { Game, WorkItem } from '../state.ts';
import { drawPerMille } from '../random.ts';
import { DRAW } from '../work/steps.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const diagnose: Activity = {
  name: 'diagnose',
  effortClass: () => 'failureDemand',
  canProgress(game, hand, item) {
    if (item.incident === null || item.incident.isDiagnosed) return true;
    return knows(game, hand.roleId, item) || swarmKnows(game, item) || isEased(game, item);
  },
  complete(game, item) {
    if (item.incident !== null) {
      item.incident.isDiagnosed = true;
      item.incident.guessedSkill = item.incident.neededSkill;
    }
    goOn(game, item);
  },
};

function knows(game: Game, roleId: string, item: WorkItem): boolean {
  return game.rules.roles.get(roleId)?.skills.includes(item.incident?.neededSkill ?? '') ?? false;
}

function swarmKnows(game: Game, item: WorkItem): boolean {
  if (!item.isSwarmed) return false;
  return item.hands.some((id) => knows(game, game.index.hands.get(id)?.roleId ?? '', item));
}

/** [IM7] Cross-training: in a share of cases a wrong tray makes progress all the same. */
function isEased(game: Game, item: WorkItem): boolean {
  const { easeMisroutingPerMille } = game.state.modifiers;
  return (
    easeMisroutingPerMille > 0 &&
    drawPerMille(game.state.seed, item.luckHash, item.luckIndex, DRAW.ease + item.attempt, easeMisroutingPerMille)
  );
}
