// An emergency change waits until whoever escalations go to has authorised it [ES2, CH9].
import type { Game, WorkItem } from '../state.ts';
import { createFromStream } from '../work/streams.ts';

export function askDirector(game: Game, change: WorkItem): void {
  change.status = 'blocked';
  change.blockedBy = 'decision';
  createFromStream(game, game.rules.scenario.incidents.escalation.stream, {
    aboutId: change.id,
    serviceId: change.serviceId,
    titleKey: change.titleKey,
    priority: 1,
  });
}
