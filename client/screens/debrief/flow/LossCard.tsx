// What is followed, on paper: what was lost, where it waited, what hands did meanwhile; and the ways on: replay, what if.
import { kindOf, restOf } from '../../../../shared/wire/leakLinks.ts';
import type { FigureNames, RoundSpan, WorkAnswer } from '../../../net/figuresApi.ts';
import { workWord } from '../../../widgets/work/workLook.ts';
import { formatMoney } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import type { Reader } from '../reader.ts';
import { sentenceWords } from '../story/sentenceWords.ts';
import { WaysOn } from '../WaysOn.tsx';
import { type Followed, type FlowItem, OTHERS } from './flowStory.ts';
import { groupWords, itemWords, placeWords } from './flowWords.ts';
import { HandsBar } from './HandsBar.tsx';
import { handsOfPlace, handsOfWork } from './handsStory.ts';
import { useWork } from './useWork.ts';

interface LossCardProps {
  followed: Followed;
  names: FigureNames;
  spans: readonly RoundSpan[];
  reader: Reader;
  onFollow: (id: string) => void;
}

export function LossCard({ followed, names, spans, reader, onFollow }: LossCardProps) {
  const { group, place, item } = followed;
  const workId = item === null ? '' : workIdOf(item, names);
  const work = useWork(reader.key, workId);
  const cents = formatMoney(item?.cents ?? place.cents);
  const hands = work === null ? handsOfPlace(place) : handsOfWork(work, group.id, place.key);
  const tick = work === null ? null : longestTickOf(work, place.key);
  return (
    <section class="lossCard paper" aria-live="polite">
      <h3>{t('debrief.lost', { cents, what: titleOf(followed, names) })}</h3>
      <p class="mute">{aboutWords(followed, names)}</p>
      {work !== null && <p>{sentenceWords('debrief.reading', work.story.reading)}</p>}
      <HandsBar title={handsTitle(followed, names)} parts={hands} names={names} />
      {item === null && <Choices items={place.items} names={names} onFollow={onFollow} />}
      {tick !== null && <WaysOn reader={reader} spans={spans} tick={tick} />}
    </section>
  );
}

function titleOf({ place, item }: Followed, names: FigureNames): string {
  if (item === null) return placeWords(place.key, names);
  const workId = workIdOf(item, names);
  const title = itemWords(item.key, item.count, names);
  return workId === '' ? title : t('leak.work', { type: workWord(names.works[workId]?.type ?? ''), title });
}

/** The group in words, and the place where it was. */
function aboutWords({ group, place }: Followed, names: FigureNames): string {
  const about = wordFor('leak.about', group.id) ?? groupWords(group.id);
  if (kindOf(place.key) !== 'step') return about;
  const role = names.roles[place.roleIds[0] ?? ''] ?? '';
  return t('debrief.aboutPlace', { about, place: placeWords(place.key, names), role });
}

function handsTitle({ place }: Followed, names: FigureNames): string {
  const [roleId = '', ...others] = place.roleIds;
  const role = others.length === 0 ? (names.roles[roleId] ?? '') : '';
  return role === '' ? t('debrief.handsDid') : t('debrief.handsOfDid', { role });
}

function workIdOf({ key }: FlowItem, { works }: FigureNames): string {
  const id = restOf(key);
  return kindOf(key) !== 'hurt' && works[id] !== undefined ? id : '';
}

/** When its longest stay at the place began, else its longest stay of all. */
function longestTickOf({ story }: WorkAnswer, placeKey: string): number {
  const here = story.visits.filter(({ stepId }) => `step:${stepId}` === placeKey);
  const longest = [...(here.length > 0 ? here : story.visits)].sort(
    (a, b) => b.toTick - b.fromTick - (a.toTick - a.fromTick),
  )[0];
  return longest?.fromTick ?? story.item.arrivedTick;
}

interface ChoicesProps {
  items: readonly FlowItem[];
  names: FigureNames;
  onFollow: (id: string) => void;
}

/** The pieces of work of a place: on a phone the only way to them. */
function Choices({ items, names, onFollow }: ChoicesProps) {
  if (items.length === 0) return null;
  return (
    <ul class="lossCard__items">
      {items.map((item) => (
        <li key={item.id}>
          {item.key === OTHERS ? (
            <span>{itemWords(item.key, item.count, names)}</span>
          ) : (
            <button type="button" class="flowTable__choice" onClick={() => onFollow(item.id)}>
              {itemWords(item.key, item.count, names)}
            </button>
          )}
          <span class="mono">{formatMoney(item.cents)}</span>
        </li>
      ))}
    </ul>
  );
}
