// The few fields of a card that bots look at again and again: the same facts as on the card, without the rest of it.
import type { WorkType } from '../../scenario/schema/basics.ts';
import type { Game, RoleIndex, WorkItem } from '../state.ts';
import { hurtOf } from './hurtOf.ts';
import type { CardView } from './types.ts';
import { type ViewKeys, viewKeysOf } from './viewKeys.ts';

export type GlanceView = Pick<
  CardView,
  | 'id'
  | 'serviceId'
  | 'activity'
  | 'blockedBy'
  | 'priority'
  | 'dueTick'
  | 'costCentsPerTick'
  | 'isMine'
  | 'isSwarmed'
  | 'isMajor'
  | 'isCommunicated'
  | 'isEmergency'
  | 'needKey'
> & { isCommitted: boolean };

/** The cards of one type of work that a role can act on, its own and what others swarm on, in order of arrival. */
export function glanceAt(game: Game, { role, tray }: RoleIndex, type: WorkType): GlanceView[] {
  const seen: WorkItem[] = [];
  for (const item of tray) if (item.type === type) seen.push(item);
  for (const item of game.index.swarmed) if (item.type === type && item.roleId !== role.id) seen.push(item);
  const views: GlanceView[] = [];
  if (seen.length === 0) return views;
  if (seen.length > 1) seen.sort((a, b) => a.number - b.number);
  const keys = viewKeysOf(game.rules);
  for (const item of seen) views.push(glance(game, keys, item, role.id));
  return views;
}

function glance(game: Game, keys: ViewKeys, item: WorkItem, roleId: string): GlanceView {
  const { incident, change, value } = item;
  const isMine = item.roleId === roleId;
  const linked = !isMine || item.aboutId === '' ? undefined : game.index.work.get(item.aboutId);
  return {
    id: item.id,
    serviceId: item.serviceId,
    activity: game.rules.routes.get(item.routeId)?.steps[item.stepIndex]?.activity ?? '',
    blockedBy: item.blockedBy,
    priority: item.priority,
    dueTick: incident === null ? item.dueTick : incident.slaDueTick,
    costCentsPerTick: isMine ? hurtOf(game, keys, item, linked) : 0,
    isMine,
    isSwarmed: item.isSwarmed,
    isMajor: incident?.isMajor === true,
    isCommunicated: incident?.isCommunicated === true,
    isCommitted: item.isCommitted,
    isEmergency: change?.kind === 'emergency',
    needKey: value?.isNeedKnown === true ? value.needKey : '',
  };
}
