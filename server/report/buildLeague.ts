// How the teams of a session compare: goals met, value realised of what was possible, where the rest leaked, and in which
// of these each differs most from the team in the middle. Says nothing that a team's review has not opened yet. Pure.
import { roundTicks } from '../../shared/sim/phases/roundTicks.ts';
import type { RoundResult } from '../../shared/sim/result.ts';
import type { Game, GameState } from '../../shared/sim/state.ts';
import { CAUSES_STEP } from '../../shared/sim/views/viewResults.ts';
import type { LeagueLeak, LeagueTeam, Standing } from '../../shared/wire/answers/league.ts';
import { groupOf } from '../../shared/wire/leakLinks.ts';

const LEAKS_SHOWN = 3;

export function standingOf({ teamId, name }: { teamId: string; name: string }, game: Game): Standing {
  const { state } = game;
  const { phase, round, roundTick, results } = state;
  const goals = results.flatMap((result) => result.goals);
  const open = openResults(state);
  return {
    teamId,
    name,
    phase,
    round,
    roundTick,
    roundTicks: round === 0 ? 0 : roundTicks(game),
    goalsMet: goals.filter(({ met }) => met).length,
    goalCount: goals.length,
    realisedCents: open.reduce((sum, { value }) => sum + value.realisedCents, 0),
    potentialCents: open.reduce((sum, { value }) => sum + value.potentialCents, 0),
    leaks: sumByGroup(open),
  };
}

/** By goals met, then by the share of value realised; teams that are equal in both share a rank. */
export function buildLeague(standings: readonly Standing[]): LeagueTeam[] {
  const sorted = [...standings].sort(compare);
  const ranked: LeagueTeam[] = [];
  for (const [position, team] of sorted.entries()) {
    const before = ranked.at(-1);
    const rank = before !== undefined && compare(before, team) === 0 ? before.rank : position + 1;
    ranked.push({ ...team, leaks: team.leaks.slice(0, LEAKS_SHOWN), difference: differenceOf(team, standings), rank });
  }
  return ranked;
}

/** Causes of the round that is being reviewed come when its review comes to them. */
function openResults({ phase, revealStep, results }: GameState): RoundResult[] {
  return phase === 'review' && revealStep < CAUSES_STEP ? results.slice(0, -1) : results;
}

function sumByGroup(results: readonly RoundResult[]): LeagueLeak[] {
  const sums = new Map<string, number>();
  for (const { value } of results) {
    for (const leak of value.leaked) {
      const group = groupOf(leak);
      sums.set(group, (sums.get(group) ?? 0) + leak.cents);
    }
  }
  const leaks = [...sums].map(([cause, cents]) => ({ cause, cents }));
  return leaks.sort((a, b) => b.cents - a.cents || (a.cause < b.cause ? -1 : 1));
}

const shareOf = ({ realisedCents, potentialCents }: Standing): number =>
  potentialCents === 0 ? 0 : realisedCents / potentialCents;

const compare = (a: Standing, b: Standing): number => b.goalsMet - a.goalsMet || shareOf(b) - shareOf(a);

/** Null where no other team has anything to compare with, or nothing differs. */
function differenceOf(team: Standing, standings: readonly Standing[]): LeagueTeam['difference'] {
  const compared = standings.filter(({ potentialCents }) => potentialCents > 0);
  if (compared.length < 2 || team.potentialCents === 0) return null;
  const causes = new Set(compared.flatMap(({ leaks }) => leaks.map(({ cause }) => cause)));
  let largest: LeagueTeam['difference'] = null;
  for (const cause of causes) {
    const cents = centsOf(team, cause) - median(compared.map((other) => centsOf(other, cause)));
    if (Math.abs(cents) > Math.abs(largest?.cents ?? 0)) largest = { kind: 'cause', cause, cents };
  }
  return largest;
}

const centsOf = ({ leaks }: Standing, cause: string): number => leaks.find((leak) => leak.cause === cause)?.cents ?? 0;

/** Of an even number the one between the two in the middle, in whole cents. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.round((upper + lower) / 2);
}
