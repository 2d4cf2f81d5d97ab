// The value ledger as a tree that a team can follow: groups → places or causes → single pieces of work. Pure; every cent stays.
// Must not: put anything into words, or drop what is too small to draw (it is summed up).
import type { LeakBranch } from '../../../../shared/analysis/figures/valueFlow.ts';
import type { FigureData } from '../../../net/figuresApi.ts';

export const OTHERS = 'others';

export interface FlowItem {
  /** Path from the group on, unique. */
  id: string;
  /** `kind:id` of the cause, `hurt:<step>:<role>:<state>` behind satisfaction, or `others`. */
  key: string;
  cents: number;
  /** How many causes it stands for; 0 = nobody counted. */
  count: number;
}

export interface FlowPlace {
  id: string;
  /** `step:<id>` where it waited or was worked on, else its cause; `others` for the sum of small ones. */
  key: string;
  cents: number;
  /** Whose tray it was in, most cents first. */
  roleIds: string[];
  /** What hands did meanwhile, most cents first. */
  doings: { key: string; cents: number }[];
  /** Largest first, `others` last; none where the place says it all. */
  items: FlowItem[];
}

export interface FlowGroup {
  id: string;
  cents: number;
  places: FlowPlace[];
}

export interface FlowStory {
  potentialCents: number;
  realisedCents: number;
  leakedCents: number;
  /** Largest first, `others` last. */
  groups: FlowGroup[];
}

export interface FlowLimits {
  groupsMax: number;
  placesMax: number;
  itemsMax: number;
  /** Smaller groups and places than this of all that leaked join the others. */
  smallPerMille: number;
}

/** Between the steps of an id; no key has it. */
export const STEP = '>';

interface Found {
  key: string;
  cents: number;
  causes: number;
  top: Map<string, number>;
  roles: Map<string, number>;
  doings: Map<string, number>;
}

export function tellFlow(
  flow: FigureData['valueFlow'],
  hurts: FigureData['satisfactionCauses'] | undefined,
  limits: FlowLimits,
): FlowStory {
  const all = [...flow.groups]
    .sort((a, b) => b.cents - a.cents)
    .map((group) => ({ id: group.key, found: placesOf(group) }));
  const smallCents = (flow.leakedCents * limits.smallPerMille) / 1000;
  const large = all.filter(({ found }) => sumOf(found) >= smallCents).length;
  const shown = all.slice(0, fitting(all.length, Math.min(large, limits.groupsMax)));
  const rest = all.slice(shown.length).map(({ id, found }) => merge(`group:${id}`, found));
  if (rest.length > 0) shown.push({ id: OTHERS, found: rest.sort(byCents) });
  return {
    potentialCents: flow.potentialCents,
    realisedCents: flow.realisedCents,
    leakedCents: flow.leakedCents,
    groups: shown.map(({ id, found }) => ({
      id,
      cents: sumOf(found),
      places: tellPlaces(id, found, hurts, { ...limits, smallCents }),
    })),
  };
}

/** One more than fits is shown as it is: "others" must stand for several. */
const fitting = (count: number, max: number): number => (count <= max + 1 ? count : max);

function placesOf(group: LeakBranch): Found[] {
  const byKey = new Map<string, Found>();
  for (const cause of group.branches) {
    for (const step of cause.branches) {
      const key = step.key === '' ? cause.key : `step:${step.key}`;
      let found = byKey.get(key);
      if (found === undefined) byKey.set(key, (found = freshFound(key)));
      addBranch(found, step);
    }
  }
  return [...byKey.values()].sort(byCents);
}

const freshFound = (key: string): Found => ({
  key,
  cents: 0,
  causes: 0,
  top: new Map(),
  roles: new Map(),
  doings: new Map(),
});

function addBranch(found: Found, step: LeakBranch): void {
  found.cents += step.cents;
  found.causes += step.causes;
  for (const { causeKind, causeId, cents } of step.top) addTo(found.top, `${causeKind}:${causeId}`, cents);
  for (const role of step.branches) {
    if (role.key !== '') addTo(found.roles, role.key, role.cents);
    for (const doing of role.branches) if (doing.key !== '') addTo(found.doings, doing.key, doing.cents);
  }
}

function merge(key: string, list: readonly Found[]): Found {
  const whole = freshFound(key);
  for (const { cents, causes, top, roles, doings } of list) {
    whole.cents += cents;
    whole.causes += causes;
    for (const [id, part] of top) addTo(whole.top, id, part);
    for (const [id, part] of roles) addTo(whole.roles, id, part);
    for (const [id, part] of doings) addTo(whole.doings, id, part);
  }
  return whole;
}

function tellPlaces(
  groupId: string,
  found: readonly Found[],
  hurts: FigureData['satisfactionCauses'] | undefined,
  { placesMax, itemsMax, smallCents }: FlowLimits & { smallCents: number },
): FlowPlace[] {
  const large = Math.max(1, found.filter(({ cents }) => cents >= smallCents).length);
  const count = fitting(found.length, Math.min(large, placesMax));
  const rest = found.slice(count);
  const shown = rest.length === 0 ? found : [...found.slice(0, count), merge(OTHERS, rest)];
  return shown.map((place) => {
    const id = `${groupId}${STEP}${place.key}`;
    const items = hurtItems(id, place, hurts) ?? itemsOf(id, place);
    return {
      id,
      key: place.key,
      cents: place.cents,
      roleIds: sorted(place.roles).map(({ key }) => key),
      doings: sorted(place.doings),
      items: limitItems(id, place, items, itemsMax),
    };
  });
}

/** A place that is its only cause has nothing below it. */
function itemsOf(id: string, { key, top }: Found): FlowItem[] {
  if (top.size === 1 && top.has(key)) return [];
  return sorted(top).map((entry) => ({ id: `${id}${STEP}${entry.key}`, ...entry, count: 1 }));
}

/** Behind satisfaction are the places where work hurt; their cents add up. */
function hurtItems(id: string, { key }: Found, hurts: FigureData['satisfactionCauses'] | undefined): FlowItem[] | null {
  const deficit = hurts?.deficits.find(({ bucket }) => key === `satisfaction:${bucket}`);
  if (deficit === undefined || deficit.places.length === 0) return null;
  return deficit.places.map(({ stepId, roleId, state, cents }) => {
    const own = `hurt:${stepId}:${roleId}:${state}`;
    return { id: `${id}${STEP}${own}`, key: own, cents, count: 1 };
  });
}

function limitItems(id: string, place: Found, items: readonly FlowItem[], itemsMax: number): FlowItem[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, fitting(items.length, itemsMax));
  const restCents = place.cents - sumOf(shown);
  if (restCents <= 0) return shown;
  const isCounted = place.key !== OTHERS && !place.key.startsWith('group:') && !place.key.startsWith('satisfaction:');
  const count = isCounted ? place.causes - shown.length : 0;
  return [...shown, { id: `${id}${STEP}${OTHERS}`, key: OTHERS, cents: restCents, count }];
}

const byCents = (a: { cents: number }, b: { cents: number }): number => b.cents - a.cents;

const sumOf = (list: readonly { cents: number }[]): number => list.reduce((sum, { cents }) => sum + cents, 0);

function addTo(map: Map<string, number>, key: string, cents: number): void {
  map.set(key, (map.get(key) ?? 0) + cents);
}

function sorted(map: ReadonlyMap<string, number>): { key: string; cents: number }[] {
  return [...map].map(([key, cents]) => ({ key, cents })).sort(byCents);
}

/** The part of a path that somebody follows: with its group and its place, as far as there are any. */
export interface Followed {
  group: FlowGroup;
  place: FlowPlace;
  item: FlowItem | null;
}

/** @param id of a group, a place or an item; '' or an unknown one = the largest of everything */
export function findFollowed(story: FlowStory, id: string): Followed | null {
  for (const group of story.groups) {
    for (const place of group.places) {
      const item = place.items.find((entry) => entry.id === id);
      if (item !== undefined) return { group, place, item };
      if (place.id === id) return { group, place, item: null };
    }
    if (group.id === id && group.places[0] !== undefined) return firstOf(group, group.places[0]);
  }
  const group = story.groups[0];
  return group?.places[0] === undefined ? null : firstOf(group, group.places[0]);
}

function firstOf(group: FlowGroup, place: FlowPlace): Followed {
  const [item] = place.items;
  return { group, place, item: item === undefined || item.key === OTHERS ? null : item };
}

export const idOf = ({ place, item }: Followed): string => item?.id ?? place.id;
