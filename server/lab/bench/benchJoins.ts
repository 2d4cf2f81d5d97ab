// L3: many people who come in at the same moment.
import { sized } from '../chaos/size.ts';
import { ms } from '../rehearse/figures.ts';
import type { Bench } from './Bench.ts';
import { FLAGSHIP } from './flagship.ts';
import { type LoadFigures, loadServer } from './loadServer.ts';
import { atMost, judged, type Reading, shown } from './reading.ts';

const ID = 'L3';
const PLAYERS_PER_TEAM = 10;
const WAVES = [
  { teams: 30, msMax: 2000 },
  { teams: 100, msMax: 6000 },
] as const;

export const benchJoins: Bench = async ({ size, say }) => {
  const figures: LoadFigures[] = [];
  const readings: Reading[] = [];
  for (const { teams, msMax } of size === 'full' ? WAVES : [{ teams: 1, msMax: 2000 }]) {
    say(`joins: ${teams * PLAYERS_PER_TEAM} at once`);
    const joined = await loadServer({
      scenario: FLAGSHIP,
      teams,
      playersPerTeam: sized(size, PLAYERS_PER_TEAM, 3),
      joining: 'at once',
      seconds: 0,
      actsPerMinute: 0,
      seed: 1,
    });
    figures.push(joined);
    readings.push(...readingsOf(joined, msMax));
  }
  return { readings, figures };
};

function readingsOf({ wanted, joined, allInMs, joinMsP50, failedAttempts }: LoadFigures, msMax: number): Reading[] {
  return [
    judged(ID, `${wanted} joins at once: in`, `${joined} of ${wanted}`, 'all', joined === wanted),
    atMost(ID, `${wanted} joins at once: until all have their first state`, allInMs, msMax, ms),
    shown(ID, `${wanted} joins at once: half of them, attempts that failed`, `${ms(joinMsP50)}, ${failedAttempts}`),
  ];
}
