// Rules HD, SW, VB: hands, focus, swarming, and what others can see.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import { focusPerMille } from '../../../shared/sim/work/focus.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { alwaysWrong, leaking, toStep } from '../leaking.ts';
import {
  breakService,
  give,
  handOf,
  handsOf,
  inRound,
  isOpen,
  make,
  pass,
  passUntil,
  stopPulling,
  theOnly,
  tryGive,
} from '../playing.ts';

describe('hands', () => {
  it('[HD1] work on one item each, and take the next by themselves when they are free', () => {
    const game = inRound();
    const items = [make(game, 'requests'), make(game, 'requests'), make(game, 'requests')];
    pass(game, 1);
    expect(handsOf(game, 'desk').map((hand) => hand.workId)).toEqual(['R1', 'R2']);
    passUntil(game, () => items.every((item) => !isOpen(game, item)));
    expect(handsOf(game, 'desk').map((hand) => hand.workId)).toEqual(['', '']);
  });

  it('[HD1] take nothing by themselves when the role does not pull, but go where they are pointed', () => {
    const game = inRound();
    stopPulling(game, 'desk');
    const [first, second] = [make(game, 'requests'), make(game, 'requests')];
    pass(game, 5);
    expect([first.status, second.status]).toEqual(['waiting', 'waiting']);
    give(game, 'desk', 'pullWork', { workId: second.id });
    expect([handOf(game, 'desk').workId, second.status]).toEqual([second.id, 'working']);
    give(game, 'desk', 'releaseHand', { handId: 'desk.0' });
    expect([handOf(game, 'desk').workId, second.status]).toEqual(['', 'waiting']);
  });

  it('[HD2] [EF3] lose one tick when they leave unfinished work for other work, none when they were free', () => {
    const game = inRound();
    stopPulling(game);
    const [first, second] = [make(game, 'requests'), make(game, 'requests')];
    give(game, 'desk', 'pullWork', { workId: first.id, handId: 'desk.0' });
    pass(game, 1);
    give(game, 'desk', 'pullWork', { workId: second.id, handId: 'desk.0' });
    const before = second.remainingMilli;
    pass(game, 1);
    expect(second.remainingMilli).toBe(before);
    expect(bookedOf(game, 'desk')).toEqual({ value: 1000, switching: 1000, idle: 2000 });
    pass(game, 1);
    expect(second.remainingMilli).toBeLessThan(before);
  });

  it('[HD4] that are idle are asked for attention first, else the one that was pointed longest ago', () => {
    const game = inRound();
    const request = make(game, 'requests');
    pass(game, 1);
    expect(handOf(game, 'desk').workId).toBe(request.id);
    give(game, 'desk', 'informUsers', { workId: breakService(game, 'base', 300).id });
    expect(handsOf(game, 'desk').map((hand) => hand.awayUntilTick)).toEqual([0, 2]);
  });

  it('[HD4] that were pointed longest ago are asked for attention when none is idle', () => {
    const game = inRound();
    stopPulling(game, 'desk');
    const [one, two] = [make(game, 'requests'), make(game, 'requests')];
    give(game, 'desk', 'pullWork', { workId: one.id, handId: 'desk.1' });
    pass(game, 1);
    give(game, 'desk', 'pullWork', { workId: two.id, handId: 'desk.0' });
    const { tick } = game.state;
    give(game, 'desk', 'informUsers', { workId: breakService(game, 'base', 300).id });
    expect(handsOf(game, 'desk').map((hand) => hand.awayUntilTick > tick)).toEqual([false, true]);
  });

  it('[HD5] that are away keep their item, and nobody works on it meanwhile', () => {
    const game = inRound();
    stopPulling(game);
    const [one, two] = [make(game, 'requests'), make(game, 'requests')];
    give(game, 'desk', 'pullWork', { workId: one.id, handId: 'desk.0' });
    give(game, 'desk', 'pullWork', { workId: two.id, handId: 'desk.1' });
    give(game, 'desk', 'informUsers', { workId: breakService(game, 'base', 300).id });
    const before = one.remainingMilli;
    pass(game, 1);
    expect([handOf(game, 'desk').workId, one.status, one.remainingMilli]).toEqual([one.id, 'working', before]);
    pass(game, 1);
    expect(one.remainingMilli).toBeLessThan(before);
  });

  it('[HD7] begin a round with a kick-off, and later meet one tick in so many', () => {
    const game = inRound({
      edit: ({ people }) => void Object.assign(people, { kickoffTicks: 4, meetingEveryTicks: 24 }),
    });
    pass(game, 4);
    expect(bookedOf(game, 'desk')).toEqual({ coordination: 8000 });
    pass(game, 44);
    // Each hand once in 24 ticks: tick 24 − position and 48 − position, counted from the first hand of all.
    expect(bookedOf(game, 'desk')).toEqual({ coordination: 8000 + 4000, idle: 84_000 });
  });
});

describe('focus', () => {
  const options = { edit: ({ people }: TinyDraft): void => withSlope({ people }) };

  it('[HD6] falls under push with everything in the tray over the number of hands, down to its floor', () => {
    const game = inRound({ ...options, agreements: { intake: 'push' } });
    stopPulling(game);
    expect(focusPerMille(game, 'desk')).toBe(1000);
    make(game, 'requests', 2);
    expect(focusPerMille(game, 'desk')).toBe(1000);
    make(game, 'requests', 3);
    expect(focusPerMille(game, 'desk')).toBe(Math.floor(1_000_000 / (1000 + 50 * 3)));
    make(game, 'requests', 20);
    expect(focusPerMille(game, 'desk')).toBe(700);
  });

  it('[HD6] falls under pull only with what a hand has touched', () => {
    const game = inRound({
      ...options,
      edit(draft) {
        options.edit(draft);
        entryOf(entryOf(draft.routes, 'request').steps, 'serve').effortMilli = 30_000;
      },
    });
    make(game, 'requests', 5);
    stopPulling(game, 'desk');
    expect(focusPerMille(game, 'desk')).toBe(1000);
    for (const id of ['R1', 'R2', 'R3', 'R4']) {
      give(game, 'desk', 'pullWork', { workId: id, handId: 'desk.0' });
      pass(game, 2);
    }
    expect(focusPerMille(game, 'desk')).toBe(Math.floor(1_000_000 / (1000 + 50 * 2)));
  });

  it('[HD6] [EF3] is what a hand gets done in a tick; the rest is booked to switching', () => {
    const game = inRound({ ...options, agreements: { intake: 'push' } });
    make(game, 'requests', 4);
    const item = game.state.open[0];
    const before = item?.remainingMilli ?? 0;
    pass(game, 1);
    const focus = Math.floor(1_000_000 / (1000 + 50 * 2));
    expect(before - (item?.remainingMilli ?? 0)).toBe(focus);
    expect(bookedOf(game, 'desk')).toEqual({ value: 2 * focus, switching: 2 * (1000 - focus) });
  });
});

describe('swarming', () => {
  /** An incident in the tray of ops that only dev can diagnose. */
  function misplaced(): { game: Game; incident: WorkItem } {
    const game = inRound({ hazards: { bug: 1_000_000 } });
    stopPulling(game, 'ops', 'dev');
    pass(game, 1);
    const incident = theOnly(game, 'incident');
    passUntil(game, () => incident.roleId === 'dev');
    give(game, 'dev', 'passWork', { workId: incident.id, roleId: 'ops' });
    return { game, incident };
  }

  it('[SW1] makes work visible to all, and lets every role put a hand on it', () => {
    const { game, incident } = misplaced();
    expect(isOnBoard(game.state, incident)).toBe(false);
    expect(tryGive(game, 'dev', 'pullWork', { workId: incident.id })).toBe('notInYourTray');
    give(game, 'ops', 'callSwarm', { workId: incident.id });
    expect(isOnBoard(game.state, incident)).toBe(true);
    give(game, 'dev', 'pullWork', { workId: incident.id });
    expect([incident.roleId, incident.hands]).toEqual(['ops', ['dev.1']]);
  });

  it('[SW1] moves a diagnosis as soon as one hand of the swarm has the needed skill', () => {
    const { game, incident } = misplaced();
    give(game, 'ops', 'callSwarm', { workId: incident.id });
    pass(game, 1);
    give(game, 'ops', 'pullWork', { workId: incident.id });
    const before = incident.remainingMilli;
    pass(game, 1);
    expect(incident.remainingMilli).toBe(before);
    give(game, 'dev', 'pullWork', { workId: incident.id });
    pass(game, 1);
    expect(incident.remainingMilli).toBeLessThan(before);
  });

  it('[SW1] moves an analysis as soon as one hand of the swarm has the needed skill, and not before', () => {
    const { game, incident } = leaking();
    stopPulling(game, 'ops', 'dev');
    toStep(game, incident, 'diagnose');
    give(game, 'ops', 'openProblem', { workId: incident.id });
    const problem = theOnly(game, 'problem');
    give(game, 'ops', 'callSwarm', { workId: problem.id });
    pass(game, 1);
    give(game, 'dev', 'pullWork', { workId: problem.id });
    const before = problem.remainingMilli;
    pass(game, 1);
    expect([problem.remainingMilli, handOf(game, 'dev').isStuck]).toEqual([before, true]);
    give(game, 'ops', 'pullWork', { workId: problem.id });
    pass(game, 1);
    expect(problem.remainingMilli).toBeLessThan(before);
  });

  it('[SW3] is called at the price of a hand of some roles for a tick', () => {
    const { game, incident } = leaking({ edit: ({ changes }) => void (changes.window.quorumRoles = ['dev', 'lead']) });
    give(game, 'desk', 'callSwarm', { workId: incident.id });
    const away = ['desk', 'ops', 'dev', 'lead'].map((id) => handOf(game, id).awayUntilTick);
    expect(away).toEqual([2, 0, 2, 2]);
    pass(game, 1);
    expect(bookedOf(game, 'lead')).toMatchObject({ coordination: 1000 });
  });

  it('[SW3] [IN4] does not tell triage which skill an incident needs', () => {
    const { game, incident } = leaking(alwaysWrong);
    give(game, 'desk', 'callSwarm', { workId: incident.id });
    toStep(game, incident, 'diagnose');
    expect(incident.roleId).toBe('dev');
  });

  it('[SW2] gives n hands what the table says, shared evenly', () => {
    const table = [1000, 1741, 2408, 3031];
    const given = [1, 2, 3, 4].map((hands) => {
      const game = inRound({ hazards: { leak: 1_000_000 }, edit: ({ routes }) => lengthen(routes) });
      stopPulling(game, 'ops', 'dev');
      pass(game, 1);
      const incident = theOnly(game, 'incident');
      passUntil(game, () => incident.roleId === 'ops');
      give(game, 'ops', 'callSwarm', { workId: incident.id });
      pass(game, 1);
      for (const [position, from] of ['ops', 'ops', 'dev', 'dev'].slice(0, hands).entries())
        give(game, from, 'pullWork', { workId: incident.id, handId: `${from}.${position % 2}` });
      const before = incident.remainingMilli;
      pass(game, 1);
      return before - incident.remainingMilli;
    });
    expect(given).toEqual(table.map((output, position) => Math.floor(output / (position + 1)) * (position + 1)));
  });
});

describe('what others can see', () => {
  it('[VB1] cannot be pinned by a role that does not know of it', () => {
    const game = inRound();
    stopPulling(game);
    const pin = (from: string, what: string): string | null => tryGive(game, from, 'pinWork', { what });
    expect(pin('desk', 'stream:chores')).toBe('unknownTarget');
    expect(pin('ops', 'stream:chores')).toBeNull();
    expect(pin('desk', 'stream:chores')).toBe('alreadyDone');
    expect(pin('dev', 'stream:features')).toBe('unknownTarget');
    const request = make(game, 'requests');
    give(game, 'desk', 'passWork', { workId: request.id, roleId: 'dev' });
    give(game, 'dev', 'passWork', { workId: request.id, roleId: 'lead' });
    expect(pin('dev', 'stream:requests')).toBeNull();
    expect(pin('dev', 'stream:nothing')).toBe('unknownTarget');
  });

  it('[VB1] is what is pinned as a type, a stream or a single piece, until it is unpinned', () => {
    const game = inRound();
    stopPulling(game);
    const chore = make(game, 'chores');
    const pins = ['type:toil', 'stream:chores', `work:${chore.id}`];
    expect(isOnBoard(game.state, chore)).toBe(false);
    for (const what of pins) {
      give(game, 'ops', 'pinWork', { what });
      expect(isOnBoard(game.state, chore), what).toBe(true);
      give(game, 'ops', 'unpinWork', { what });
      expect(isOnBoard(game.state, chore), what).toBe(false);
    }
  });

  it('[VB1] is a stream that the scenario pins from the start', () => {
    const game = inRound({ edit: ({ streams }) => void (entryOf(streams, 'requests').isPinned = true) });
    expect(isOnBoard(game.state, make(game, 'requests'))).toBe(true);
    expect(isOnBoard(game.state, make(game, 'feedback'))).toBe(false);
  });
});

function withSlope({ people }: Pick<TinyDraft, 'people'>): void {
  Object.assign(people, { focusSlopePerMille: 50, focusFloorPerMille: 700 });
}

function lengthen(routes: TinyDraft['routes']): void {
  entryOf(entryOf(routes, 'incident').steps, 'diagnose').effortMilli = 100_000;
}
