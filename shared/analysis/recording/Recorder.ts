// Looks at a game after every tick and writes down what debriefs need. Never changes the game; knows nothing of journals.
import type { GameEvent } from '../../sim/events.ts';
import type { Game } from '../../sim/state.ts';
import { ItemBook } from './ItemBook.ts';
import { RoundBook } from './RoundBook.ts';
import { SeriesBook } from './SeriesBook.ts';
import { settingOf } from './settingOf.ts';
import { StoryBook } from './StoryBook.ts';
import type { GameRecord } from './types.ts';

export class Recorder {
  private readonly items = new ItemBook();
  private readonly rounds = new RoundBook();
  private readonly story = new StoryBook();
  private readonly series: SeriesBook;
  private readonly seen = new Set<string>();
  private lastTick = -1;

  constructor(game: Game) {
    this.series = new SeriesBook(game);
  }

  /**
   * To be called after every `advance` that has let a tick pass.
   * @param told what `takeEvents` gave since the last call
   */
  observe(game: Game, told: readonly GameEvent[]): void {
    const tick = game.state.tick - 1;
    if (tick <= this.lastTick) this.rewind(tick, game.state.round);
    this.lastTick = tick;
    this.items.observe(game, tick);
    this.rounds.observe(game, tick);
    this.series.observe(game, tick);
    this.story.observe(game, told, tick);
    for (const event of told) if (event.name === 'changeFailed') this.seen.add(event.workId);
  }

  /** What has been seen so far; the recorder may go on afterwards. */
  finish(game: Game): GameRecord {
    this.items.refresh(game);
    this.items.finish(this.lastTick + 1);
    this.rounds.takeResults(game);
    const { items } = this.items;
    for (const { id, change } of items) if (change !== null) change.hasFailed = this.seen.has(id);
    const { events, manoeuvres, improvements, problems, agreements, pins } = this.story;
    return {
      setting: settingOf(game.rules.scenario),
      seed: game.state.seed,
      rounds: this.rounds.rounds,
      series: this.series.series,
      items,
      events,
      manoeuvres,
      improvements,
      problems,
      agreements,
      pins,
    };
  }

  private rewind(tick: number, round: number): void {
    this.items.rewind(tick);
    this.rounds.rewind(tick);
    this.series.rewind(tick);
    this.story.rewind(tick, round);
    this.seen.clear();
    for (const { name, workId } of this.story.events) if (name === 'changeFailed') this.seen.add(workId);
  }
}
