// What a group of campaigns is for the command: which campaigns it has, which numbers may be given, and how they are run.
// Must not know any group.
import type { Size } from './size.ts';
import type { Verdict } from './verdict.ts';

export interface ChaosWish {
  /** Campaigns, in order. */
  names: readonly string[];
  size: Size;
  /** Given as `--times 100`; only those that the group knows. */
  numbers: Readonly<Record<string, number>>;
  say: (what: string) => void;
}

export interface Group {
  campaigns: readonly string[];
  /** Options of a number, by name. */
  numbers: readonly string[];
  run: (wish: ChaosWish) => Promise<Verdict[]>;
}

/** What a campaign brought; one that ends in an exception has missed its target, and the next ones still run. */
export async function tried(name: string, campaign: () => Promise<Verdict[]>): Promise<Verdict[]> {
  try {
    return await campaign();
  } catch (error) {
    const result = `ended by ${error instanceof Error ? error.message : String(error)}`;
    return [{ id: '', what: name, tried: 1, result, target: 'a result', isMet: false }];
  }
}

/** A group whose campaigns need nothing of each other: run one after the other. */
export function campaignGroup(
  numbers: readonly string[],
  campaigns: Readonly<Record<string, (wish: ChaosWish) => Promise<Verdict[]>>>,
): Group {
  return {
    campaigns: Object.keys(campaigns),
    numbers,
    run: async (wish) => {
      const verdicts: Verdict[] = [];
      for (const name of wish.names)
        verdicts.push(...(await tried(name, () => campaigns[name]?.(wish) ?? Promise.resolve([]))));
      return verdicts;
    },
  };
}
