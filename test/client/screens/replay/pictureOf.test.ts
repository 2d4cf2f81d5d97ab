// What somebody could see at a stop of a replay: the views that the game itself gave then, without options; who played; what was told.
import { describe, expect, it } from 'vitest';
import { ALL_EYES } from '../../../../client/screens/replay/engine/messages.ts';
import { pictureOf } from '../../../../client/screens/replay/engine/pictureOf.ts';
import { Tape } from '../../../../shared/analysis/replay/Tape.ts';
import { hashState } from '../../../../shared/sim/hash.ts';
import { viewRole } from '../../../../shared/sim/views/index.ts';
import { playedBots } from '../../../analysis/whatIf/playedBots.ts';

const { played } = playedBots('first-flight', { rounds: 1 });
const [first, ...rest] = played.lines;
const tick = 0;
const seat = {
  tick,
  seat: 'facilitator',
  command: { type: 'assignSeat', seatId: 's1', roleIds: 'desk', isBot: false },
};
const lines = [first, { n: 2, ...seat }, ...rest].flatMap((line) => (line === undefined ? [] : [line]));
const tape = new Tape({ ...played, lines });
while (tape.record());
expect(tape.comparison.mismatch).toBe(null);
const MIDDLE = Math.floor(tape.stops.length / 2);
const NAMES = { s1: 'Ada' };

describe('a picture', () => {
  it('is what the role saw then, and offers nothing to do', () => {
    const picture = pictureOf(tape, MIDDLE, 'desk', NAMES);
    const game = tape.at(MIDDLE);
    expect(picture.role).toEqual({ ...viewRole(game, 'desk'), options: {} });
    expect([picture.all, picture.hash]).toEqual([null, hashState(game.state)]);
    expect(picture.public.tick).toBe(tape.stops[MIDDLE]?.tick);
  });

  it('is all desks for all-seeing eyes, and of no role', () => {
    const { role, all } = pictureOf(tape, MIDDLE, ALL_EYES, NAMES);
    expect(role).toBe(null);
    expect(all?.desks.map(({ roleId }) => roleId)).toEqual(played.scenario.roles.map(({ id }) => id));
  });

  it('names who played a role at that time, not who plays it at another', () => {
    expect(pictureOf(tape, MIDDLE, 'desk', NAMES).people['desk']).toMatchObject({ nicknames: 'Ada', isBot: false });
    expect(pictureOf(tape, 0, 'desk', NAMES).people['desk']).toMatchObject({ nicknames: '', isBot: true });
  });

  it('tells what the role heard before that stop in the round, oldest first, and nothing that others heard', () => {
    const { events } = pictureOf(tape, MIDDLE, 'desk', NAMES);
    const hours = events.map(({ roundTick }) => roundTick);
    expect(hours.length).toBeGreaterThan(0);
    expect(hours).toEqual(hours.toSorted((a, b) => a - b));
    expect(Math.max(...hours)).toBeLessThanOrEqual(tape.stops[MIDDLE]?.roundTick ?? 0);
    const heard = tape.events.filter(({ event }) => ['public', 'desk'].includes(event.audience));
    expect(heard.map(({ event }) => event.name)).toEqual(expect.arrayContaining(events.map(({ name }) => name)));
  });
});
