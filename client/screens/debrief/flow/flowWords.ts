// Puts groups, places, pieces of work and doings of the value ledger into words, with the names that came with the figures.
// Must not: count or regroup anything.
import { kindOf, restOf } from '../../../../shared/wire/leakLinks.ts';
import type { FigureNames } from '../../../net/figuresApi.ts';
import { workWord } from '../../../widgets/work/workLook.ts';
import { t, wordFor } from '../../../words/t.ts';
import { OTHERS } from './flowStory.ts';

export function groupWords(id: string): string {
  return id === OTHERS ? t('leak.others') : (wordFor('leak.group', id) ?? id);
}

/** Where work was, or what took the value. */
export function placeWords(key: string, names: FigureNames): string {
  if (key === OTHERS) return t('leak.others');
  const id = restOf(key);
  switch (kindOf(key)) {
    case 'step':
      return names.steps[id] ?? wordFor('activity', id) ?? id;
    case 'group':
      return groupWords(id);
    case 'satisfaction':
      return wordFor('leak.bucket', id) ?? id;
    case 'slack':
      return wordFor('leak.slack', id) ?? id;
    case 'window':
      return t('leak.window', { service: names.causes[key] ?? id });
    case 'retired':
      return t('leak.retired', { service: names.causes[key] ?? id });
    case '':
      // Work without a place in the ledger, by its type.
      return wordFor('debrief.cause', key) ?? workWord(key);
    default:
      return names.causes[key] ?? workWords(id, names);
  }
}

/** A single piece of work, or what stands in its place. */
export function itemWords(key: string, count: number, names: FigureNames): string {
  if (key === OTHERS) return count > 0 ? t('debrief.others', { count }) : t('leak.others');
  if (kindOf(key) !== 'hurt') {
    const id = restOf(key);
    return names.works[id] === undefined ? placeWords(key, names) : workWords(id, names);
  }
  const [, stepId = '', roleId = '', ...state] = key.split(':');
  const place = names.steps[stepId] ?? names.roles[roleId] ?? stepId;
  return t('debrief.hurt', { place, state: stateWords(state.join(':')) });
}

/** With its number, as it stands on the card. */
export function workWords(id: string, { works }: FigureNames): string {
  const title = works[id]?.title ?? '';
  return title === '' || title === id ? id : `${id} ${title}`;
}

function stateWords(state: string): string {
  if (kindOf(state) === 'blocked') return wordFor('blocked', restOf(state)) ?? t('debrief.state.waiting');
  return wordFor('debrief.state', state) ?? state;
}

/** What hands did, short: `idle`, `busy:<type>`, `blocked:<reason>`. */
export function doingWords(key: string): string {
  if (kindOf(key) === 'busy') return workWord(restOf(key));
  if (kindOf(key) === 'blocked') return wordFor('blocked', restOf(key)) ?? t('debrief.state.waiting');
  return wordFor('debrief.doing', key) ?? wordFor('doing', key) ?? key;
}
