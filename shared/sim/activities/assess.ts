// Assessing a change: its risk becomes known; short for standard and emergency changes [CH2, CH3].
import { agreed } from '../agreements.ts';
import { askDirector } from '../changes/askDirector.ts';
import { severityOf } from '../incidents/severity.ts';
import type { Game, WorkItem } from '../state.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const assess: Activity = {
  name: 'assess',
  effortClass: () => 'coordination',
  begin(game, item) {
    const { change } = item;
    if (change === null) return;
    const rules = game.rules.scenario.changes;
    if (change.kind === 'standard') item.stepEffortMilli = rules.standardEffortMilli;
    if (change.kind === 'emergency') item.stepEffortMilli = rules.emergencyAssessEffortMilli;
    if (change.kind === 'normal' && change.trueRisk === 'high') item.stepEffortMilli += rules.highRiskEffortMilli;
    item.remainingMilli = item.stepEffortMilli;
    if (item.stepEffortMilli === 0) assess.complete(game, item);
  },
  complete(game, item) {
    const { change } = item;
    if (change !== null) {
      change.isAssessed = true;
      change.risk =
        change.trueRisk === 'medium' && !game.rules.scenario.changes.showsMediumRisk ? 'low' : change.trueRisk;
      if (change.kind === 'emergency' && needsDecision(game, item)) {
        askDirector(game, item);
        return;
      }
      change.isAuthorised = true;
    }
    goOn(game, item);
  },
};

/** [ES2] An emergency change for the worst incidents, or for none, is authorised by whoever the escalation goes to. */
function needsDecision(game: Game, item: WorkItem): boolean {
  const about = game.index.work.get(item.aboutId);
  if (about === undefined || about.incident === null) return true;
  if (agreed(game, 'escalation') === 'trusted') return false;
  return severityOf(about) <= game.rules.scenario.incidents.escalation.priorityMax;
}
