// What can be commanded, as the server's own page says it, and an option of one's own view as the command it stands for.
// Must not guess: an option whose command is not on the page stands for nothing.
import type { OptionView } from '../../../shared/sim/views/types.ts';
import { callApi } from './callApi.ts';

export type Move = { type: string } & Record<string, string>;

interface CommandPage {
  type: string;
  targetParam: string;
  pickParam: string;
}

export class Moves {
  readonly #pages: ReadonlyMap<string, CommandPage>;

  constructor(pages: readonly CommandPage[]) {
    this.#pages = new Map(pages.map((page) => [page.type, page]));
  }

  static async read(url: string): Promise<Moves> {
    return new Moves(await callApi<CommandPage[]>(url, '/api/commands'));
  }

  /** What the target of this command is called: `workId`, `serviceId` …; '' = it has none. */
  aboutOf(type: string): string {
    return this.#pages.get(type)?.targetParam ?? '';
  }

  /** @param draw a number from 0 to below 1, which chooses among the picks. @returns null when it stands for nothing */
  of(option: Pick<OptionView, 'type' | 'target' | 'picks'>, draw: number): Move | null {
    const page = this.#pages.get(option.type);
    if (page === undefined) return null;
    const move: Move = { type: option.type };
    if (page.targetParam !== '') move[page.targetParam] = option.target;
    if (page.pickParam === '') return move;
    const picks = option.picks.split(' ').filter((pick) => pick !== '');
    const pick = picks[Math.floor(draw * picks.length)];
    return pick === undefined ? null : { ...move, [page.pickParam]: pick };
  }
}
