// Everything of one team that lives in memory, without its connections: its game, its people, its picture on the wire.
// Opens from the store, stops on an exception and comes back from the journal. Must not know Colyseus rooms or HTTP.
import type { Logger } from 'pino';
import { ROOM_LIMITS } from '../../shared/limits.ts';
import { restoreGame } from '../journal/restoreGame.ts';
import type { NoteRecord, SessionRecord, SessionSettings, Store, TeamKey, TeamRecord } from '../journal/store.ts';
import { AnswerMemory, type Outcome } from './AnswerMemory.ts';
import { botStyleOf } from './botCommands.ts';
import { PhaseLog } from './PhaseLog.ts';
import { Presence } from './Presence.ts';
import type { RoomMeter } from './RoomMeter.ts';
import { type BeatResult, type Command, TeamGame } from './TeamGame.ts';
import { TeamPicture } from './TeamPicture.ts';

export interface TeamServices {
  store: Store;
  log: Logger;
  /** Monotonic, in milliseconds; tests may let it run faster. */
  now: () => number;
  /** Of the wall clock, ISO. */
  nowIso: () => string;
  meter: RoomMeter;
}

const MS_PER_TURN = 1000;
/** Far from any simple part of a turn: however many teams there are, they lie about evenly. */
const TURN_STEP_MS = 382;
/** Shares no factor with the ticks between two snapshots. */
const SNAPSHOT_STEP = 23;

export class Team {
  readonly key: TeamKey;
  readonly session: SessionRecord;
  readonly record: TeamRecord;
  readonly presence: Presence;
  readonly picture: TeamPicture;
  readonly phaseLog: PhaseLog;
  /** Of the facilitators, as the store has them. */
  notes: readonly NoteRecord[] = [];
  readonly answers = new AnswerMemory();
  readonly #services: TeamServices;
  #play: TeamGame;
  #settings: SessionSettings;
  /** When a team that stopped is brought back; 0 = it runs. */
  #resumeAtMs = 0;
  #stops = 0;
  #stoppedMs = -Infinity;

  private constructor(
    services: TeamServices,
    session: SessionRecord,
    record: TeamRecord,
    play: TeamGame,
    presence: Presence,
    phaseLog: PhaseLog,
  ) {
    this.#services = services;
    this.key = { code: record.code, teamId: record.teamId };
    this.session = session;
    this.record = { ...record };
    this.#settings = session.settings;
    this.#play = play;
    this.answers = play.answers;
    this.presence = presence;
    this.phaseLog = phaseLog;
    const names = { sessionTitle: session.title, teamName: record.name, code: record.code };
    this.picture = new TeamPicture(play.game, names);
    this.picture.copySettings(this.#settings);
  }

  /** @throws Error when there is no such team, or its journal cannot be played. */
  static async open(services: TeamServices, key: TeamKey): Promise<Team> {
    const { store, now } = services;
    const session = await store.readSession(key.code);
    const record = await store.readTeam(key);
    if (session === null || record === null) throw new Error('no such team');
    const play = await openGame(services, session, record, new AnswerMemory());
    const phaseLog = new PhaseLog(await store.readPhaseTimes(key), record.createdAt);
    const presence = new Presence(await store.readSeats(key), now());
    const team = new Team(services, session, record, play, presence, phaseLog);
    team.notes = await store.readNotes(key);
    return team;
  }

  get play(): TeamGame {
    return this.#play;
  }

  get settings(): SessionSettings {
    return this.#settings;
  }

  /** Shown with the next patch. */
  showSettings(settings: SessionSettings): void {
    this.#settings = settings;
    this.picture.copySettings(settings);
  }

  /** As the store has it already; shown with the next patch. */
  rename(name: string): void {
    this.record.name = name;
    this.picture.copyTeamName(name);
  }

  /** Exceptions in a row. */
  get stops(): number {
    return this.#stops;
  }

  get trouble(): '' | 'journal' | 'error' {
    if (this.#resumeAtMs !== 0) return 'error';
    return this.#play.storeTrouble === '' ? '' : 'journal';
  }

  /** Whether a beat would find anything to do. */
  isDue(nowMs: number): boolean {
    return this.#resumeAtMs !== 0 || this.#play.isDue(nowMs);
  }

  /** Lets time pass; brings a stopped team back when its time has come. */
  async beat(nowMs: number, here: ReadonlySet<string>, mayTick: boolean): Promise<BeatResult> {
    if (this.#resumeAtMs !== 0) {
      if (nowMs < this.#resumeAtMs) return null;
      await this.#resume(nowMs);
    }
    this.presence.seen(here, nowMs);
    const people = this.presence.people(this.#play.game, here, nowMs);
    const botRoleIds = Object.values(people).flatMap(({ id, isBot }) => (isBot ? [id] : []));
    const before = this.#play.storeTrouble;
    const result = await this.#play.beat(nowMs, botRoleIds, mayTick);
    this.#logTrouble(before, this.#play.storeTrouble);
    if (result !== null) this.phaseLog.see(this.#play.game.state, this.#services.nowIso);
    return result;
  }

  /** A command in the facilitator's name. */
  order(command: Command): Promise<Outcome> {
    if (this.#resumeAtMs !== 0)
      return Promise.resolve({ kind: 'rejected', code: 'teamStopped', message: 'the team has stopped' });
    return this.#play.order('facilitator', command);
  }

  /** After an exception: nothing more happens to this game; its journal gives the next one. */
  stop(nowMs: number): void {
    this.#stops = nowMs - this.#stoppedMs > ROOM_LIMITS.trustedAfterMs ? 1 : this.#stops + 1;
    this.#stoppedMs = nowMs;
    const waitMs = Math.min(ROOM_LIMITS.resumeMsMax, ROOM_LIMITS.resumeMs * 2 ** (this.#stops - 1));
    this.#resumeAtMs = nowMs + waitMs;
    this.#play.abandon();
  }

  #logTrouble(before: string, reason: string): void {
    const { log } = this.#services;
    if (before === '' && reason !== '') log.error({ ...this.key, reason }, 'nothing can be stored; the team waits');
    if (before !== '' && reason === '') log.info(this.key, 'the store is back; the team goes on');
  }

  async #resume(nowMs: number): Promise<void> {
    // Until it has worked, so that a failure waits again instead of running on with the broken game.
    this.#resumeAtMs = Infinity;
    try {
      const record = (await this.#services.store.readTeam(this.key)) ?? this.record;
      this.#play = await openGame(this.#services, this.session, record, this.answers);
      this.#resumeAtMs = 0;
      this.#services.log.info({ ...this.key, tick: this.#play.game.state.tick }, 'team resumed from its journal');
    } catch (error) {
      this.#services.log.error({ ...this.key, err: error }, 'team cannot be resumed yet');
      this.stop(nowMs);
    }
  }
}

async function openGame(
  { store, log, now, meter }: TeamServices,
  session: SessionRecord,
  record: TeamRecord,
  answers: AnswerMemory,
): Promise<TeamGame> {
  const key = { code: record.code, teamId: record.teamId };
  const { game, lastN, notices } = await restoreGame(store, session, record);
  for (const notice of notices) log.warn({ ...key, notice }, 'journal');
  for (const { seat, seq, tick } of await store.readAnswers(key))
    answers.remember(seat, seq, { kind: 'accepted', tick });
  const botStyle = botStyleOf(session.botStyle);
  const onTicks = (lagMs: number): void => meter.ticked(lagMs);
  const aheadMs = turnOf(record.teamId);
  const snapshotTurn = snapshotTurnOf(key);
  return new TeamGame({ key, store, game, lastN, answers, botStyle, nowMs: now(), aheadMs, snapshotTurn, onTicks });
}

/** Of all teams the first begins its second with the session; the others are spread over it, so that they do not tick at once. */
function turnOf(teamId: string): number {
  return (positionOf(teamId) * TURN_STEP_MS) % MS_PER_TURN;
}

/** In ticks; of all sessions, for they may run side by side. */
function snapshotTurnOf({ code, teamId }: TeamKey): number {
  let turn = positionOf(teamId);
  for (const letter of code) turn += letter.codePointAt(0) ?? 0;
  return (turn * SNAPSHOT_STEP) % ROOM_LIMITS.hashEveryTicks;
}

const positionOf = (teamId: string): number => Math.max(0, Number(teamId.slice(1)) - 1) || 0;
