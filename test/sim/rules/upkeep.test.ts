// Rules IM8–IM11: improvements are kept up by their owners, lose them, and are judged.
import { describe, expect, it } from 'vitest';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, ImprovementState, WorkItem } from '../../../shared/sim/state.ts';
import { viewPublic } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { bookedOf } from '../bookedOf.ts';
import {
  facilitate,
  give,
  inRound,
  isOpen,
  known,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  playOn,
  stopPulling,
  theOnly,
} from '../playing.ts';

const EVERY = 48;
/** 400 per mille in 480 hours. */
const STEP = 40;

const kept = (losesOwnerAfter = 0, edit: (draft: TinyDraft) => void = () => undefined): TinyOptions => ({
  lengthTicks: 600,
  edit(draft) {
    entryOf(draft.improvements, 'scaleEffort').upkeep = { everyTicks: EVERY, effortMilli: 2000, losesOwnerAfter };
    edit(draft);
  },
});

const improvementOf = (game: Game, id = 'scaleEffort'): ImprovementState => entryOf(game.state.improvements, id);

/** In force, owned by dev; nobody works by themselves any more. */
function inForce(options: TinyOptions): Game {
  const game = inRound(options);
  activate(game, 'scaleEffort');
  stopPulling(game);
  return game;
}

const nextCard = (game: Game): WorkItem => {
  passUntil(game, () => openOf(game, 'improvement').length > 0);
  return theOnly(game, 'improvement');
};

describe('upkeep', () => {
  it('[IM8] brings the owner a card every so many hours', () => {
    const game = inForce(kept());
    const { activeTick } = improvementOf(game);
    const card = nextCard(game);
    expect(card).toMatchObject({ roleId: 'dev', arrivedTick: activeTick + EVERY, dueTick: activeTick + 2 * EVERY });
    expect(card.effortPerMille).toBe(2000);
    give(game, 'dev', 'pullWork', { workId: card.id, handId: 'dev.0' });
    passUntil(game, () => !isOpen(game, card));
    expect(nextCard(game).arrivedTick).toBe(activeTick + 2 * EVERY);
    expect(bookedOf(game, 'dev').improvement).toBeGreaterThan(2000);
  });

  it('[IM8] costs strength when it is left undone, and gives it back when it is done', () => {
    const game = inForce(kept());
    const first = nextCard(game);
    passUntil(game, () => !isOpen(game, first));
    expect([outcomeOf(game, first), improvementOf(game).strengthPerMille]).toEqual(['lapsed', 1000 - STEP]);
    // Half the effort of building at full strength.
    expect(game.state.modifiers.effortPerMille['build']).toBe(1000 + Math.floor((-500 * (1000 - STEP)) / 1000));
    const second = theOnly(game, 'improvement');
    give(game, 'dev', 'pullWork', { workId: second.id, handId: 'dev.0' });
    passUntil(game, () => !isOpen(game, second));
    expect([outcomeOf(game, second), improvementOf(game).strengthPerMille]).toEqual(['done', 1000]);
    expect(game.state.modifiers.effortPerMille['build']).toBe(500);
  });

  it('[IM8] is not lost while a hand is on it', () => {
    const game = inForce(
      kept(0, ({ improvements }) => {
        Object.assign(known(entryOf(improvements, 'scaleEffort').upkeep, 'upkeep'), { effortMilli: 900_000 });
      }),
    );
    const card = nextCard(game);
    give(game, 'dev', 'pullWork', { workId: card.id, handId: 'dev.0' });
    pass(game, 2 * EVERY);
    expect([isOpen(game, card), improvementOf(game).strengthPerMille]).toEqual([true, 1000]);
    expect(openOf(game, 'improvement').length).toBe(1);
  });

  it('[IM8] is the same in a game that was saved and loaded on the way', () => {
    const game = inForce(kept(2));
    nextCard(game);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 150);
    expect(improvementOf(copy).ownerRoleId).toBe('');
    expect(hashState(copy.state)).toBe(hashState(game.state));
  });
});

describe('owners', () => {
  it('[IM9] may change, and the card goes with them', () => {
    const game = inForce(kept());
    const card = nextCard(game);
    give(game, 'dev', 'pullWork', { workId: card.id, handId: 'dev.0' });
    give(game, 'lead', 'setOwner', { improvementId: 'scaleEffort', roleId: 'ops' });
    expect([improvementOf(game).ownerRoleId, card.roleId, card.hands]).toEqual(['ops', 'ops', []]);
    pass(game, EVERY);
    expect(theOnly(game, 'improvement')).toMatchObject({ roleId: 'ops' });
  });

  it('[IM10] are lost after so many cards left undone in a row, and the improvement fades from then on [IM5]', () => {
    const game = inForce(kept(2));
    const first = nextCard(game);
    passUntil(game, () => !isOpen(game, first));
    expect(improvementOf(game).ownerRoleId).toBe('dev');
    const second = theOnly(game, 'improvement');
    passUntil(game, () => !isOpen(game, second));
    expect([improvementOf(game).ownerRoleId, openOf(game, 'improvement')]).toEqual(['', []]);
    const { strengthPerMille } = improvementOf(game);
    pass(game, 96);
    expect(improvementOf(game).strengthPerMille).toBe(strengthPerMille - 4 * 20);
    expect(openOf(game, 'improvement')).toEqual([]);
  });

  it('[IM10] are not lost when a card is done in between', () => {
    const game = inForce(kept(2));
    for (let card = 0; card < 4; card++) {
      const item = nextCard(game);
      if (card % 2 === 1) give(game, 'dev', 'pullWork', { workId: item.id, handId: 'dev.0' });
      passUntil(game, () => !isOpen(game, item));
    }
    expect(improvementOf(game).ownerRoleId).toBe('dev');
  });

  it('[IM10] [SC1] are lost by the script; the card goes, and a new owner gets the next one', () => {
    const game = inForce(
      kept(0, ({ rounds }) => {
        known(rounds[0], 'round').script = [{ atTick: 100, action: { do: 'loseOwner', improvement: 'scaleEffort' } }];
      }),
    );
    passUntil(game, () => game.state.tick === 100);
    const card = theOnly(game, 'improvement');
    pass(game, 1);
    expect([improvementOf(game).ownerRoleId, outcomeOf(game, card)]).toEqual(['', 'obsolete']);
    expect(openOf(game, 'improvement')).toEqual([]);
    give(game, 'lead', 'setOwner', { improvementId: 'scaleEffort', roleId: 'desk' });
    expect(nextCard(game).roleId).toBe('desk');
  });
});

describe('the verdict on an improvement', () => {
  const judged = (metric: 'csat' | 'unplannedShare', expectedPerMille: number): TinyOptions => ({
    rounds: 3,
    edit: ({ improvements }) => void (entryOf(improvements, 'scaleEffort').check = { metric, expectedPerMille }),
  });

  it('[IM11] is hit or missed against the baseline of the round before it was chosen', () => {
    const verdicts = [1000, 2000].map((expectedPerMille) => {
      const game = inRound(judged('csat', expectedPerMille));
      game.state.satisfaction.complaints = 9_000_000;
      playOn(game);
      activate(game, 'scaleEffort');
      passUntil(game, () => game.state.phase === 'review');
      expect(game.state.results[0]?.improvements).toEqual([]);
      const [result] = game.state.results[1]?.improvements ?? [];
      expect(result).toMatchObject({ id: 'scaleEffort', ownerRoleId: 'dev', metric: 'csat' });
      expect(result?.target).toBe(Math.min(100_000, Math.floor(((result?.baseline ?? 0) * expectedPerMille) / 1000)));
      facilitate(game, 'nextPhase');
      expect(viewPublic(game).improvements['scaleEffort']?.verdict).toBe(result?.verdict);
      return result?.verdict;
    });
    expect(verdicts).toEqual(['hit', 'missed']);
  });

  it('[IM11] of a figure of which less is better is hit when there is less', () => {
    const game = inRound(judged('unplannedShare', 1000));
    playOn(game);
    activate(game, 'scaleEffort');
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[1]?.improvements).toMatchObject([{ baseline: 0, target: 0, actual: 0, verdict: 'hit' }]);
  });

  it('[IM11] is open while it is not in force, and when there was no round to compare with', () => {
    const game = inRound(judged('csat', 1000));
    stopPulling(game);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    activate(game, 'scaleEffort');
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[0]?.improvements.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['scaleEffort', 'open'],
      ['raiseGuess', 'open'],
    ]);
    expect(viewPublic(game).improvements['scaleEffort']).toMatchObject({ verdict: '' });
  });
});
