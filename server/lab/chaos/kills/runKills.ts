// The group `kills`: one process that is killed, told to end, or copied while it writes. Must not run two campaigns at once.
import { type Group, tried } from '../Group.ts';
import { type Size, sized } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import { copies } from './copies.ts';
import { killAgain } from './killAgain.ts';

type Campaign = (size: Size, times: number | undefined, say: (what: string) => void) => Promise<Verdict[]>;

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  kills: (size, times, say) => killAgain(times ?? sized(size, 500, 3), { teams: 4 }, say),
  copies: (size, times, say) => copies(times ?? sized(size, 51, 6), sized(size, 6, 2), say),
};

export const KILLS: Group = {
  campaigns: Object.keys(CAMPAIGNS),
  numbers: ['times'],
  run: async ({ names, size, numbers, say }) => {
    const verdicts: Verdict[] = [];
    for (const name of names)
      verdicts.push(
        ...(await tried(name, () => CAMPAIGNS[name]?.(size, numbers['times'], say) ?? Promise.resolve([]))),
      );
    return verdicts;
  },
};
