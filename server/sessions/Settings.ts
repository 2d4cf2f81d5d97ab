// Changes what holds for a whole session while it goes on: in the store first, then in every team that is in memory.
// Must not know HTTP or what a setting means.
import type { SessionSettings, Store } from '../journal/store.ts';
import { notFound } from './Problem.ts';
import type { Teams } from './Teams.ts';
import { Turns } from './Turns.ts';

export class Settings {
  readonly #store: Store;
  readonly #teams: Teams;
  readonly #turns = new Turns<string>();

  constructor(store: Store, teams: Teams) {
    this.#store = store;
    this.#teams = teams;
  }

  change(code: string, changed: Partial<SessionSettings>): Promise<void> {
    return this.#turns.run([code], async () => {
      const session = await this.#store.readSession(code);
      if (session === null) throw notFound();
      const settings = { ...session.settings, ...changed };
      await this.#store.saveSettings(code, settings);
      // Also those that are just being opened: they may have read the settings of before.
      for (const room of await this.#teams.openOf(code)) {
        room.team.showSettings(settings);
        room.touch();
      }
    });
  }
}
