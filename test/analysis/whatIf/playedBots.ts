// Games that bots have played, with their journals: what a what-if starts from. Made once for all tests of a file.
import { requireScenario } from '../../../server/lab/readScenario.ts';
import type { CommandLine } from '../../../shared/analysis/journalLine.ts';
import type { PlayedGame } from '../../../shared/analysis/whatIf/types.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import type { Game } from '../../../shared/sim/state.ts';

export function playedBots(
  scenarioId: string,
  { seed = 7, style = 'reactive', rounds = 2 } = {},
): { played: PlayedGame; game: Game; lines: CommandLine[] } {
  const scenario = requireScenario(scenarioId);
  const lines: CommandLine[] = [];
  const game = playGame({ scenario, seed, rounds, styleOf: () => style, onAccepted: (entry) => lines.push(entry) });
  return { played: { scenario, seed, lines, reachedTick: game.state.tick }, game, lines };
}
