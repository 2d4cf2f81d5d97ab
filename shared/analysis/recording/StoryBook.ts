// What was told, decided and agreed in a game: events, manoeuvres, improvements, problems, agreements, pins. Never changes the game.
import type { EventName, GameEvent } from '../../sim/events.ts';
import type { Game, ManoeuvreState, Problem } from '../../sim/state.ts';
import type {
  AgreementRecord,
  ImprovementRecord,
  ManoeuvreRecord,
  PinRecord,
  ProblemRecord,
  ProblemRound,
  RecordedEvent,
} from './types.ts';

/** The traffic of work is in the items already. */
const LEFT_OUT: ReadonlySet<EventName> = new Set<EventName>([
  'workArrived',
  'workFinished',
  'workPassed',
  'workBlocked',
  'workWithdrawn',
  'handFreed',
  'clockChanged',
]);

export class StoryBook {
  readonly events: RecordedEvent[] = [];
  readonly manoeuvres: ManoeuvreRecord[] = [];
  readonly improvements: ImprovementRecord[] = [];
  readonly problems: ProblemRecord[] = [];
  readonly agreements: AgreementRecord[] = [];
  readonly pins: PinRecord[] = [];
  private readonly agreed = new Map<string, string>();
  private readonly pinned = new Set<string>();
  /** The manoeuvre that is being polled, and who has said no. */
  private poll: { manoeuvreId: string; noGo: Set<string> } = { manoeuvreId: '', noGo: new Set() };

  observe(game: Game, told: readonly GameEvent[], tick: number): void {
    const { state } = game;
    for (const event of told) if (event.tick <= tick && !LEFT_OUT.has(event.name)) this.keep(game, event);
    if (state.poll !== null && state.poll.manoeuvreId !== this.poll.manoeuvreId)
      this.beginPoll(game, state.poll.manoeuvreId, state.poll.openedTick);
    for (const manoeuvre of state.manoeuvres) this.seeManoeuvre(manoeuvre, tick);
    this.seeImprovements(game, tick);
    this.seeProblems(game, tick);
    for (const [agreementId, optionId] of Object.entries(state.agreements)) {
      if (this.agreed.get(agreementId) === optionId) continue;
      this.agreed.set(agreementId, optionId);
      this.agreements.push({ tick, round: state.round, agreementId, optionId });
    }
    for (const what of Object.keys(state.pinned)) {
      if (this.pinned.has(what)) continue;
      this.pinned.add(what);
      this.pins.push({ tick, round: state.round, what });
    }
  }

  rewind(tick: number, round: number): void {
    const cut = (list: { tick: number }[]): void => {
      const kept = list.filter((entry) => entry.tick < tick);
      list.length = 0;
      list.push(...kept);
    };
    for (const list of [this.events, this.agreements, this.pins]) cut(list);
    const manoeuvres = this.manoeuvres.filter((entry) => entry.round < round);
    this.manoeuvres.length = 0;
    this.manoeuvres.push(...manoeuvres);
    for (const { stages } of this.improvements) {
      cut(stages);
      for (const stage of stages) stage.strengths = stage.strengths.filter((entry) => entry.round < round);
    }
    for (const problem of this.problems) {
      problem.rounds = problem.rounds.filter((entry) => entry.round < round);
      if (problem.fixedTick >= tick) problem.fixedTick = -1;
      if (problem.knownTick >= tick) problem.knownTick = -1;
    }
    this.agreed.clear();
    for (const { agreementId, optionId } of this.agreements) this.agreed.set(agreementId, optionId);
    this.pinned.clear();
    for (const { what } of this.pins) this.pinned.add(what);
    this.poll = { manoeuvreId: '', noGo: new Set() };
  }

  private keep(game: Game, event: GameEvent): void {
    const { name, tick, workId, roleId, serviceId, textKey, text, amount } = event;
    const before = this.events.at(-1);
    // One event may be told to several.
    if (
      before?.name === name &&
      before.tick === tick &&
      before.workId === workId &&
      before.roleId === roleId &&
      before.textKey === textKey
    )
      return;
    this.events.push({ name, tick, round: game.state.round, workId, roleId, serviceId, textKey, text, amount });
    if (name === 'pollOpened') this.poll.manoeuvreId = '';
    if (name === 'pollAnswered') this.noteAnswer(roleId, text);
    if (name === 'manoeuvreCalled') this.noteCall(game, tick, text);
  }

  private noteAnswer(roleId: string, answer: string): void {
    if (answer === 'noGo') this.poll.noGo.add(roleId);
    else this.poll.noGo.delete(roleId);
  }

  private noteCall({ state }: Game, tick: number, decision: string): void {
    const manoeuvre = this.manoeuvres.find(({ id }) => id === this.poll.manoeuvreId);
    if (manoeuvre === undefined) return;
    const openRiskIds = [...(state.manoeuvres.find(({ id }) => id === manoeuvre.id)?.openRisks ?? [])];
    manoeuvre.noGoRoleIds = [...this.poll.noGo];
    manoeuvre.calls.push({ tick, decision, noGoRoleIds: [...this.poll.noGo], openRiskIds });
  }

  private beginPoll({ state }: Game, id: string, openedTick: number): void {
    this.poll = { manoeuvreId: id, noGo: new Set() };
    if (this.manoeuvres.some((entry) => entry.id === id)) return;
    this.manoeuvres.push({
      id,
      round: state.round,
      polledTick: openedTick,
      noGoRoleIds: [],
      calls: [],
      flownTick: -1,
      openRiskIds: [],
      riskPerMille: 0,
      state: 'polling',
      dataKb: 0,
    });
  }

  private seeManoeuvre(manoeuvre: ManoeuvreState, tick: number): void {
    const record = this.manoeuvres.find(({ id }) => id === manoeuvre.id);
    if (record === undefined) return;
    const hasFlown = manoeuvre.state === 'open' || manoeuvre.state === 'failed' || manoeuvre.state === 'done';
    if (hasFlown && record.flownTick < 0) {
      record.flownTick = tick;
      record.openRiskIds = [...manoeuvre.openRisks];
      record.riskPerMille = manoeuvre.calledRiskPerMille;
    }
    record.state = manoeuvre.state;
    record.dataKb = manoeuvre.dataKb;
  }

  private seeImprovements({ state }: Game, tick: number): void {
    for (const entry of state.improvements) {
      if (entry.state === 'offered' && !this.improvements.some(({ id }) => id === entry.id)) continue;
      let record = this.improvements.find(({ id }) => id === entry.id);
      if (record === undefined) this.improvements.push((record = { id: entry.id, stages: [] }));
      const last = record.stages.at(-1);
      const { ownerRoleId, strengthPerMille: perMille } = entry;
      if (last?.state !== entry.state || last.ownerRoleId !== ownerRoleId) {
        const strengths = [{ round: state.round, perMille }];
        record.stages.push({ tick, round: state.round, state: entry.state, ownerRoleId, strengths });
        continue;
      }
      const strength = last.strengths.at(-1);
      if (strength?.round === state.round) strength.perMille = perMille;
      else last.strengths.push({ round: state.round, perMille });
    }
  }

  private seeProblems({ state }: Game, tick: number): void {
    for (const problem of state.problems) {
      let record = this.problems.find(({ id }) => id === problem.id);
      if (record === undefined) {
        const { id, serviceId, titleKey, causeKey, bornTick } = problem;
        record = { id, serviceId, titleKey, causeKey, bornTick, knownTick: -1, fixedTick: -1, rounds: [] };
        this.problems.push(record);
      }
      if (problem.stage === 'known' && record.knownTick < 0) record.knownTick = tick;
      if (problem.stage === 'fixed' && record.fixedTick < 0) record.fixedTick = tick;
      const last = record.rounds.at(-1);
      const round = last?.round === state.round ? last : freshRound(problem, state.round);
      if (round !== last) record.rounds.push(round);
      round.occurrences = problem.occurrences;
      round.costMilliHours = problem.costMilliHours;
      round.costCents = problem.costCents;
      round.stage = problem.stage;
      if (problem.workId !== '') round.investigatedTicks++;
    }
  }
}

function freshRound({ occurrences, costMilliHours, costCents, stage }: Problem, round: number): ProblemRound {
  return { round, occurrences, costMilliHours, costCents, stage, investigatedTicks: 0 };
}
