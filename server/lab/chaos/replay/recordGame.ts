// A game played by bots of all styles, with a facilitator who meddles, and its journal with fingerprints much closer together than a
// room's. The same seed gives the same journal. Must not be told what the replay will compare.
import { playGame } from '../../../../shared/sim/bots/playGame.ts';
import { BOT_STYLES } from '../../../../shared/sim/bots/index.ts';
import { hashState } from '../../../../shared/sim/hash.ts';
import type { Game } from '../../../../shared/sim/state.ts';
import { applyCommand, FACILITATOR_SEAT } from '../../../../shared/sim/step.ts';
import type { JournalLine } from '../../../../shared/analysis/journalLine.ts';
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import { dice } from '../../rehearse/dice.ts';

export interface RecordedGame {
  lines: JournalLine[];
  reachedTick: number;
  hash: string;
}

const HASH_EVERY_TICKS = 12;
const MEDDLING_SHARE = 0.05;
const RANDOM_SHARE = 0.5;

export function recordGame(scenario: Scenario, seed: number): RecordedGame {
  const draw = dice(seed);
  const lines: JournalLine[] = [];
  let lastN = 0;
  const meddle = (game: Game): void => {
    const { tick } = game.state;
    const command = orderOf(scenario, draw);
    if (applyCommand(game, FACILITATOR_SEAT, command) === null)
      lines.push({ tick, n: ++lastN, seat: FACILITATOR_SEAT, command });
  };
  const game = playGame({
    scenario,
    seed,
    styleOf: () =>
      draw() < RANDOM_SHARE ? 'random' : (BOT_STYLES[Math.floor(draw() * BOT_STYLES.length)] ?? 'random'),
    onAccepted: ({ tick, seat, command }) => lines.push({ tick, n: ++lastN, seat, command }),
    onTick: (running) => {
      const { tick } = running.state;
      if (tick % HASH_EVERY_TICKS === 0) lines.push({ tick, hash: hashState(running.state) });
      if (draw() < MEDDLING_SHARE) meddle(running);
    },
  });
  const { tick: reachedTick } = game.state;
  const hash = hashState(game.state);
  lines.push({ tick: reachedTick, hash });
  return { lines, reachedTick, hash };
}

function orderOf({ roles, streams }: Scenario, draw: () => number): { type: string } & Record<string, unknown> {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)];
  const kind = Math.floor(draw() * 3);
  if (kind === 0) return { type: 'setSpeed', speedPerMille: 1000 * (1 + Math.floor(draw() * 4)) };
  if (kind === 1) return { type: 'injectWork', streamId: pick(streams)?.id ?? '', count: 1 };
  return { type: 'sendMessage', roleId: pick(roles)?.id ?? '', from: 'Flight', text: 'Look up.' };
}
