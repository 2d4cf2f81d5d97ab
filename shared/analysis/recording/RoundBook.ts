// The rounds of a game with their results, and exact counts of hand-ticks that the results do not hold. Never changes the game.
import { isOnBoard } from '../../sim/isOnBoard.ts';
import { classOfWork } from '../../sim/work/effortClass.ts';
import type { Game } from '../../sim/state.ts';
import type { RoleRound, RoundRecord } from './types.ts';

export class RoundBook {
  readonly rounds: RoundRecord[] = [];

  observe(game: Game, tick: number): void {
    const { state } = game;
    let round = this.rounds.at(-1);
    if (round?.round !== state.round) {
      round = { round: state.round, fromTick: tick, toTick: tick, result: null, roles: {} };
      for (const id of game.rules.roleIds) round.roles[id] = freshRole();
      this.rounds.push(round);
    }
    round.toTick = tick + 1;
    for (const { role, grips } of game.index.roles) {
      const counts = round.roles[role.id];
      if (counts === undefined) continue;
      counts.handTicks += grips.length;
      for (const { hand, item } of grips) {
        if (hand.awayUntilTick > tick) counts.awayTicks++;
        else if (item !== undefined) countWork(game, counts, hand.isStuck, item);
      }
    }
    this.takeResults(game);
  }

  takeResults({ state }: Game): void {
    for (const result of state.results) {
      const round = this.rounds.find((entry) => entry.round === result.round);
      if (round !== undefined) round.result = result;
    }
  }

  /** @returns nothing of the round that begins here, or of later ones, is kept */
  rewind(tick: number): void {
    const kept = this.rounds.filter(({ fromTick }) => fromTick < tick);
    this.rounds.length = 0;
    this.rounds.push(...kept);
  }
}

const freshRole = (): RoleRound => ({ handTicks: 0, stuckTicks: 0, awayTicks: 0, hiddenTicks: {} });

function countWork(game: Game, counts: RoleRound, isStuck: boolean, item: Parameters<typeof classOfWork>[1]): void {
  if (isStuck) counts.stuckTicks++;
  if (isOnBoard(game.state, item)) return;
  const name = classOfWork(game, item);
  counts.hiddenTicks[name] = (counts.hiddenTicks[name] ?? 0) + 1;
}
