// The flight's geometry: where things lie, and that nothing drawn or written touches a text.
import { describe, expect, it } from 'vitest';
import { composeFlight, type FlightSpace } from '../../../../client/widgets/flight/composeFlight.ts';
import { composeLabels, type FlightLabel } from '../../../../client/widgets/flight/composeLabels.ts';
import type { Box, FlightPicture, Point } from '../../../../client/widgets/flight/flightTypes.ts';
import { shareOfTick, shareOfWaypoints, stretchOfRound } from '../../../../client/widgets/flight/placeInTime.ts';
import { type PlacedLabel, placeLabels } from '../../../../client/widgets/flight/placeLabels.ts';
import { placeAt, spaceEvenly, stretchOf } from '../../../../client/widgets/flight/trajectory.ts';
import type { PublicView } from '../../../../shared/sim/views/types.ts';
import { flagship, flagshipText } from '../../controlRoom/flagship.ts';
import { LocalGame } from '../../controlRoom/harness/LocalGame.ts';

/** The wall at the sizes that we support, with the countdown in the corner; and a projector with its three large things. */
const spaces: [string, FlightSpace][] = [
  ['wall of a 1440 laptop', wall(1440, 267)],
  ['wall of a 1280 laptop', wall(1280, 171, 109)],
  ['wall of a 1024 tablet', wall(1024, 171, 113)],
  ['wall of a 1920 desktop', wall(1920, 382)],
  ['projector', { layout: 'screen', width: 1920, height: 1080, clear: [{ x: 60, y: 60, width: 760, height: 420 }] }],
];
const moments: [number, number][] = [
  [1, 0],
  [1, 150],
  [2, 100],
  [2, 250],
  [3, 300],
  [4, 460],
];
const views = new Map(moments.map(([round, tick]) => [`${round}/${tick}`, viewAt(round, tick)]));
const cases = spaces.flatMap(([name, space]) =>
  [...views].map(([moment, view]): [string, FlightSpace, PublicView] => [`${name}, ${moment}`, space, view]),
);

function wall(width: number, height: number, countdownHeight = 126): FlightSpace {
  return { layout: 'wall', width, height, clear: [{ x: 0, y: 0, width: 340, height: countdownHeight }] };
}

function viewAt(round: number, tick: number): PublicView {
  return new LocalGame(flagship, { roleId: 'desk', round, tick }).publicView();
}

function labelsOf(view: PublicView, space: FlightSpace): { picture: FlightPicture; placed: PlacedLabel[] } {
  const picture = composeFlight(view, space);
  const sizePx = space.layout === 'screen' ? 36 : 13;
  const width = ({ title, detail }: FlightLabel): number => Math.max(title.length, detail.length) * sizePx * 0.56;
  const wishes = composeLabels(view, picture, flagshipText).map((label) => ({
    ...label,
    width: width(label),
    height: sizePx * 1.28 * (label.detail === '' ? 1 : 2),
  }));
  return { picture, placed: placeLabels(wishes, picture, space.clear) };
}

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the trajectory', () => {
  it.each(spaces)('leaves the texts of the %s free and stays in its box', (_name, space) => {
    const { path } = composeFlight(null, space);
    expect(path.filter((point) => space.clear.some((box) => isIn(point, box)))).toEqual([]);
    expect(path.filter(({ x, y }) => x < 0 || y < 0 || x > space.width || y > space.height)).toEqual([]);
  });

  it.each(spaces)('leads to the right across the %s and rises to the destination', (_name, space) => {
    const { path, destination } = composeFlight(null, space);
    path.slice(1).forEach((point, index) => expect(point.x).toBeGreaterThan(path[index]?.x ?? 0));
    expect(path.at(-1)?.y).toBeLessThan(path[0]?.y ?? 0);
    const end = path.at(-1) ?? { x: 0, y: 0 };
    const distance = Math.hypot(end.x - destination.at.x, end.y - destination.at.y);
    expect(distance).toBeGreaterThan(destination.radius);
    expect(distance).toBeLessThan(destination.radius * 2);
  });

  it('comes into sight beside a text that fills the corner', () => {
    const clear = [{ x: 0, y: 0, width: 400, height: 180 }];
    const { path } = composeFlight(null, { layout: 'wall', width: 1280, height: 180, clear });
    expect(path[0]?.x).toBeGreaterThan(400);
  });

  it('is spaced evenly, so that a share of it is a share of the way', () => {
    const line = [0, 1, 2, 50, 100].map((x) => ({ x, y: 0 }));
    expect(spaceEvenly(line, 5).map(({ x }) => x)).toEqual([0, 25, 50, 75, 100]);
    expect(placeAt(spaceEvenly(line, 5), 0.5).at).toEqual({ x: 50, y: 0 });
    expect(stretchOf(spaceEvenly(line, 5), 0.1, 0.6).map(({ x }) => x)).toEqual([10, 25, 50, 60]);
  });
});

describe('time along the line', () => {
  it('gives the present round most of the line', () => {
    for (const view of views.values()) {
      const { from, to } = stretchOfRound(view);
      expect(to - from).toBeGreaterThanOrEqual(0.6);
      expect(shareOfTick(view, 0)).toBe(from);
      expect(shareOfTick(view, view.roundTicks)).toBeCloseTo(to, 6);
    }
  });

  it('keeps the waypoints in flight order, past ones behind the craft and coming ones before it', () => {
    for (const view of views.values()) {
      const shares = shareOfWaypoints(view);
      const inOrder = Object.values(view.waypoints).sort((a, b) => a.positionPerMille - b.positionPerMille);
      const placed = inOrder.map(({ id }) => shares[id] ?? -1);
      expect(placed).toEqual([...placed].sort((a, b) => a - b));
      const craft = shareOfTick(view, view.roundTick);
      for (const { id, state } of inOrder) {
        if (state === 'past') expect(shares[id]).toBeLessThanOrEqual(craft);
        else expect(shares[id]).toBeGreaterThanOrEqual(craft);
      }
    }
  });
});

describe('the picture', () => {
  it('shows the window of the next manoeuvre where its hours lie', () => {
    const view = viewAt(2, 100);
    const { window: band } = composeFlight(view, wall(1440, 267));
    const manoeuvre = view.manoeuvres[view.flight.nextId];
    expect(band?.fromShare).toBe(shareOfTick(view, manoeuvre?.opensTick ?? -1));
    expect(band?.toShare).toBe(shareOfTick(view, manoeuvre?.closesTick ?? -1));
    expect(band?.tone).toBe('ahead');
  });

  it('has a comet only in the round of the fly-by', () => {
    const withComet = [...views].filter(([, view]) => composeFlight(view, wall(1440, 267)).comet !== null);
    expect(withComet.map(([moment]) => moment)).toEqual(['2/100', '2/250']);
  });

  it.each(spaces)('puts no star behind a text of the %s', (_name, space) => {
    const { stars } = composeFlight(null, space);
    expect(stars.length).toBeGreaterThan(10);
    expect(stars.filter(({ at }) => space.clear.some((box) => isIn(at, box)))).toEqual([]);
  });
});

describe('the labels', () => {
  it.each(cases)('touch neither each other nor a text nor the line: %s', (_name, space, view) => {
    const { picture, placed } = labelsOf(view, space);
    placed.forEach((label, index) => {
      const others = [...placed.slice(index + 1), ...space.clear];
      expect(
        others.filter((other) => touches(label, other)),
        label.id,
      ).toEqual([]);
      expect(
        picture.path.filter((point) => isIn(point, label)),
        label.id,
      ).toEqual([]);
      expect(label.x >= 0 && label.x + label.width <= space.width, label.id).toBe(true);
      expect(label.y >= 0 && label.y + label.height <= space.height, label.id).toBe(true);
    });
  });

  const roomy = cases.filter(([, { width }]) => width >= 1280);
  it.each(roomy)('name the window, the craft and the destination always: %s', (_name, space, view) => {
    const ids = labelsOf(view, space).placed.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['window', 'craft', 'destination']));
  });

  it('say how long the window is, and what is done', () => {
    const view = viewAt(2, 180);
    const labels = composeLabels(view, composeFlight(view, wall(1440, 267)), flagshipText);
    const comet = view.manoeuvres['comet'];
    const hours = (comet?.closesTick ?? 0) - (comet?.opensTick ?? 0);
    expect(labels.find(({ id }) => id === 'window')?.detail).toBe(`window, ${hours} h long`);
    expect(labels.find(({ id }) => id === 'midway')?.detail).toBe('day 5, done');
  });
});
