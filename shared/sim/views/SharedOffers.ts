// What several roles are offered alike, worked out once for all of them. Whoever keeps it over time begins anew whenever the
// game may have changed, and is given the very same list again where nothing has. Must not know commands or roles.
import type { OptionView } from './types.ts';

export class SharedOffers {
  #now = new Map<string, readonly OptionView[]>();
  #before: ReadonlyMap<string, readonly OptionView[]> = new Map();

  /** The game may have changed: everything is worked out again. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  of(type: string, list: () => readonly OptionView[]): readonly OptionView[] {
    const known = this.#now.get(type);
    if (known !== undefined) return known;
    const fresh = list();
    const before = this.#before.get(type);
    const offers = before !== undefined && areSameOffers(before, fresh) ? before : fresh;
    this.#now.set(type, offers);
    return offers;
  }
}

/** Whether both offer the same of one command, in the same order. */
export function areSameOffers(before: readonly OptionView[], now: readonly OptionView[]): boolean {
  return (
    before === now ||
    (before.length === now.length &&
      now.every((option, position) => {
        const other = before[position];
        return option.target === other?.target && option.picks === other.picks && option.refusal === other.refusal;
      }))
  );
}
