// Keys of texts that a reader needs and that stand in no field of a view ending in Key: of options inside one field,
// of results that travel as JSON, of the facilitator's guide. Must not name anything that its reader may not know.
import type { RoundResult } from '../../shared/sim/result.ts';
import type { PublicView } from '../../shared/sim/views/types.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

/** For everybody: the scenario's own words, the options of agreements, debrief questions. */
export function publicTextKeys({ agreements, phase }: PublicView, scenario: Scenario): string[] {
  const keys = ['title', 'tagline', 'story'];
  for (const { id, options } of Object.values(agreements)) {
    for (const pair of options.split(' ')) {
      const option = `agreements.${id}.options.${pair.split(':')[0] ?? ''}`;
      keys.push(`${option}.title`, `${option}.expectation`);
    }
  }
  if (phase === 'debrief') keys.push(...scenario.debrief.map((_, position) => `debrief.${position}`));
  return keys;
}

/** Titles of work in a round's result; what is not revealed yet is not in it. */
export function titleKeysIn(json: string): string[] {
  const { titles }: Partial<RoundResult> = json === '' ? {} : (JSON.parse(json) as Partial<RoundResult>);
  return Object.values(titles ?? {});
}

/** The guide of every round: `rounds.<id>.facilitation.<stress|watchFor|ask>.<n>`. */
export function facilitatorTextKeys(scenario: Scenario): string[] {
  const rounds = scenario.rounds.flatMap(({ id, facilitation }) =>
    Object.entries(facilitation).flatMap(([part, lines]) =>
      lines.map((_, position) => `rounds.${id}.facilitation.${part}.${position}`),
    ),
  );
  const streams = scenario.streams.flatMap(({ id }) => [`streams.${id}.title`]);
  const mistakes = scenario.facilitation.mistakes.map((_, position) => `facilitation.mistakes.${position}`);
  return [...rounds, ...mistakes, ...streams, ...scenario.debrief.map((_, position) => `debrief.${position}`)];
}
