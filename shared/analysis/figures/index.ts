// Every figure of a debrief by name, each from a record and a round. Must not hold figures of one piece of work: see workStory.ts.
import type { Reading } from '../reading.ts';
import type { GameRecord } from '../recording/types.ts';
import { ageingWork } from './ageingWork.ts';
import { changeCalendar } from './changeCalendar.ts';
import { conceptMap } from './conceptMap.ts';
import { cumulativeFlow } from './cumulativeFlow.ts';
import { dora } from './dora.ts';
import { effort } from './effort.ts';
import { flowEfficiency } from './flowEfficiency.ts';
import { leadTimes } from './leadTimes.ts';
import { overRounds } from './overRounds.ts';
import { roleLoad } from './roleLoad.ts';
import { satisfactionCauses } from './satisfactionCauses.ts';
import { slaAndExperience } from './slaAndExperience.ts';
import { timeline } from './timeline.ts';
import { toilAndHidden } from './toilAndHidden.ts';
import { valueFlow } from './valueFlow.ts';
import { waitByStep } from './waitByStep.ts';

export const FIGURES_BY_NAME = {
  valueFlow,
  satisfactionCauses,
  effort,
  timeline,
  cumulativeFlow,
  leadTimes,
  waitByStep,
  flowEfficiency,
  ageingWork,
  dora,
  slaAndExperience,
  changeCalendar,
  toilAndHidden,
  roleLoad,
  overRounds,
  conceptMap,
} satisfies Record<string, (record: GameRecord, round: number) => { reading: Reading }>;

export type FigureName = keyof typeof FIGURES_BY_NAME;
