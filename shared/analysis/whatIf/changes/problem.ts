// Fix what keeps coming back: the cause of recurring incidents is analysed and repaired, before everything else.
import { startInvestigation } from '../../../sim/commands/openProblem.ts';
import type { Game, Problem, WorkItem } from '../../../sim/state.ts';
import { applyCommand } from '../../../sim/step.ts';
import type { ChangeDefinition } from './types.ts';

const LISTED_MAX = 3;
/** Once is no pattern. */
const OCCURRENCES_MIN = 2;
const MILLI = 1000;

export const problem: ChangeDefinition<'problem'> = {
  kind: 'problem',
  list: (game) =>
    game.state.problems
      .filter(isRecurring)
      .sort((a, b) => b.costMilliHours - a.costMilliHours || (a.id < b.id ? -1 : 1))
      .slice(0, LISTED_MAX)
      .map((entry) => ({
        change: { kind: 'problem', problemId: entry.id },
        tick: null,
        titleKey: entry.titleKey,
        detailKey: `services.${entry.serviceId}.title`,
        facts: { hours: Math.round(entry.costMilliHours / MILLI), times: entry.occurrences },
      })),
  make(game, { problemId }) {
    const found = game.state.problems.find(({ id }) => id === problemId);
    if (found === undefined || !isRecurring(found)) return false;
    return startInvestigation(game, problemId) !== null;
  },
  keepUp(game, { problemId }) {
    const found = game.index.problems.get(problemId);
    if (found === undefined || found.stage === 'fixed') return;
    for (const item of game.state.open) {
      if (item.status !== 'waiting' || !isRepair(game, item, problemId)) continue;
      applyCommand(game, `bot:${item.roleId}`, { type: 'prioritiseWork', workId: item.id, place: 'first' });
    }
  },
};

const isRecurring = ({ stage, workId, occurrences }: Problem): boolean =>
  stage !== 'fixed' && workId === '' && occurrences >= OCCURRENCES_MIN;

/** The investigation, and the change that carries what it found. */
function isRepair(game: Game, item: WorkItem, problemId: string): boolean {
  if (item.type === 'problem') return item.aboutId === problemId;
  if (item.change === null) return false;
  const about = game.index.work.get(item.aboutId);
  return about?.type === 'problem' && about.aboutId === problemId;
}
