// Rules VC1–VC5: what a supplier has promised, what keeping it brings, and who sees it.
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../shared/sim/invariants.ts';
import { measure } from '../../../shared/sim/metrics/index.ts';
import type { ContractState, Game, WorkItem } from '../../../shared/sim/state.ts';
import { loadGame } from '../../../shared/sim/createGame.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import { supplying } from '../../support/supplying.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { facilitate, give, inRound, known, make, pass, passUntil, startPulling, stopPulling } from '../playing.ts';

const QUICK = { responseTicks: 5, penaltyCents: 900, bonusCents: 200 };
const SHARE = { guaranteedPerMille: 500, shortfallCents: 1000 };

const contractOf = (game: Game): ContractState => known(game.state.contracts[0], 'contract');
const countsOf = (game: Game): number[] => [contractOf(game).hits, contractOf(game).misses];
/** What the supplier has, and what the team has spent. */
const moneyOf = (game: Game): number[] => [measure(game, 'vendorMarginCents'), measure(game, 'costCents')];

/** A request that lies with the supplier, whose hands are left to themselves or not. */
function asked(isPulling: boolean): { game: Game; request: WorkItem } {
  const game = inRound(supplying(QUICK));
  if (!isPulling) stopPulling(game);
  return { game, request: make(game, 'requests') };
}

describe('the response of a supplier', () => {
  it('[VC1] [VC3] brings its bonus when a hand takes the work up in time, once', () => {
    const { game } = asked(true);
    pass(game, 20);
    expect([countsOf(game), moneyOf(game), measure(game, 'contractMetShare')]).toEqual([[1, 0], [200, 200], 1000]);
  });

  it('[VC1] [VC3] costs the supplier its penalty when nobody does, once', () => {
    const { game } = asked(false);
    pass(game, 5);
    expect(countsOf(game)).toEqual([0, 0]);
    pass(game, 20);
    expect([countsOf(game), moneyOf(game), measure(game, 'contractMetShare')]).toEqual([[0, 1], [-900, -900], 0]);
    startPulling(game);
    pass(game, 10);
    expect(countsOf(game)).toEqual([0, 1]);
  });

  it('[VC1] is missed when work is sent away without a look, and asked for nothing when it ends before', () => {
    const { game, request } = asked(false);
    pass(game, 1);
    give(game, 'dev', 'passWork', { workId: request.id, roleId: 'desk' });
    pass(game, 1);
    expect(countsOf(game)).toEqual([0, 1]);
    const other = make(game, 'requests');
    pass(game, 1);
    give(game, 'dev', 'declineWork', { workId: other.id });
    pass(game, 20);
    expect([countsOf(game), contractOf(game).clocks]).toEqual([[0, 1], {}]);
  });

  it('[VC1] has a clock that stands while the work is put aside or waits', () => {
    const { game, request } = asked(false);
    pass(game, 3);
    request.status = 'blocked';
    request.blockedBy = 'decision';
    pass(game, 30);
    expect(countsOf(game)).toEqual([0, 0]);
    request.status = 'waiting';
    request.blockedBy = '';
    passUntil(game, () => contractOf(game).misses > 0, 3);
  });

  it('[VC1] does not count the work of other customers', () => {
    const game = inRound(supplying(QUICK));
    make(game, 'deals');
    pass(game, 20);
    expect([countsOf(game), moneyOf(game)]).toEqual([
      [0, 0],
      [700, 0],
    ]);
  });
});

describe('the guaranteed share', () => {
  it('[VC2] is owed while there is work for the team, and what is missing is paid at the end of the round', () => {
    const game = inRound(supplying(SHARE));
    stopPulling(game);
    pass(game, 10);
    expect([contractOf(game).owedMilli, contractOf(game).givenMilli]).toEqual([0, 0]);
    make(game, 'requests');
    pass(game, 10);
    // Two hands, half of them: one, for ten hours.
    expect([contractOf(game).owedMilli, contractOf(game).givenMilli]).toEqual([10_000, 0]);
    facilitate(game, 'nextPhase');
    expect(moneyOf(game)).toEqual([-10_000, -10_000]);
    const { metrics } = known(game.state.results[0], 'result');
    expect([metrics['vendorMarginCents'], metrics['costCents']]).toEqual([-10_000, -10_000]);
    facilitate(game, 'nextPhase');
    expect([contractOf(game).owedMilli, ...moneyOf(game)]).toEqual([0, 0, 0]);
  });

  it('[VC2] costs nothing when the hands are on it', () => {
    const game = inRound(supplying(SHARE));
    make(game, 'requests');
    make(game, 'deals');
    pass(game, 20);
    facilitate(game, 'nextPhase');
    expect(moneyOf(game)).toEqual([700, 0]);
  });
});

describe('a contract', () => {
  it('[VC3] [IV1] moves money and no value, and goes on after a save', () => {
    const { game } = asked(false);
    pass(game, 4);
    const copy = loadGame(game.rules.scenario, structuredClone(game.state));
    for (const one of [game, copy]) pass(one, 10);
    expect([countsOf(copy), moneyOf(copy)]).toEqual([countsOf(game), moneyOf(game)]);
    const { potentialCents, realisedCents, leakedCents } = game.state.ledger;
    expect([potentialCents - realisedCents - leakedCents, findFaults(game)]).toEqual([0, []]);
  });

  it('[VC4] gets other terms for their price, which the supplier is paid', () => {
    const { game } = asked(false);
    const { budgetLeftCents } = game.state.money;
    pass(game, 4);
    give(game, 'lead', 'changeContract', { roleId: 'dev', optionId: 'second' });
    expect([game.state.money.budgetLeftCents, moneyOf(game)]).toEqual([budgetLeftCents - 4000, [4000, 4000]]);
    pass(game, 20);
    expect(countsOf(game)).toEqual([0, 0]);
  });

  it('[VC5] shows its margin to the supplier alone, and the rest to those who may see it', () => {
    const options = supplying(QUICK, ({ roles }) => void (entryOf(roles, 'ops').sees = ['contracts']));
    const game = inRound(options);
    make(game, 'requests');
    make(game, 'deals');
    pass(game, 20);
    const seen = ['dev', 'lead', 'ops', 'desk'].map((id) => viewRole(game, id).contracts['dev']);
    expect(seen.map((view) => view && [view.hitCount, view.paidCents, view.marginCents])).toEqual([
      [1, 200, 900],
      [1, 200, 0],
      [1, 200, 0],
      undefined,
    ]);
    expect(viewRole(game, 'ops').portfolio).toEqual({});
  });
});
