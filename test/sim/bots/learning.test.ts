// The style in the company of people: it leaves them their choices and their turn.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/sim/bots/index.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';
import { flagship } from '../views/playedGame.ts';

const SILENT = 'desk';

/** A game of bots around one person who says nothing, up to the first poll. */
function atFirstPoll(): Game {
  const game = createGame(flagship, 7);
  applyCommand(game, 'facilitator', { type: 'startSession' });
  applyCommand(game, 'facilitator', { type: 'nextPhase' });
  while (game.state.poll === null) passTick(game);
  return game;
}

function passTick(game: Game): void {
  for (const roleId of game.rules.roleIds) {
    if (roleId === SILENT) continue;
    for (const { command } of decide('learning', game, roleId)) applyCommand(game, `bot:${roleId}`, command);
  }
  advance(game);
}

describe('the style that learns', () => {
  it('does not call GO over the head of somebody who has not answered, until the last moment', () => {
    const game = atFirstPoll();
    const deadline = game.state.poll?.deadlineTick ?? 0;
    let ticks = 0;
    while (game.state.poll !== null) {
      passTick(game);
      ticks++;
    }
    expect(deadline - game.state.roundTick).toBeLessThanOrEqual(2);
    expect(ticks).toBeGreaterThan(2);
    expect(game.state.manoeuvres[0]?.isGo).toBe(true);
  });

  it('calls at once when everybody has answered', () => {
    const game = atFirstPoll();
    passTick(game);
    expect(game.state.poll).not.toBeNull();
    expect(applyCommand(game, `bot:${SILENT}`, { type: 'answerPoll', answer: 'go' })).toBeNull();
    let ticks = 0;
    for (; game.state.poll !== null; ticks++) passTick(game);
    expect(ticks).toBeLessThanOrEqual(6);
  });
});
