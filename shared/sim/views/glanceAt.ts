// The few fields of a card that bots look at again and again: the same facts as on the card, without the rest of it.
import type { WorkType } from '../../scenario/schema/basics.ts';
import type { Game, RoleIndex, WorkItem } from '../state.ts';
import { hurtOf } from './hurtOf.ts';
import type { CardView } from './types.ts';
import { isByAge } from './isByAge.ts';
import { viewKeysOf } from './viewKeys.ts';

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
  if (!isByAge(seen)) seen.sort((a, b) => a.number - b.number);
  for (const item of seen) views.push(new Glance(game, item, role.id));
  return views;
}

/** Worked out field by field when it is asked for: most cards are looked at for one or two. */
class Glance implements GlanceView {
  readonly #game: Game;
  readonly #item: WorkItem;
  readonly isMine: boolean;

  constructor(game: Game, item: WorkItem, roleId: string) {
    this.#game = game;
    this.#item = item;
    this.isMine = item.roleId === roleId;
  }

  get id(): string {
    return this.#item.id;
  }
  get serviceId(): string {
    return this.#item.serviceId;
  }
  get activity(): string {
    const { routeId, stepIndex } = this.#item;
    return this.#game.rules.routes.get(routeId)?.steps[stepIndex]?.activity ?? '';
  }
  get blockedBy(): GlanceView['blockedBy'] {
    return this.#item.blockedBy;
  }
  get priority(): number {
    return this.#item.priority;
  }
  get dueTick(): number {
    const { incident, dueTick } = this.#item;
    return incident === null ? dueTick : incident.slaDueTick;
  }
  get costCentsPerTick(): number {
    if (!this.isMine) return 0;
    const { rules, index } = this.#game;
    const { aboutId } = this.#item;
    const linked = aboutId === '' ? undefined : index.work.get(aboutId);
    return hurtOf(this.#game, viewKeysOf(rules), this.#item, linked);
  }
  get isSwarmed(): boolean {
    return this.#item.isSwarmed;
  }
  get isMajor(): boolean {
    return this.#item.incident?.isMajor === true;
  }
  get isCommunicated(): boolean {
    return this.#item.incident?.isCommunicated === true;
  }
  get isCommitted(): boolean {
    return this.#item.isCommitted;
  }
  get isEmergency(): boolean {
    return this.#item.change?.kind === 'emergency';
  }
  get needKey(): string {
    const { value } = this.#item;
    return value?.isNeedKnown === true ? value.needKey : '';
  }
}
