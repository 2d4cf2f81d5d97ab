// A team's game computed from nothing but what the disk holds of its journal, along with the real one: every recorded fingerprint is
// compared on the way. Must not look at the server.
import { replayLines } from '../../../../shared/analysis/replayLines.ts';
import { createGame } from '../../../../shared/sim/createGame.ts';
import type { Game } from '../../../../shared/sim/state.ts';
import { advance } from '../../../../shared/sim/step.ts';
import { takeEvents } from '../../../../shared/sim/tell.ts';
import { inOrder } from '../../../journal/journalLines.ts';
import type { SessionRecord, TeamRecord } from '../../../journal/store.ts';
import type { DiskTables } from './DiskTables.ts';

export class Shadow {
  readonly game: Game;
  /** Fingerprints that were compared. */
  compared = 0;
  readonly #team: TeamRecord;
  #lastN = 0;

  constructor({ scenario }: SessionRecord, team: TeamRecord) {
    this.#team = team;
    this.game = createGame(scenario, team.seed, { keepsCheckpoints: true });
  }

  get lastN(): number {
    return this.#lastN;
  }

  /** As far as the disk goes. @throws ReplayMismatch where it does not give what was recorded */
  follow(tables: DiskTables): void {
    const { entries, hashes } = tables.readJournal(this.#team, this.#lastN);
    const lastN = this.#lastN + entries.length;
    const { tick } = this.game.state;
    const fresh = hashes.filter(
      (one) => one.n <= lastN && (one.n > this.#lastN || (one.n === this.#lastN && one.tick > tick)),
    );
    replayLines(this.game, inOrder(entries, fresh));
    this.compared += fresh.length;
    this.#lastN = lastN;
    takeEvents(this.game);
  }

  /** Lets the ticks pass that no entry marks. */
  reach(tick: number): void {
    while (this.game.state.tick < tick) {
      const before = this.game.state.tick;
      advance(this.game);
      if (this.game.state.tick === before) return;
    }
    takeEvents(this.game);
  }
}
