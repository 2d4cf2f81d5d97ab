// Upkeep of improvements: a card for the owner, what doing it gives and what leaving it undone takes, and owners that are lost [IM8–IM10].
import { hashText } from '../random.ts';
import type { Game, ImprovementState, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';
import { closeWork } from '../work/closeWork.ts';
import { createWork } from '../work/createWork.ts';
import { recomputeModifiers } from './recompute.ts';

const FULL = 1000;
/** The period of `decayPerMille` [IM5]. */
const DECAY_PERIOD_TICKS = 480;

/** Strength that so many hours without an owner cost, per mille. */
export function strengthOf({ rules }: Game, improvementId: string, ticks: number): number {
  const perPeriod = rules.improvements.get(improvementId)?.decayPerMille ?? 0;
  return Math.ceil((perPeriod * ticks) / DECAY_PERIOD_TICKS);
}

/** A card for the owner, unless one is still in work. Its luck is that of the hour, not of how many there were. */
export function makeUpkeep(game: Game, improvement: ImprovementState): void {
  const { id, ownerRoleId, activeTick, upkeepWorkId } = improvement;
  const upkeep = game.rules.improvements.get(id)?.upkeep ?? null;
  if (upkeep === null || game.index.work.has(upkeepWorkId)) return;
  const { improvementRoute } = game.rules.scenario.people;
  const norm = game.rules.routes.get(improvementRoute)?.steps[0]?.effortMilli ?? 0;
  const { tick } = game.state;
  const item = createWork(game, {
    type: 'improvement',
    streamId: '',
    luckHash: hashText(`upkeep:${id}`),
    luckIndex: Math.floor((tick - activeTick) / upkeep.everyTicks),
    routeId: improvementRoute,
    roleId: ownerRoleId,
    titleKey: `improvements.${id}.title`,
    effortPerMille: Math.max(1, Math.floor((upkeep.effortMilli * FULL) / Math.max(1, norm))),
    dueTick: tick + upkeep.everyTicks,
    improvementId: id,
    isShown: true,
  });
  improvement.upkeepWorkId = item.id;
}

/** A card was done; a share of the improvement itself is none. */
export function keepUp(game: Game, item: WorkItem): void {
  const improvement = improvementOf(game, item);
  if (improvement === undefined) return;
  improvement.lapses = 0;
  strengthen(game, improvement, 1);
}

/** A card was left undone. */
export function lapseUpkeep(game: Game, item: WorkItem): void {
  const improvement = improvementOf(game, item);
  closeWork(game, item, 'lapsed');
  if (improvement === undefined) return;
  improvement.lapses++;
  strengthen(game, improvement, -1);
  const losesOwnerAfter = game.rules.improvements.get(improvement.id)?.upkeep?.losesOwnerAfter ?? 0;
  if (losesOwnerAfter > 0 && improvement.lapses >= losesOwnerAfter) loseOwner(game, improvement);
}

/** [IM10] Nobody cares for it any more. */
export function loseOwner(game: Game, improvement: ImprovementState): void {
  if (improvement.state === 'offered' || improvement.ownerRoleId === '') return;
  improvement.ownerRoleId = '';
  improvement.lapses = 0;
  const card = game.index.work.get(improvement.upkeepWorkId);
  if (card !== undefined) closeWork(game, card, 'obsolete');
  tell(game, 'ownerLost', 'public', { textKey: `improvements.${improvement.id}.title` });
}

function improvementOf({ state }: Game, { id, improvementId }: WorkItem): ImprovementState | undefined {
  return state.improvements.find((entry) => entry.id === improvementId && entry.upkeepWorkId === id);
}

function strengthen(game: Game, improvement: ImprovementState, sign: 1 | -1): void {
  const everyTicks = game.rules.improvements.get(improvement.id)?.upkeep?.everyTicks ?? 0;
  const strength = improvement.strengthPerMille + sign * strengthOf(game, improvement.id, everyTicks);
  improvement.strengthPerMille = Math.min(FULL, Math.max(0, strength));
  recomputeModifiers(game);
}
