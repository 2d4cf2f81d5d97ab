// The table of commands in tests: one accepted case and one for each refusal, for every command there is.
import { changeCases } from './changeCases.ts';
import { choiceCases } from './choiceCases.ts';
import { escalationCases } from './escalationCases.ts';
import { facilitationCases } from './facilitationCases.ts';
import { handCases } from './handCases.ts';
import { incidentCases } from './incidentCases.ts';
import type { CommandCases } from './Situation.ts';
import { takeawayCases } from './takeawayCases.ts';
import { talkCases } from './talkCases.ts';
import { strategyCases } from './strategyCases.ts';

export const COMMAND_CASES: Record<string, CommandCases> = {
  ...handCases,
  ...incidentCases,
  ...changeCases,
  ...choiceCases,
  ...facilitationCases,
  ...strategyCases,
  ...escalationCases,
  ...talkCases,
  ...takeawayCases,
};
