// Every piece of work with the stretches of time that it spent where, seen once a tick. Never changes the game.
import { classOfWork } from '../../sim/work/effortClass.ts';
import type { ClosedWork, Game, WorkItem } from '../../sim/state.ts';
import { fillFacts, newItem, newItemOfClosed } from './itemFacts.ts';
import type { ItemRecord, Span } from './types.ts';

interface Track {
  readonly record: ItemRecord;
  /** As the game keeps it; it goes on telling its outcome after it has been closed. */
  item: WorkItem;
  span: Span;
  stepIndex: number;
  /** Tick at which it was last seen open. */
  seenTick: number;
}

export class ItemBook {
  readonly items: ItemRecord[] = [];
  private readonly tracks = new Map<string, Track>();
  private readonly known = new Map<string, ItemRecord>();
  /** Open again since time was taken back, and not seen yet. */
  private reopened: ItemRecord[] = [];
  /** Entries of the state's `closed` that have been read. */
  private closedRead = 0;
  private round = 0;

  /** @param tick the tick that has just passed */
  observe(game: Game, tick: number): void {
    const { state } = game;
    if (state.round !== this.round) {
      this.round = state.round;
      this.closedRead = 0;
    }
    for (const { item, steps } of game.index.open) {
      const step = steps[item.stepIndex];
      this.see(game, item, step?.id ?? '', step?.column ?? '', tick);
    }
    for (const { hand } of game.index.grips.values()) {
      if (!hand.isStuck || hand.workId === '') continue;
      const record = this.known.get(hand.workId);
      if (record !== undefined) record.stuckTicks++;
    }
    const closed = new Map<string, ClosedWork>();
    for (; this.closedRead < state.closed.length; this.closedRead++) {
      const entry = state.closed[this.closedRead];
      if (entry !== undefined) closed.set(entry.id, entry);
    }
    for (const [id, track] of this.tracks) if (track.seenTick !== tick) this.end(game, track, closed.get(id), tick);
    for (const record of this.reopened) if (!this.tracks.has(record.id)) endGone(record, closed.get(record.id), tick);
    this.reopened = [];
    for (const entry of closed.values()) this.endUnseen(game, entry);
    for (const { item, value } of game.index.earning) {
      const facts = this.known.get(item.id)?.value ?? null;
      if (facts !== null && value.isLive) facts.liveTick = value.liveTick;
    }
  }

  /** Time is taken back: what happened at or after the tick has not happened. */
  rewind(tick: number): void {
    for (const { span } of this.tracks.values()) span.toTick = Math.max(span.fromTick, tick);
    this.tracks.clear();
    this.closedRead = 0;
    const kept = this.items.filter(({ arrivedTick }) => arrivedTick < tick);
    this.items.length = 0;
    this.items.push(...kept);
    this.known.clear();
    for (const record of kept) {
      this.known.set(record.id, record);
      record.spans = record.spans.filter(({ fromTick }) => fromTick < tick);
      for (const span of record.spans) span.toTick = Math.min(span.toTick, tick);
      if (record.closedTick >= tick) [record.closedTick, record.outcome] = [-1, ''];
      if (record.closedTick < 0) this.reopened.push(record);
      if (record.value !== null && record.value.liveTick >= tick) record.value.liveTick = -1;
    }
  }

  /** Open stretches reach up to now. */
  finish(tick: number): void {
    for (const { span } of this.tracks.values()) span.toTick = tick;
  }

  private see(game: Game, item: WorkItem, stepId: string, columnId: string, tick: number): void {
    const track = this.tracks.get(item.id);
    const state = item.status === 'blocked' ? `blocked:${item.blockedBy}` : item.status;
    if (track === undefined) {
      this.begin(game, item, { stepId, columnId, roleId: item.roleId, state, fromTick: tick, toTick: tick + 1 });
      return;
    }
    track.seenTick = tick;
    const { span } = track;
    if (span.state === state && track.stepIndex === item.stepIndex && span.roleId === item.roleId) return;
    track.item = item;
    track.stepIndex = item.stepIndex;
    span.toTick = tick;
    track.span = { stepId, columnId, roleId: item.roleId, state, fromTick: tick, toTick: tick + 1 };
    track.record.spans.push(track.span);
  }

  private begin(game: Game, item: WorkItem, span: Span): void {
    const before = this.known.get(item.id);
    const record = before ?? newItem(item, classOfWork(game, item));
    if (before === undefined) {
      this.items.push(record);
      this.known.set(item.id, record);
      span.fromTick = Math.min(span.fromTick, item.arrivedTick);
    }
    record.spans.push(span);
    this.tracks.set(item.id, { record, item, span, stepIndex: item.stepIndex, seenTick: span.toTick - 1 });
  }

  private end(game: Game, track: Track, closed: ClosedWork | undefined, tick: number): void {
    const { record, item, span } = track;
    fillFacts(record, item, classOfWork(game, item));
    record.closedTick = closed?.closedTick ?? tick;
    record.outcome = closed?.outcome ?? item.outcome;
    record.isSlaMet = closed?.isSlaMet ?? record.isSlaMet;
    span.toTick = Math.max(span.fromTick, record.closedTick);
    if (span.toTick === span.fromTick && record.spans.length > 1) record.spans.pop();
    this.tracks.delete(item.id);
  }

  /** It came and went within one tick. */
  private endUnseen(game: Game, closed: ClosedWork): void {
    if (this.known.has(closed.id)) return;
    const record = newItemOfClosed(closed, game.rules.streams.get(closed.streamId)?.ledgerName ?? closed.id);
    this.items.push(record);
    this.known.set(closed.id, record);
  }

  /** What is open, brought up to date. */
  refresh(game: Game): void {
    for (const { record, item } of this.tracks.values()) fillFacts(record, item, classOfWork(game, item));
  }
}

/** It was closed before anybody could look: between the tick that was gone back to and the first one after it. */
function endGone(record: ItemRecord, closed: ClosedWork | undefined, tick: number): void {
  record.closedTick = closed?.closedTick ?? tick;
  record.outcome = closed?.outcome ?? 'withdrawn';
}
