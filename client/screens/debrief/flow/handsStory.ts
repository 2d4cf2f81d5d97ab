// What the hands of a place did while work lay there, as parts of a bar: the ledger's cents, by doing, largest first. Pure.
import type { ExplainedLeak } from '../../../../shared/analysis/explainLeaks.ts';
import type { WorkAnswer } from '../../../net/figuresApi.ts';
import type { FlowPlace } from './flowStory.ts';

export interface HandsPart {
  /** `idle`, `busy:<type>`, `blocked:<reason>`, `others`. */
  key: string;
  cents: number;
  /** Hours of the wait, as the cents share them; 0 = not known. */
  ticks: number;
  /** What the hands were busy with, where single pieces are known; most cents first. */
  workIds: string[];
}

const PARTS_MAX = 5;
const WORKS_MAX = 3;

/** Of a place: all that lay there. */
export function handsOfPlace({ doings }: FlowPlace): HandsPart[] {
  return limit(doings.map(({ key, cents }) => ({ key, cents, ticks: 0, workIds: [] })));
}

/** Of one piece of work at one place; of all places when it lost nothing at this one. */
export function handsOfWork({ story }: WorkAnswer, groupId: string, placeKey: string): HandsPart[] {
  const here = story.leaks.filter(({ group, stepId }) => group === groupId && `step:${stepId}` === placeKey);
  const leaks = here.length > 0 ? here : story.leaks.filter(({ group }) => group === groupId);
  const parts = new Map<string, HandsPart>();
  const works = new Map<string, Map<string, number>>();
  for (const leak of leaks) {
    if (leak.doing === '') continue;
    const key = keyOf(leak);
    let part = parts.get(key);
    if (part === undefined) {
      parts.set(key, (part = { key, cents: 0, ticks: 0, workIds: [] }));
      works.set(key, new Map());
    }
    part.cents += leak.cents;
    const ids = works.get(key);
    if (leak.doingId !== '') ids?.set(leak.doingId, (ids.get(leak.doingId) ?? 0) + leak.cents);
  }
  for (const [key, part] of parts) {
    const ids = [...(works.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
    part.workIds = ids.slice(0, WORKS_MAX).map(([id]) => id);
  }
  const list = limit([...parts.values()].sort((a, b) => b.cents - a.cents));
  return withTicks(list, here.length > 0 ? waitedTicks(story, placeKey) : 0);
}

const keyOf = ({ doing, doingKind }: ExplainedLeak): string => (doingKind === '' ? doing : `${doing}:${doingKind}`);

function waitedTicks({ visits }: WorkAnswer['story'], placeKey: string): number {
  return visits
    .filter(({ stepId }) => `step:${stepId}` === placeKey)
    .reduce((sum, visit) => sum + visit.waitingTicks + Object.values(visit.blockedTicks).reduce((a, b) => a + b, 0), 0);
}

/** Value flows evenly while a thing waits, so hours go with cents. */
function withTicks(parts: HandsPart[], ticks: number): HandsPart[] {
  const cents = parts.reduce((sum, part) => sum + part.cents, 0);
  return parts.map((part) => ({ ...part, ticks: cents === 0 ? 0 : Math.round((ticks * part.cents) / cents) }));
}

function limit(parts: HandsPart[]): HandsPart[] {
  if (parts.length <= PARTS_MAX + 1) return parts;
  const cents = parts.slice(PARTS_MAX).reduce((sum, part) => sum + part.cents, 0);
  return [...parts.slice(0, PARTS_MAX), { key: 'others', cents, ticks: 0, workIds: [] }];
}
