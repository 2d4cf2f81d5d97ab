// The value ledger's figure: every cent of a played game is in it, nodes leave room for their words, a branch can be followed.
import { describe, expect, it } from 'vitest';
import { layOutFlow, type FlowLayout } from '../../../../../client/screens/debrief/flow/flowLayout.ts';
import { PAGE_SIZE } from '../../../../../client/screens/debrief/flow/FlowFigure.tsx';
import {
  findFollowed,
  type FlowStory,
  idOf,
  OTHERS,
  STEP,
  tellFlow,
} from '../../../../../client/screens/debrief/flow/flowStory.ts';
import { handsOfWork } from '../../../../../client/screens/debrief/flow/handsStory.ts';
import { figuresAnswer, workAnswer } from '../../../../../server/debrief/figuresAnswer.ts';
import { ALL_OPEN, figuresOf, workOf } from '../../../../../shared/analysis/figuresOf.ts';
import { flagship, playRecorded } from '../../../../analysis/recordedGames.ts';

const LIMITS = { groupsMax: 6, placesMax: 3, itemsMax: 5, smallPerMille: 25 };
const { record } = playRecorded(1000, () => 'reactive', 2);
const answers = [0, 1, 2].map((round) =>
  figuresAnswer(flagship, figuresOf(record, ALL_OPEN, { round, only: null }), [], 'en'),
);
const stories = answers.flatMap(({ figures: { valueFlow, satisfactionCauses } }) =>
  valueFlow === undefined ? [] : [tellFlow(valueFlow, satisfactionCauses, LIMITS)],
);
const sum = (list: readonly { cents: number }[]): number => list.reduce((total, { cents }) => total + cents, 0);

describe('the story of where value went', () => {
  it.each(stories.map((story, round) => [round, story] as const))('loses no cent on any level: %i', (_, story) => {
    expect(story.realisedCents + story.leakedCents).toBe(story.potentialCents);
    expect(sum(story.groups)).toBe(story.leakedCents);
    for (const group of story.groups) {
      expect(sum(group.places), group.id).toBe(group.cents);
      for (const place of group.places)
        if (place.items.length > 0) expect(sum(place.items), place.id).toBe(place.cents);
    }
  });

  it('sums up what is small, but never a single one, and nothing that is large', () => {
    for (const { groups, leakedCents } of stories) {
      expect(groups.length).toBeLessThanOrEqual(LIMITS.groupsMax + 1);
      const small = groups.filter(
        ({ id, cents }) => id !== OTHERS && cents * 1000 < leakedCents * LIMITS.smallPerMille,
      );
      expect(small.length).toBeLessThanOrEqual(1);
      const others = groups.find(({ id }) => id === OTHERS);
      expect(others?.places.length ?? 2).toBeGreaterThan(1);
    }
  });

  it('names the work behind each place, the dearest first, and counts the rest', () => {
    const [place] = stories[0]?.groups[0]?.places ?? [];
    const cents = place?.items.filter(({ key }) => key !== OTHERS).map((item) => item.cents) ?? [];
    expect(cents).toEqual([...cents].sort((a, b) => b - a));
    expect(place?.items.at(-1)).toMatchObject({ key: OTHERS });
    expect(place?.items.at(-1)?.count).toBeGreaterThan(1);
  });

  it('shows what hands did while the dearest piece of work lay there, to the cent of its loss there', () => {
    const story = stories[0];
    const followed = story === undefined ? null : findFollowed(story, '');
    const workId = followed?.item?.key.split(':')[1] ?? '';
    const facts = workOf(record, ALL_OPEN, workId);
    if (followed?.item === undefined || followed.item === null || facts === null)
      throw new Error('nothing is followed');
    const parts = handsOfWork(workAnswer(flagship, facts, 'en'), followed.group.id, followed.place.key);
    expect(sum(parts)).toBe(followed.item.cents);
  });
});

/** Of one column, from the top down. */
function columnsOf({ nodes }: FlowLayout): FlowLayout['nodes'][] {
  const lefts = [...new Set(nodes.map(({ x0 }) => Math.round(x0)))].sort((a, b) => a - b);
  return lefts.map((left) => nodes.filter(({ x0 }) => Math.round(x0) === left).sort((a, b) => a.y0 - b.y0));
}

const layOut = (story: FlowStory, id = ''): FlowLayout => {
  const followed = findFollowed(story, id);
  return layOutFlow(story, followed === null ? '' : idOf(followed), PAGE_SIZE);
};

describe('the drawing of where value went', () => {
  it('has five columns, and room for two lines at every node', () => {
    for (const story of stories) {
      const columns = columnsOf(layOut(story));
      expect(columns).toHaveLength(5);
      for (const column of columns) {
        const middles = column.map(({ y0, y1 }) => (y0 + y1) / 2);
        const gaps = middles.slice(1).map((middle, position) => middle - (middles[position] ?? 0));
        expect(Math.min(PAGE_SIZE.nodeGap, ...gaps)).toBeGreaterThan(PAGE_SIZE.nodeGap - 2);
      }
    }
  });

  it('follows a branch without a break from what was possible to the piece of work, inside each node', () => {
    for (const story of stories) {
      for (const id of ['', ...story.groups.flatMap(({ places }) => places.slice(0, 2).map((place) => place.id))]) {
        const layout = layOut(story, id);
        const onWay = layout.nodes.filter(({ isFollowed }) => isFollowed);
        expect(layout.followed).toHaveLength(onWay.length - 1);
        for (const { id: target, path } of layout.followed) {
          const node = layout.nodes.find((one) => one.id === target);
          const y = Number(path.split(',').at(-1));
          expect(y).toBeGreaterThanOrEqual((node?.y0 ?? 0) - 0.01);
          expect(y).toBeLessThanOrEqual((node?.y1 ?? 0) + 0.01);
        }
      }
    }
  });

  it('shows what is small only when somebody follows it', () => {
    const [story] = stories;
    const last = story?.groups.filter(({ id }) => id !== OTHERS).at(-1);
    if (story === undefined || last === undefined) throw new Error('nothing leaked');
    const isBelow = ({ id }: { id: string }): boolean => id.startsWith(`${last.id}${STEP}`);
    expect(layOut(story).nodes.some(isBelow)).toBe(false);
    expect(layOut(story, last.id).nodes.some(isBelow)).toBe(true);
  });
});
