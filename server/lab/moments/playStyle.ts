// One recorded game of a style of team: bots of one style in all seats, or of a different one in each.
import { Recorder } from '../../../shared/analysis/recording/Recorder.ts';
import type { GameRecord } from '../../../shared/analysis/recording/types.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { BOT_STYLES } from '../../../shared/sim/bots/index.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { drawBelow, hashText } from '../../../shared/sim/random.ts';
import { takeEvents } from '../../../shared/sim/step.ts';

/** Every role plays as luck has it. */
export const MIXED = 'mixed';

/** @param style a style of bots, a policy of the scenario, or MIXED */
export function playStyle(scenario: Scenario, style: string, seed: number): GameRecord {
  let recorder: Recorder | undefined;
  const game = playGame({
    scenario,
    seed,
    styleOf: (roleId) => (style === MIXED ? drawnStyle(seed, roleId) : style),
    onTick: (ticking) => {
      recorder ??= new Recorder(ticking);
      recorder.observe(ticking, takeEvents(ticking));
    },
  });
  if (recorder === undefined) throw new Error(`seed ${seed}: no tick has passed`);
  return recorder.finish(game);
}

function drawnStyle(seed: number, roleId: string): string {
  return BOT_STYLES[drawBelow(seed, hashText(`style:${roleId}`), 0, 0, BOT_STYLES.length)] ?? 'reactive';
}
