// The group `network`: what weak networks do to players. Must not run two campaigns at once.
import { type Group, tried } from '../Group.ts';
import { type Size, sized } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import { massCut } from './massCut.ts';
import { roaming } from './roaming.ts';
import { comeFirst, soakOf } from './runSoak.ts';
import { sleepers } from './sleepers.ts';
import { takeovers } from './takeovers.ts';

interface NetworkWish {
  size: Size;
  numbers: Readonly<Record<string, number>>;
  say: (what: string) => void;
}

type Campaign = (wish: NetworkWish) => Promise<Verdict[]>;

const PLAYERS_PER_TEAM = 10;
/** R5 alone, in one session. */
const WIFI_MINUTES = 10;

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  badWifi: ({ size, numbers, say }) => soakOf(size, { minutes: WIFI_MINUTES, waves: 1, ...numbers }, say),
  roaming: ({ size, say }) =>
    roaming({
      teams: sized(size, 10, 1),
      playersPerTeam: PLAYERS_PER_TEAM,
      outageSeconds: size === 'full' ? [3, 12, 60, 300] : [3, 6],
      seed: 6,
      say,
    }),
  massCut: ({ size, say }) =>
    massCut({
      teams: sized(size, 30, 2),
      playersPerTeam: PLAYERS_PER_TEAM,
      times: sized(size, 10, 2),
      calmMs: sized(size, 8_000, 2_000),
      seed: 7,
      say,
    }),
  takeovers: ({ size, say }) => takeovers({ times: sized(size, 34, 3), say }),
  sleepers: ({ size, say }) =>
    sleepers({
      teams: sized(size, 10, 1),
      playersPerTeam: PLAYERS_PER_TEAM,
      sleepSeconds: sized(size, 40, 5),
      seed: 13,
      say,
    }),
};

export const NETWORK: Group = {
  campaigns: Object.keys(CAMPAIGNS),
  numbers: ['minutes', 'teams', 'acts', 'seed'],
  run: async ({ names, size, numbers, say }) => {
    comeFirst();
    const verdicts: Verdict[] = [];
    for (const name of names) {
      say(name);
      verdicts.push(...(await tried(name, () => CAMPAIGNS[name]?.({ size, numbers, say }) ?? Promise.resolve([]))));
    }
    return verdicts;
  },
};
