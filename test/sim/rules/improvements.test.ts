// Rules IM: improvements are chosen, worked off, take effect, are measured, and fade.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { incidentOf, toStep } from '../leaking.ts';
import {
  breakService,
  facilitate,
  give,
  inLobby,
  inRound,
  openOf,
  pass,
  passUntil,
  playOn,
  startPulling,
  stopPulling,
  tryGive,
} from '../playing.ts';

const improvementOf = (game: Game, id: string): Game['state']['improvements'][number] =>
  entryOf(game.state.improvements, id);

describe('improvements', () => {
  it('[IM1] cost money and a place, and have an owner', () => {
    const game = inLobby();
    facilitate(game, 'startSession');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'desk' });
    expect(game.state.money).toMatchObject({ budgetLeftCents: 6000, improvementsLeft: 1, costCents: 4000 });
    expect(improvementOf(game, 'raiseGuess')).toMatchObject({ state: 'chosen', ownerRoleId: 'desk', chosenRound: 1 });
  });

  it('[IM1] need what they are built on to be active: chosen is not enough, for it may still be dropped', () => {
    const game = inRound();
    const choose = (improvementId: string): string | null =>
      tryGive(game, 'lead', 'chooseImprovement', { improvementId, roleId: 'dev' });
    expect(choose('second')).toBe('needsOther');
    expect([choose('raiseGuess'), choose('second')]).toEqual([null, 'needsOther']);
    passUntil(game, () => improvementOf(game, 'raiseGuess').state === 'active');
    expect(choose('second')).toBeNull();
  });

  it('[IM1] can be taken back before the round begins, and the money is free again', () => {
    const game = inLobby();
    facilitate(game, 'startSession');
    const before = structuredClone(game.state.money);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'desk' });
    give(game, 'lead', 'dropImprovement', { improvementId: 'raiseGuess' });
    expect(game.state.money).toEqual(before);
    expect([openOf(game, 'improvement'), improvementOf(game, 'raiseGuess').state]).toEqual([[], 'offered']);
  });

  it('[IM2] give each role with a part in them its share as work', () => {
    const game = inRound();
    stopPulling(game);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'desk' });
    const shares = openOf(game, 'improvement');
    expect(shares.map((item) => [item.roleId, item.effortPerMille, item.isShown])).toEqual([
      ['desk', 1000, true],
      ['dev', 2000, true],
    ]);
    expect(improvementOf(game, 'raiseGuess').openWork).toEqual(shares.map((item) => item.id));
  });

  it('[IM3] are active when all shares are done, and not before', () => {
    const game = inRound();
    stopPulling(game, 'dev');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'desk' });
    pass(game, 20);
    expect(openOf(game, 'improvement').map((item) => item.roleId)).toEqual(['dev']);
    expect([improvementOf(game, 'raiseGuess').state, game.state.modifiers.guessMorePerMille]).toEqual(['chosen', 0]);
    startPulling(game, 'dev');
    passUntil(game, () => openOf(game, 'improvement').length === 0);
    expect(improvementOf(game, 'raiseGuess')).toMatchObject({ state: 'active', strengthPerMille: 1000, openWork: [] });
    expect(game.state.modifiers.guessMorePerMille).toBe(1000);
  });

  it('[IM3] lie idle when nobody does the share of one role', () => {
    const game = inRound();
    stopPulling(game, 'desk');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'desk' });
    pass(game, 90);
    expect(improvementOf(game, 'raiseGuess').state).toBe('chosen');
  });

  it('[IM4] work together: factors multiply, sums add up, whatever the order', () => {
    const modifiers = [
      ['scaleEffort', 'twice'],
      ['twice', 'scaleEffort'],
    ].map((ids) => {
      const game = inRound({
        edit: ({ improvements, rounds }) => {
          improvements.push({
            ...entryOf(improvements, 'scaleEffort'),
            id: 'twice',
            effects: [
              { kind: 'scaleEffort', activity: 'build', factorPerMille: 800 },
              { kind: 'raiseGuess', byPerMille: 40 },
            ],
          });
          for (const round of rounds) round.improvementsMax = 3;
        },
      });
      for (const id of ids) activate(game, id);
      return game.state.modifiers;
    });
    expect(modifiers[0]).toEqual(modifiers[1]);
    expect(modifiers[0]).toMatchObject({ effortPerMille: { build: 400 }, guessMorePerMille: 40 });
  });

  it('[IM5] decay without an owner, a step each day, and their effects with them', () => {
    const game = inRound({ lengthTicks: 1000 });
    activate(game, 'scaleEffort');
    const improvement = improvementOf(game, 'scaleEffort');
    const { tick } = game.state;
    pass(game, 48);
    expect(improvement.strengthPerMille).toBe(1000);
    improvement.ownerRoleId = '';
    pass(game, 480);
    // 400 per mille in twenty days.
    expect(improvement.strengthPerMille).toBe(600);
    expect(game.state.modifiers.effortPerMille['build']).toBe(700);
    expect(game.state.tick).toBe(tick + 528);
  });

  it('[IM5] decay down to nothing, and then change nothing any more', () => {
    const game = inRound({
      lengthTicks: 2000,
      edit: ({ improvements }) => void (entryOf(improvements, 'scaleNoise').decayPerMille = 1000),
    });
    activate(game, 'scaleNoise');
    improvementOf(game, 'scaleNoise').ownerRoleId = '';
    expect(game.state.modifiers.noisePerMille).toBe(0);
    pass(game, 600);
    expect([improvementOf(game, 'scaleNoise').strengthPerMille, game.state.modifiers.noisePerMille]).toEqual([0, 1000]);
  });

  it('[IM6] are measured at the end of each round against the figure of the round before they were chosen', () => {
    const game = inRound({
      rounds: 3,
      edit: ({ improvements }) =>
        void (entryOf(improvements, 'raiseGuess').check = { metric: 'revenueCents', expectedPerMille: 1100 }),
    });
    passUntil(game, () => game.state.phase === 'review');
    const revenues = (): (number | undefined)[] => game.state.results.map((result) => result.metrics['revenueCents']);
    facilitate(game, 'nextPhase');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    expect(improvementOf(game, 'raiseGuess')).toMatchObject({ baseline: revenues()[0], measured: -1 });
    playOn(game);
    pass(game, 10);
    breakService(game, 'base', 300);
    passUntil(game, () => game.state.phase === 'review');
    expect(revenues()[1]).not.toBe(revenues()[0]);
    expect(improvementOf(game, 'raiseGuess')).toMatchObject({
      state: 'active',
      baseline: revenues()[0],
      measured: revenues()[1],
    });
  });

  it('[IM6] have the figure of their first round as baseline when none was played before', () => {
    const game = inLobby();
    facilitate(game, 'startSession');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    facilitate(game, 'nextPhase');
    expect(improvementOf(game, 'raiseGuess').baseline).toBe(-1);
    playOn(game);
    expect(improvementOf(game, 'raiseGuess')).toMatchObject({ baseline: 90_000, measured: -1 });
    passUntil(game, () => game.state.phase === 'review');
    expect(improvementOf(game, 'raiseGuess')).toMatchObject({ baseline: 90_000, measured: 90_000 });
  });

  it('[IM7] of cross-training let a share of wrong trays make progress', () => {
    const found = [0, 500, 1000].map((sharePerMille) => {
      let solved = 0;
      for (let seed = 1; seed <= 20; seed++) {
        const game = inRound(
          {
            edit({ improvements, incidents }) {
              incidents.guessPerMille = 0;
              entryOf(improvements, 'easeMisrouting').effects = [{ kind: 'easeMisrouting', sharePerMille }];
            },
          },
          seed,
        );
        activate(game, 'easeMisrouting');
        const incident = breakService(game, 'base', 300);
        toStep(game, incident, 'diagnose');
        const before = incident.remainingMilli;
        pass(game, 1);
        if (incident.remainingMilli < before || incidentOf(incident).isDiagnosed) solved++;
      }
      return solved;
    });
    expect([found[0], found[2]]).toEqual([0, 20]);
    expect(Math.abs((found[1] ?? 0) - 10)).toBeLessThan(6);
  });
});
