// openProblem: investigate the cause behind an incident; at most a few at once [PR2].
import { z } from 'zod';
import { hashText } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { createWork } from '../work/createWork.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

/** Whether it names a cause: an open incident in sight of the role. */
function isSuspect(game: Game, roleId: string, item: WorkItem): boolean {
  if (item.incident?.isTriaged !== true || item.status === 'closed') return false;
  return item.roleId === roleId || item.isShown || game.state.pinned['type:incident'] === true;
}

/** Whether as many causes are under investigation as the team can handle. */
export function isProblemLimitReached({ rules, state }: Game): boolean {
  const limit = rules.scenario.people.problemLimit + state.modifiers.problemLimitMore;
  let count = 0;
  for (const { type } of state.open) if (type === 'problem') count++;
  return count >= limit;
}

export const openProblem = roleCommand({
  type: 'openProblem',
  does: 'Opens an investigation of the cause behind an incident.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'noRecurringCause', 'alreadyDone', 'limitReached'],
  targets: (game, roleId) => game.state.open.filter((item) => isSuspect(game, roleId, item)).map((item) => item.id),
  check(game, roleId, { workId }) {
    const item = game.index.work.get(workId);
    if (item === undefined || !isSuspect(game, roleId, item)) return 'unknownWork';
    const problem = game.index.problems.get(item.incident?.problemId ?? '');
    if (problem === undefined) return 'noRecurringCause';
    if (problem.workId !== '' || problem.stage === 'fixed') return 'alreadyDone';
    if (isProblemLimitReached(game)) return 'limitReached';
    return refuseUnlessRunning(game);
  },
  apply(game, _roleId, { workId }) {
    const problem = game.index.problems.get(game.index.work.get(workId)?.incident?.problemId ?? '');
    if (problem !== undefined) startInvestigation(game, problem.id);
  },
});

/** Creates the problem record for a latent problem. */
export function startInvestigation(game: Game, problemId: string): WorkItem | null {
  const problem = game.index.problems.get(problemId);
  if (problem === undefined) return null;
  if (problem.stage === 'hidden') problem.stage = 'suspected';
  const item = createWork(game, {
    type: 'problem',
    streamId: '',
    luckHash: hashText(`investigation:${problem.specId}`),
    luckIndex: 0,
    routeId: game.rules.scenario.incidents.problemRoute,
    roleId: game.rules.roleOfSkill.get(problem.skill) ?? game.rules.roleIds[0] ?? '',
    titleKey: problem.titleKey,
    serviceId: problem.serviceId,
    aboutId: problem.id,
  });
  problem.workId = item.id;
  return item;
}
