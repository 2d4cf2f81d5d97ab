// Those who facilitate besides the one who opened the session: each by a secret of their own that can be taken back.
// Must not know HTTP; tokens are told once and kept as hashes.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { FacilitatorRecord, Store } from '../journal/store.ts';
import { cleanNickname } from './cleanNickname.ts';
import { Problem } from './Problem.ts';
import type { Teams } from './Teams.ts';
import type { Tickets } from './Tickets.ts';
import { hashToken, type Secrets, SYSTEM_SECRETS } from './tokens.ts';
import { Turns } from './Turns.ts';

export class Facilitators {
  readonly #store: Store;
  readonly #teams: Teams;
  readonly #tickets: Tickets;
  readonly #nowIso: () => string;
  readonly #secrets: Secrets;
  readonly #turns = new Turns<string>();

  constructor(
    { store, teams, tickets }: { store: Store; teams: Teams; tickets: Tickets },
    nowIso: () => string,
    secrets: Secrets = SYSTEM_SECRETS,
  ) {
    this.#secrets = secrets;
    this.#store = store;
    this.#teams = teams;
    this.#tickets = tickets;
    this.#nowIso = nowIso;
  }

  add(code: string, name: string): Promise<{ facilitatorId: string; token: string }> {
    return this.#turns.run([code], async () => {
      const known = await this.#store.readFacilitators(code);
      const { facilitatorsMax } = SESSION_LIMITS;
      if (known.length >= facilitatorsMax)
        throw new Problem(409, 'tooManyFacilitators', `${known.length} were added, at most ${facilitatorsMax}.`);
      const facilitatorId = `f${Math.max(0, ...known.map((one) => Number(one.facilitatorId.slice(1)))) + 1}`;
      const token = this.#secrets.newToken();
      const tokenHash = hashToken(token);
      const createdAt = this.#nowIso();
      await this.#store.saveFacilitator({ code, facilitatorId, name: cleanNickname(name), tokenHash, createdAt });
      return { facilitatorId, token };
    });
  }

  async list(code: string): Promise<Pick<FacilitatorRecord, 'facilitatorId' | 'name' | 'createdAt'>[]> {
    const known = await this.#store.readFacilitators(code);
    return known.map(({ facilitatorId, name, createdAt }) => ({ facilitatorId, name, createdAt }));
  }

  /** The secret opens nothing any more, and whoever watches by it is shown out. */
  revoke(code: string, facilitatorId: string): Promise<void> {
    return this.#turns.run([code], async () => {
      const known = await this.#store.readFacilitators(code);
      if (!known.some((one) => one.facilitatorId === facilitatorId))
        throw new Problem(404, 'noSuchFacilitator', `Nobody facilitates here under ${facilitatorId}.`);
      await this.#store.deleteFacilitator(code, facilitatorId);
      this.#tickets.revoke(code, facilitatorId);
      for (const room of await this.#teams.openOf(code)) room.dismissFacilitator(facilitatorId);
    });
  }
}
