// Sessions: made, looked up, shown to the public, erased; and whose token opens what. No HTTP and no rooms' insides here.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import {
  type SessionRecord,
  type SessionSettings,
  type Store,
  type TeamRecord,
  USUAL_SETTINGS,
} from '../journal/store.ts';
import { notFound, Problem } from './Problem.ts';
import { hashToken, isTokenOf, normalCode, type Secrets, SYSTEM_SECRETS } from './tokens.ts';

export interface SessionWish {
  scenario: Scenario;
  teamCount: number;
  seed: number | undefined;
  language: string;
  title: string;
  botStyle: string;
  teamChoice?: SessionSettings['teamChoice'];
  seeds?: SessionSettings['seeds'];
}

export interface NewSession {
  session: SessionRecord;
  teams: TeamRecord[];
  facilitatorToken: string;
  screenToken: string;
}

export class Sessions {
  readonly #store: Store;
  readonly #nowIso: () => string;
  readonly #secrets: Secrets;

  constructor(store: Store, nowIso: () => string, secrets: Secrets = SYSTEM_SECRETS) {
    this.#secrets = secrets;
    this.#store = store;
    this.#nowIso = nowIso;
  }

  /** Unless seeds are to differ, every team plays the same one: the same demand at each table. */
  async create({ scenario, teamCount, seed, language, title, botStyle, ...choices }: SessionWish): Promise<NewSession> {
    const facilitatorToken = this.#secrets.newToken();
    const screenToken = this.#secrets.newToken();
    const createdAt = this.#nowIso();
    const code = await this.freeCode();
    const session: SessionRecord = {
      code,
      title,
      scenario,
      seed: seed ?? this.#secrets.newSeed(),
      language,
      botStyle,
      facilitatorHash: hashToken(facilitatorToken),
      screenHash: hashToken(screenToken),
      createdAt,
      settings: { ...USUAL_SETTINGS, ...choices },
    };
    const teams = Array.from({ length: teamCount }, (_, position): TeamRecord => {
      const name = scenario.team.names[position] ?? `${position + 1}`;
      return {
        code,
        teamId: `t${position + 1}`,
        name,
        seed: seedOf(session, position),
        createdAt,
        tick: 0,
        phase: 'lobby',
        round: 0,
        isMerged: false,
      };
    });
    await this.#store.createSession(session, teams);
    return { session, teams, facilitatorToken, screenToken };
  }

  /** @throws Problem 404 */
  async find(typedCode: string): Promise<SessionRecord> {
    const session = await this.#store.readSession(normalCode(typedCode).slice(0, SESSION_LIMITS.codeLength * 2));
    if (session === null) throw notFound();
    return session;
  }

  /**
   * @returns also which of the facilitators, '' for the one who opened the session
   * @throws Problem 404 for an unknown session, 401 for a token of none of these
   */
  async findAs(
    typedCode: string,
    token: string,
    who: readonly ('facilitator' | 'screen')[],
  ): Promise<{ session: SessionRecord; as: 'facilitator' | 'screen'; facilitatorId: string }> {
    const session = await this.find(typedCode);
    if (who.includes('facilitator')) {
      if (isTokenOf(token, session.facilitatorHash)) return { session, as: 'facilitator', facilitatorId: '' };
      const added = await this.#store.readFacilitators(session.code);
      const one = added.find(({ tokenHash }) => isTokenOf(token, tokenHash));
      if (one !== undefined) return { session, as: 'facilitator', facilitatorId: one.facilitatorId };
    }
    if (who.includes('screen') && isTokenOf(token, session.screenHash))
      return { session, as: 'screen', facilitatorId: '' };
    throw new Problem(401, 'wrongToken', 'This token does not open this.');
  }

  /** @throws Problem 503 */
  async freeCode(): Promise<string> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const code = this.#secrets.newCode();
      if ((await this.#store.readSession(code)) === null) return code;
    }
    throw new Problem(503, 'noFreeCode', 'No free session code was found.');
  }
}

/** The n-th team's seed; told apart by position, so that a session made again with its seed plays the same again. */
export function seedOf({ seed, settings }: Pick<SessionRecord, 'seed' | 'settings'>, position: number): number {
  return settings.seeds === 'same' ? seed : ((seed + position * SEED_STRIDE - 1) % SEED_MAX) + 1;
}

const SEED_MAX = 2_147_483_647;
const SEED_STRIDE = 104_729;
