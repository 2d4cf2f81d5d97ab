// Rule AG12: an agreement is not made by ticking a box.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import type { TinyOptions } from '../../support/tinyScenario.ts';
import { facilitate, give, inLobby, inRound, pass, playOn } from '../playing.ts';

const SLOW: TinyOptions = { edit: ({ people }) => void Object.assign(people, { kickoffTicks: 2, adoptionTicks: 3 }) };

/** For how long everybody is away from now on. */
const awayFor = ({ state }: Game): number[] => [
  ...new Set(state.hands.map((hand) => Math.max(0, hand.awayUntilTick - state.tick))),
];

describe('talking agreements through', () => {
  it('[AG12] makes the next kick-off longer, by each that is new, and only once', () => {
    const game = inLobby(SLOW);
    facilitate(game, 'startSession');
    give(game, 'lead', 'adoptAgreement', { agreementId: 'intake', optionId: 'push' });
    give(game, 'lead', 'adoptAgreement', { agreementId: 'wipLimit', optionId: 'one' });
    facilitate(game, 'nextPhase');
    pass(game, 1);
    expect(awayFor(game)).toEqual([2 + 2 * 3 - 1]);
    playOn(game);
    pass(game, 1);
    expect(awayFor(game)).toEqual([2 - 1]);
  });

  it('[AG12] costs nothing when somebody changes it back before the round begins', () => {
    const game = inLobby(SLOW);
    facilitate(game, 'startSession');
    const before = game.state.agreements.intake;
    give(game, 'lead', 'adoptAgreement', { agreementId: 'intake', optionId: before === 'push' ? 'pull' : 'push' });
    give(game, 'lead', 'adoptAgreement', { agreementId: 'intake', optionId: before });
    facilitate(game, 'nextPhase');
    pass(game, 1);
    expect(awayFor(game)).toEqual([1]);
  });

  it('[AG12] takes everybody from work at once while a round runs', () => {
    const game = inRound(SLOW);
    pass(game, 5);
    expect(awayFor(game)).toEqual([0]);
    give(game, 'lead', 'adoptAgreement', { agreementId: 'wipLimit', optionId: 'one' });
    expect(awayFor(game)).toEqual([3]);
  });
});
