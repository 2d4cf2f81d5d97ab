// How long a jump to any hour of a whole game takes when it is replayed: winding, the views of one role, the fingerprint.
// In Node; the browser does the same in a worker, and draws what it is given.
import { Tape } from '../../../shared/analysis/replay/Tape.ts';
import type { CommandLine } from '../../../shared/analysis/journalLine.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { requireScenario } from '../readScenario.ts';

const FLAGSHIP = 'mission-to-mars';
const SEED = 7;
/** Coprime to any number of stops that there will be, so that jumps go back and forth all over the game. */
const STRIDE = 7919;

export interface ReplayBench {
  scenario: string;
  hours: number;
  /** Playing the journal once, with states kept on the way. */
  recordMs: number;
  jumps: number;
  medianMs: number;
  p95Ms: number;
  maxMs: number;
}

export function benchReplay(jumps: number): ReplayBench {
  const scenario = requireScenario(FLAGSHIP);
  const lines: CommandLine[] = [];
  const game = playGame({
    scenario,
    seed: SEED,
    styleOf: () => 'reactive',
    onAccepted: (line) => lines.push(line),
  });
  const startedMs = performance.now();
  const tape = new Tape({ scenario, seed: SEED, lines, reachedTick: game.state.tick });
  while (tape.record());
  const recordMs = performance.now() - startedMs;
  const [roleId = ''] = game.rules.roleIds;
  const taken = Array.from({ length: jumps }, (_, jump) => {
    const beforeMs = performance.now();
    const { state } = lookAt(tape, (jump * STRIDE) % tape.stops.length, roleId);
    hashState(state);
    return performance.now() - beforeMs;
  }).sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0;
  const [medianMs, p95Ms, maxMs] = [at(0.5), at(0.95), at(1)];
  return { scenario: FLAGSHIP, hours: game.state.tick, recordMs, jumps, medianMs, p95Ms, maxMs };
}

function lookAt(tape: Tape, stop: number, roleId: string): ReturnType<Tape['at']> {
  const game = tape.at(stop);
  viewPublic(game);
  viewRole(game, roleId);
  return game;
}
