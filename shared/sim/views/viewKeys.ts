// Everything about a scenario that views need again and again, worked out once: text keys and the visible price of an outage.
// Must not depend on a game's state.
import type { RoleSpec, StreamSpec } from '../../scenario/schema.ts';
import type { Rules } from '../rules.ts';
import type { WorkType } from '../../scenario/schema/basics.ts';
import { unique } from '../../scenario/schema/unique.ts';
import { pinKeys } from '../isOnBoard.ts';

export interface ViewKeys {
  readonly roles: ReadonlyMap<string, RoleKeys>;
  readonly streams: ReadonlyMap<string, StreamKeys>;
  /** Cents per tick that an outage of impact 1000 of a service costs, coupling included. */
  readonly outageCents: ReadonlyMap<string, number>;
  /** Cents per tick that all services earn together: the yardstick of the priority table. */
  readonly totalCents: number;
  /** Column in which finished work is shown for a day. */
  readonly lastColumnId: string;
  /** Names of the hands, by their ids. */
  readonly hands: ReadonlyMap<string, string>;
  /** Titles of the themes, by the number that work carries. */
  readonly themes: readonly string[];
  /** The backlog: where work is shown that a full column keeps out. */
  readonly firstColumnId: string;
}

export interface RoleKeys {
  readonly title: string;
  readonly briefing: string;
  readonly skills: string;
  readonly hands: readonly string[];
  /** Of hands with skills of their own, as keys separated by spaces; '' for the others. */
  readonly handSkills: readonly string[];
  /** The streams that start with the role. */
  readonly streams: readonly StreamKeys[];
}

export interface StreamKeys {
  readonly id: string;
  readonly type: WorkType;
  readonly title: string;
  /** Under which it is pinned: by itself, or with all of its type. */
  readonly streamPin: string;
  readonly typePin: string;
}

const cache = new WeakMap<Rules, ViewKeys>();

/** The keys of a scenario; built at the first call. */
export function viewKeysOf(rules: Rules): ViewKeys {
  const known = cache.get(rules);
  if (known) return known;
  const built = buildKeys(rules);
  cache.set(rules, built);
  return built;
}

function buildKeys(rules: Rules): ViewKeys {
  const { scenario } = rules;
  const outageCents = new Map<string, number>();
  let totalCents = 0;
  for (const [from, service] of scenario.services.entries()) {
    let cents = 0;
    for (const [to, other] of scenario.services.entries()) {
      cents += Math.floor((other.valueCentsPerTick * (rules.coupling[to]?.[from] ?? 0)) / 1000);
    }
    outageCents.set(service.id, cents);
    totalCents += service.valueCentsPerTick;
  }
  const streams = new Map(scenario.streams.map((stream) => [stream.id, keysOfStream(stream)]));
  const roles = new Map(
    scenario.roles.map((role) => [
      role.id,
      keysOfRole(
        role,
        scenario.streams.filter((stream) => stream.role === role.id).flatMap(({ id }) => streams.get(id) ?? []),
      ),
    ]),
  );
  return {
    roles,
    hands: new Map(
      [...roles].flatMap(([roleId, { hands }]) =>
        hands.map((key, place): [string, string] => [`${roleId}.${place}`, key]),
      ),
    ),
    streams,
    outageCents,
    totalCents,
    lastColumnId: scenario.columns.at(-1)?.id ?? '',
    themes: scenario.themes.map(({ id }) => `themes.${id}.title`),
    firstColumnId: scenario.columns[0]?.id ?? '',
  };
}

function keysOfRole(role: RoleSpec, streams: readonly StreamKeys[]): RoleKeys {
  return {
    streams,
    title: `roles.${role.id}.title`,
    briefing: `roles.${role.id}.briefing`,
    skills: role.skills.map((skill) => `skills.${skill}.title`).join(' '),
    hands: role.hands.map((hand, position) =>
      typeof hand === 'string' ? `roles.${role.id}.hands.${position}` : `roles.${role.id}.hands.${position}.name`,
    ),
    handSkills: role.hands.map((hand) =>
      typeof hand === 'string' ? '' : hand.skills.map((skill) => `skills.${skill}.title`).join(' '),
    ),
  };
}

function keysOfStream({ id, type }: StreamSpec): StreamKeys {
  return {
    id,
    type,
    title: `streams.${id}.title`,
    streamPin: unique(pinKeys.stream(id)),
    typePin: unique(pinKeys.type(type)),
  };
}
