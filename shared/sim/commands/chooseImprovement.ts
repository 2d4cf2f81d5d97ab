// chooseImprovement and dropImprovement: spend money and hand-hours on an improvement, with an owner [IM1, IM2].
import { z } from 'zod';
import { hashText } from '../random.ts';
import { bookMoney } from '../portfolio/portfolioBooks.ts';
import { NO_THEME } from '../portfolio/portfolioRules.ts';
import type { Game } from '../state.ts';
import { closeWork } from '../work/closeWork.ts';
import { createWork } from '../work/createWork.ts';
import { idText, roleCommand } from './types.ts';

const PHASES: ReadonlySet<string> = new Set(['briefing', 'running', 'improve']);

function find(game: Game, id: string): Game['state']['improvements'][number] | undefined {
  return game.state.improvements.find((entry) => entry.id === id);
}

export const chooseImprovement = roleCommand({
  type: 'chooseImprovement',
  does: 'Chooses an improvement and gives it an owner; its cost is spent at once, its work goes into the trays.',
  capability: 'role',
  payload: z.strictObject({ improvementId: idText, roleId: idText }),
  targetParam: 'improvementId',
  pickParam: 'roleId',
  isSameForAll: true,
  arePicksAlike: true,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone', 'noSuchRole', 'notAffordable', 'limitReached', 'needsOther'],
  targets: (game) => game.state.improvements.filter((entry) => entry.state === 'offered').map((entry) => entry.id),
  picks: (game) => [...game.rules.roleIds],
  check(game, _roleId, { improvementId, roleId }) {
    const spec = game.rules.improvements.get(improvementId);
    const improvement = find(game, improvementId);
    if (spec === undefined || improvement === undefined) return 'unknownTarget';
    if (!PHASES.has(game.state.phase)) return 'wrongPhase';
    if (improvement.state !== 'offered') return 'alreadyDone';
    if (!game.rules.roles.has(roleId)) return 'noSuchRole';
    if (game.state.money.improvementsLeft <= 0) return 'limitReached';
    if (spec.costCents > game.state.money.budgetLeftCents) return 'notAffordable';
    const { requires, requiresTechnology: technology } = spec;
    if (technology !== undefined && game.state.technologies[technology] !== true) return 'needsOther';
    // What is only chosen may still be dropped, and brings nothing yet.
    return requires.every((id) => find(game, id)?.state === 'active') ? null : 'needsOther';
  },
  apply(game, _roleId, { improvementId, roleId }) {
    const { state } = game;
    const spec = game.rules.improvements.get(improvementId);
    const improvement = find(game, improvementId);
    if (spec === undefined || improvement === undefined) return;
    improvement.state = 'chosen';
    improvement.ownerRoleId = roleId;
    improvement.chosenRound = state.round;
    state.money.budgetLeftCents -= spec.costCents;
    state.money.costCents += spec.costCents;
    bookMoney(game, game.rules.portfolio.themeOfImprovement.get(improvementId) ?? NO_THEME, spec.costCents);
    state.money.improvementsLeft--;
    createShares(game, improvementId);
  },
});

/** [IM2] One share of the work for each role that has a part in it. */
function createShares(game: Game, improvementId: string): void {
  const spec = game.rules.improvements.get(improvementId);
  const improvement = find(game, improvementId);
  const { improvementRoute } = game.rules.scenario.people;
  const norm = game.rules.routes.get(improvementRoute)?.steps[0]?.effortMilli ?? 1000;
  if (spec === undefined || improvement === undefined) return;
  Object.entries(spec.effortMilli).forEach(([roleId, effortMilli], position) => {
    const item = createWork(game, {
      type: 'improvement',
      streamId: '',
      luckHash: hashText(`improvement:${improvementId}`),
      luckIndex: position,
      routeId: improvementRoute,
      roleId,
      titleKey: `improvements.${improvementId}.title`,
      effortPerMille: Math.max(1, Math.floor((effortMilli * 1000) / Math.max(1, norm))),
      improvementId,
      isShown: true,
    });
    improvement.openWork.push(item.id);
  });
}

export const dropImprovement = roleCommand({
  type: 'dropImprovement',
  does: 'Takes back a choice before its round has begun; the money is free again.',
  capability: 'role',
  payload: z.strictObject({ improvementId: idText }),
  targetParam: 'improvementId',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'nothingToDo'],
  targets: (game) =>
    game.state.phase === 'running'
      ? []
      : game.state.improvements.filter((entry) => entry.state === 'chosen').map((entry) => entry.id),
  check(game, _roleId, { improvementId }) {
    const improvement = find(game, improvementId);
    if (improvement === undefined) return 'unknownTarget';
    if (game.state.phase !== 'improve' && game.state.phase !== 'briefing') return 'wrongPhase';
    return improvement.state === 'chosen' && isFresh(game, improvementId) ? null : 'nothingToDo';
  },
  apply(game, _roleId, { improvementId }) {
    const { state } = game;
    const improvement = find(game, improvementId);
    const spec = game.rules.improvements.get(improvementId);
    if (improvement === undefined || spec === undefined) return;
    for (const id of improvement.openWork) {
      const item = game.index.work.get(id);
      if (item !== undefined) closeWork(game, item, 'dropped');
    }
    improvement.state = 'offered';
    improvement.ownerRoleId = '';
    improvement.openWork = [];
    state.money.budgetLeftCents += spec.costCents;
    state.money.costCents -= spec.costCents;
    bookMoney(game, game.rules.portfolio.themeOfImprovement.get(improvementId) ?? NO_THEME, -spec.costCents);
    state.money.improvementsLeft++;
  },
});

/** Nobody has worked on it yet, and it was chosen for the round to come. */
function isFresh(game: Game, improvementId: string): boolean {
  const items = game.state.open.filter((item) => item.improvementId === improvementId);
  const spec = game.rules.improvements.get(improvementId);
  return (
    items.length === Object.keys(spec?.effortMilli ?? {}).length &&
    items.every((item) => item.workedMilli === 0 && item.arrivedTick === game.state.tick)
  );
}
