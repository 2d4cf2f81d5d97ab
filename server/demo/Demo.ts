// A session that plays itself, for a stand or for a first look: bots in every seat, phases by the clock, then again from the start.
// Orders only what a facilitator could order. Must not read the clock itself.
import type { Logger } from 'pino';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { decide } from '../../shared/sim/bots/index.ts';
import type { NewSession, Sessions } from '../sessions/Sessions.ts';
import type { Teams } from '../sessions/Teams.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { tryOrder } from '../sessions/orderNow.ts';
import { type DemoStep, nextDemoStep } from './demoPlan.ts';

export interface DemoParts {
  sessions: Pick<Sessions, 'create'>;
  teams: Pick<Teams, 'ensure'>;
  scenario: Scenario;
  language: string;
  log: Logger;
}

export class Demo {
  readonly #parts: DemoParts;
  #session: NewSession | null = null;
  #moment = '';
  #sinceMs = 0;
  #isPrepared = false;
  #isBusy = false;

  constructor(parts: DemoParts) {
    this.#parts = parts;
  }

  /** Where the big screen finds the present session, behind the server's own address. '' until there is one. */
  get screenPath(): string {
    if (this.#session === null) return '';
    const { session, screenToken } = this.#session;
    return `/screen#code=${session.code}&token=${screenToken}&demo=yes`;
  }

  /** Call it a few times a second. What goes wrong is tried again at the next call. */
  async run(nowMs: number): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await this.#step(nowMs);
    } catch (error) {
      this.#parts.log.warn({ err: error }, 'the demonstration has lost its step');
    } finally {
      this.#isBusy = false;
    }
  }

  async #step(nowMs: number): Promise<void> {
    this.#session ??= await this.#open();
    const { code } = this.#session.session;
    const room = await this.#parts.teams.ensure({ code, teamId: this.#session.teams[0]?.teamId ?? '' });
    const { phase, round, revealStep, speedPerMille } = room.team.play.game.state;
    const moment = `${code} ${round} ${phase} ${revealStep}`;
    if (moment !== this.#moment) {
      this.#moment = moment;
      this.#sinceMs = nowMs;
      this.#isPrepared = false;
    }
    const shownMs = nowMs - this.#sinceMs;
    await this.#do(room, nextDemoStep({ phase, revealStep, speedPerMille, shownMs, isPrepared: this.#isPrepared }));
  }

  async #do(room: TeamRoom, step: DemoStep): Promise<void> {
    if (step.do === 'order') await tryOrder(room, step.command);
    else if (step.do === 'startAgain') this.#session = null;
    else if (step.do === 'prepare') {
      this.#isPrepared = true;
      await prepare(room);
    }
  }

  #open(): Promise<NewSession> {
    const { sessions, scenario, language } = this.#parts;
    const title = scenario.title;
    return sessions.create({ scenario, teamCount: 1, seed: undefined, language, title, botStyle: 'learning' });
  }
}

/** The bots of a session leave improvements to people; here there are none. Refusals do no harm. */
async function prepare(room: TeamRoom): Promise<void> {
  const { game } = room.team.play;
  for (const roleId of game.rules.roleIds) {
    for (const { command } of decide('orchestrated', game, roleId)) {
      await room.team.play.order(`bot:${roleId}`, command);
    }
  }
}
