// Rules TB1–TB3: time boxes, what a team commits to in them, and whether it was done.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { measure } from '../../../shared/sim/metrics/index.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import type { Game, GameState } from '../../../shared/sim/state.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { agreeOn } from '../../support/agreeOn.ts';
import { type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { nextFor } from '../nextFor.ts';
import {
  breakService,
  facilitate,
  give,
  handsOf,
  inRound,
  isOpen,
  make,
  pass,
  passUntil,
  startPulling,
  stopPulling,
  tryGive,
} from '../playing.ts';

/** Two days a box; rounds of four. */
const boxed = (options: TinyOptions = {}, chosen = 'two'): Game =>
  inRound({
    ...options,
    edit: (draft) => {
      agreeOn(draft, 'timeBox', { none: 0, two: 2 }, chosen);
      options.edit?.(draft);
    },
  });

const commit = (game: Game, workId: string): void => give(game, 'desk', 'commitWork', { workId });

describe('a time box', () => {
  it('[TB1] begins with the round, lasts for the agreed days, and is followed by the next', () => {
    const game = boxed();
    pass(game, 1);
    expect(viewPublic(game).timeBox).toMatchObject({ isOn: true, startTick: 0, endTick: 48 });
    pass(game, 48);
    expect(viewPublic(game).timeBox).toMatchObject({ isOn: true, startTick: 48, endTick: 96 });
  });

  it('[TB1] begins with the agreement, and is over without it', () => {
    const game = boxed({}, 'none');
    pass(game, 10);
    expect(viewPublic(game).timeBox.isOn).toBe(false);
    give(game, 'lead', 'adoptAgreement', { agreementId: 'timeBox', optionId: 'two' });
    pass(game, 1);
    expect(viewPublic(game).timeBox).toMatchObject({ isOn: true, startTick: 10, endTick: 58 });
    stopPulling(game);
    commit(game, make(game, 'requests').id);
    give(game, 'lead', 'adoptAgreement', { agreementId: 'timeBox', optionId: 'none' });
    pass(game, 1);
    expect([game.state.timeBox, measure(game, 'commitmentShare')]).toEqual([null, 1000]);
  });

  it('[TB1] takes commitments to planned work, on its first day', () => {
    const game = boxed();
    stopPulling(game);
    pass(game, 1);
    const request = make(game, 'requests');
    const incident = breakService(game, 'base', 300);
    expect(tryGive(game, 'desk', 'commitWork', { workId: incident.id })).toBe('notPossible');
    commit(game, request.id);
    expect(viewRole(game, 'desk').tray[request.id]?.marks).toBe('committed');
    expect(viewPublic(game).timeBox).toMatchObject({ openCount: 1, metCount: 0 });
    pass(game, 24);
    expect(tryGive(game, 'desk', 'commitWork', { workId: make(game, 'requests').id })).toBe('tooLate');
  });

  it('[TB2] lets committed work go first, but for majors', () => {
    const game = boxed({ agreements: { pullRule: 'priority' } });
    stopPulling(game);
    pass(game, 1);
    const request = make(game, 'requests');
    const loud = breakService(game, 'base', 300);
    expect(nextFor(game, 'desk')).toBe(loud);
    commit(game, request.id);
    expect(nextFor(game, 'desk')).toBe(request);
    const major = breakService(game, 'base', 900);
    expect(nextFor(game, 'desk')).toBe(major);
  });

  it('[TB3] counts what was met and what was missed, and gives it back', () => {
    const game = boxed();
    stopPulling(game);
    pass(game, 1);
    const [met, missed, withdrawn] = [1, 2, 3].map(() => make(game, 'requests'));
    for (const item of [met, missed, withdrawn]) commit(game, item?.id ?? '');
    give(game, 'desk', 'pullWork', { workId: met?.id });
    passUntil(game, () => met !== undefined && !isOpen(game, met));
    expect(viewPublic(game).timeBox).toMatchObject({ openCount: 2, metCount: 1 });
    give(game, 'desk', 'declineWork', { workId: withdrawn?.id });
    passUntil(game, () => game.state.tick > 48);
    expect([game.state.stats.commitmentsMet, game.state.stats.commitmentsMissed]).toEqual([1, 2]);
    expect([missed?.isCommitted, missed && isOpen(game, missed)]).toEqual([false, true]);
    expect(measure(game, 'commitmentShare')).toBe(333);
    facilitate(game, 'nextPhase');
    expect(game.state.results[0]?.metrics['commitmentShare']).toBe(0.333);
  });

  it('[TB3] ends with a review of all hands', () => {
    const game = boxed({ edit: (draft) => void (draft.people.timeBoxReviewTicks = 3) });
    stopPulling(game);
    pass(game, 48);
    expect(bookedOf(game, 'desk')).toEqual({ idle: 2 * 48_000 });
    pass(game, 4);
    expect(bookedOf(game, 'desk').coordination).toBe(handsOf(game, 'desk').length * 3000);
  });

  it('[TB3] does not count what the end of the round cuts off', () => {
    const game = boxed({ lengthTicks: 80 });
    stopPulling(game);
    passUntil(game, () => game.state.roundTick === 50);
    commit(game, make(game, 'requests').id);
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[0]?.metrics['commitmentShare']).toBe(1);
  });

  it('[TB3] plays on from a saved state as if nothing had happened', () => {
    const game = boxed({ isLively: true });
    stopPulling(game, 'desk');
    pass(game, 2);
    for (let count = 0; count < 3; count++) commit(game, make(game, 'requests').id);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as GameState);
    for (const one of [game, copy]) {
      startPulling(one, 'desk');
      pass(one, 80);
    }
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });

  it('[TB1] is planned by orchestrated bots that may commit', () => {
    const scenario = tinyScenario({
      isLively: true,
      edit: (draft) => agreeOn(draft, 'timeBox', { two: 2, none: 0 }),
    });
    const types: string[] = [];
    playGame({
      scenario,
      seed: 2,
      rounds: 1,
      styleOf: () => 'orchestrated',
      onAccepted: ({ command }) => types.push(command.type),
    });
    expect(types).toContain('commitWork');
  });
});
