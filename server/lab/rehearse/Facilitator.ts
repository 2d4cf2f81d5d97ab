// The facilitator as a script: opens a session, orders over HTTP, looks at the overview, opens a team. Times every call.
// Knows only the public interface. Must not know what the figures should be.
import { callApi, callText } from './callApi.ts';
import { joinAsPlayer, type PlayerLink } from './joinAsPlayer.ts';

export interface ConsoleTimes {
  overviewMs: number[];
  controlMs: number[];
  /** From asking for a ticket to the first state. */
  watchMs: number[];
}

interface Created {
  code: string;
  facilitatorToken: string;
  teams: { teamId: string }[];
}

export interface RoleCard {
  roleId: string;
  title: string;
  /** Names of its hands. */
  hands: readonly string[];
  /** Types of the commands that are its own. */
  commands: readonly string[];
}

export interface OverviewTeam {
  teamId: string;
  phase: string;
  roundTick: number;
}

export class Facilitator {
  readonly code: string;
  readonly teamIds: readonly string[];
  readonly times: ConsoleTimes = { overviewMs: [], controlMs: [], watchMs: [] };
  readonly #url: string;
  readonly #bearer: string;

  private constructor(url: string, { code, facilitatorToken, teams }: Created) {
    this.#url = url;
    this.#bearer = facilitatorToken;
    this.code = code;
    this.teamIds = teams.map(({ teamId }) => teamId);
  }

  static async open(url: string, wish: { scenario: string; teams: number; seed: number }): Promise<Facilitator> {
    return new Facilitator(
      url,
      await callApi<Created>(url, '/api/sessions', { body: { ...wish, title: 'Rehearsal' } }),
    );
  }

  async control(body: Record<string, unknown>): Promise<void> {
    await timed(this.times.controlMs, () =>
      callApi(this.#url, `/api/sessions/${this.code}/control`, { body, bearer: this.#bearer }),
    );
  }

  /** What a console asks for again and again. */
  overviewRequest(): { path: string; headers: Record<string, string> } {
    return { path: `/api/sessions/${this.code}/overview`, headers: { authorization: `Bearer ${this.#bearer}` } };
  }

  async readOverview(): Promise<OverviewTeam[]> {
    const read = (): Promise<{ teams: OverviewTeam[] }> =>
      callApi(this.#url, `/api/sessions/${this.code}/overview`, { bearer: this.#bearer });
    return (await timed(this.times.overviewMs, read)).teams;
  }

  /** Opens a team as the console does. */
  watch(teamId: string, onEvents: () => void = () => undefined): Promise<PlayerLink> {
    return timed(this.times.watchMs, async () => {
      const path = `/api/sessions/${this.code}/teams/${teamId}/watch`;
      const call = { body: {}, bearer: this.#bearer };
      const told = await callApi<{ roomId: string; endpoint: string; ticket: string }>(this.#url, path, call);
      return joinAsPlayer(
        { ...told, options: { ticket: told.ticket } },
        { onMessage: onEvents, onBytes: () => undefined, onClosed: () => undefined },
      );
    });
  }

  readJournal(teamId: string): Promise<string> {
    return callText(this.#url, `/api/sessions/${this.code}/journal?team=${teamId}`, { bearer: this.#bearer });
  }

  /** The cards that are handed out. */
  async readRoleCards(): Promise<RoleCard[]> {
    const path = `/api/sessions/${this.code}/guide`;
    return (await callApi<{ roles: RoleCard[] }>(this.#url, path, { bearer: this.#bearer })).roles;
  }
}

async function timed<T>(times: number[], call: () => Promise<T>): Promise<T> {
  const startMs = performance.now();
  const answer = await call();
  times.push(performance.now() - startMs);
  return answer;
}
