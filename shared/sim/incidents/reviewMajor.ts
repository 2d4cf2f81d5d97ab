// After a major incident: a card that asks what was behind it, unless that is no question any more [MR1]. Off unless the scenario says so.
import { agreed } from '../agreements.ts';
import type { Game, IncidentPart, WorkItem } from '../state.ts';
import { luckAbout } from '../work/luckAbout.ts';
import { createFromStream } from '../work/streams.ts';

export function reviewMajor(game: Game, item: WorkItem, incident: IncidentPart): void {
  const { majorReview } = game.rules.scenario.incidents;
  const stream = game.rules.streams.get(majorReview?.stream ?? '');
  if (majorReview === null || stream === undefined || !isWanted(game)) return;
  const problem = game.index.problems.get(incident.problemId);
  if (problem !== undefined && (problem.stage === 'known' || problem.stage === 'fixed' || problem.workId !== ''))
    return;
  createFromStream(game, stream.spec.id, {
    aboutId: incident.problemId,
    serviceId: item.serviceId,
    luck: luckAbout(stream.hash, item),
    titleKey: item.titleKey,
    titleText: item.titleText,
  });
}

/** Where the team has not been asked, the scenario's word holds. */
function isWanted(game: Game): boolean {
  const option = agreed(game, 'review');
  return option === '' || option === 'majors';
}
