// Guards that an agenda follows the order of the phases, names rounds that exist, and takes the minutes that the workshop has.
import type { Scenario } from '../schema.ts';
import type { Check } from './types.ts';

type AgendaEntry = Scenario['facilitation']['agenda'][number];

/** Phases of a round, in order. */
const IN_ROUND = ['briefing', 'running', 'review', 'improve'];

export const checkFacilitation: Check = (scenario, report) => {
  const { agenda } = scenario.facilitation;
  const path = ['facilitation', 'agenda'];
  const roundCount = scenario.rounds.length;
  let lastPlace = 0;
  for (const [position, entry] of agenda.entries()) {
    const { phase, round } = entry;
    const belongs = IN_ROUND.includes(phase);
    if (belongs && (round === undefined || round > roundCount)) {
      report(
        [...path, position],
        round === undefined ? 'no round' : `round ${round}`,
        `a round from 1 to ${roundCount}`,
      );
    } else if (!belongs && round !== undefined) {
      report([...path, position, 'round'], `round ${round}`, `no round with ${phase}`);
    }
    const place = placeOf(entry, roundCount);
    if (place < lastPlace) report([...path, position, 'phase'], phase, 'the order of the phases');
    lastPlace = Math.max(lastPlace, place);
  }
  const minutes = agenda.reduce((sum, entry) => sum + entry.minutes, 0);
  if (agenda.length > 0 && minutes !== scenario.minutes)
    report(path, `${minutes} minutes`, `${scenario.minutes}, the minutes of the workshop`);
};

function placeOf({ phase, round }: AgendaEntry, roundCount: number): number {
  if (phase === 'lobby') return 0;
  if (phase === 'debrief') return (roundCount + 1) * 10;
  return (round ?? 0) * 10 + IN_ROUND.indexOf(phase);
}
