// Rule IM13: what an improvement does is on the offer, but for what shows only later.
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../shared/sim/state.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { activate } from '../activate.ts';
import { give, inRound, pass, passUntil } from '../playing.ts';

const AFTER = 30;
const HIDDEN = 'scaleArrivals:streams.chores.title:1500';
const PROMISED = 'scaleEffort:build+roles.dev.title:500';

/** Building gets quicker, as promised; and makes more chores, as nobody said. */
const withSideEffect: TinyOptions = {
  lengthTicks: 300,
  edit({ improvements }) {
    Object.assign(entryOf(improvements, 'scaleEffort'), {
      tellsAfterTicks: AFTER,
      effects: [
        { kind: 'scaleEffort', activity: 'build', role: 'dev', factorPerMille: 500 },
        { kind: 'scaleArrivals', stream: 'chores', factorPerMille: 1500, isHidden: true },
      ],
    });
  },
};

const shown = (game: Game): (string | undefined)[] => {
  const view = viewPublic(game).improvements['scaleEffort'];
  return [view?.effects, view?.effectKeys];
};

describe('what an improvement does', () => {
  it('[IM13] is shown with the offer', () => {
    const game = inRound();
    const { improvements } = viewPublic(game);
    expect(improvements['scaleArrivals']?.effects).toBe('scaleArrivals:streams.requests.title:0');
    expect(improvements['monitorService']?.effects).toBe('monitorService:services.shop.title:0');
    expect(improvements['lengthenGrace']).toMatchObject({ effects: 'lengthenGrace::6', effectKeys: '' });
    expect(Object.values(improvements).every(({ effects }) => effects !== '')).toBe(true);
  });

  it('[IM13] acts from the start even where it is hidden', () => {
    const game = inRound(withSideEffect);
    activate(game, 'scaleEffort');
    expect(game.state.modifiers.arrivalsPerMille).toEqual({ chores: 1500 });
    expect(shown(game)).toEqual([PROMISED, 'roles.dev.title']);
  });

  it('[IM13] is an insight of the owner after a while, and stands with the others when it is told to all', () => {
    const game = inRound(withSideEffect);
    activate(game, 'scaleEffort');
    const { activeTick } = entryOf(game.state.improvements, 'scaleEffort');
    passUntil(game, () => game.state.tick === activeTick + AFTER);
    expect(game.state.insights).toEqual([]);
    pass(game, 1);
    expect(Object.values(viewRole(game, 'dev').insights)).toMatchObject([
      { kind: 'hiddenEffect', about: `scaleEffort ${HIDDEN}`, aboutKeys: 'streams.chores.title' },
    ]);
    expect([viewRole(game, 'lead').insights, shown(game)]).toEqual([{}, [PROMISED, 'roles.dev.title']]);
    give(game, 'dev', 'shareInsight', { insightId: 'n1' });
    expect(shown(game)).toEqual([`${PROMISED} ${HIDDEN}`, 'roles.dev.title streams.chores.title']);
    pass(game, AFTER);
    expect(game.state.insights.length).toBe(1);
  });

  it('[IM13] is told to nobody while it is not in force', () => {
    const game = inRound(withSideEffect);
    pass(game, 2 * AFTER);
    expect(game.state.insights).toEqual([]);
  });
});
