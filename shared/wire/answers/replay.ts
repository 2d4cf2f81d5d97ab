// A team's game as answered over HTTP to whoever may replay it: what the engine needs to compute it again. Types only.
import type { JournalLine } from '../../analysis/journalLine.ts';
import type { Scenario } from '../../scenario/schema.ts';

export interface ReplayAnswer {
  /** Facilitators may see everything, players what their team could see. */
  as: 'facilitator' | 'seat';
  sessionTitle: string;
  teamName: string;
  scenario: Scenario;
  seed: number;
  /** Commands and recorded fingerprints in the order of the game. */
  lines: JournalLine[];
  /** Simulated hours reached, also where no line marks them. */
  reachedTick: number;
  /** By seat. */
  nicknames: Record<string, string>;
}
