// The list of cross-checks; each says what it guards in its first line. One file each, one line here.
import { checkActions } from './checkActions.ts';
import { checkAgreements } from './checkAgreements.ts';
import { checkBalance } from './checkBalance.ts';
import { checkBots } from './checkBots.ts';
import { checkCommands } from './checkCommands.ts';
import { checkEngagements } from './checkEngagements.ts';
import { checkConcepts } from './checkConcepts.ts';
import { checkConsequences } from './checkConsequences.ts';
import { checkFacilitation } from './checkFacilitation.ts';
import { checkFlightPlan } from './checkFlightPlan.ts';
import { checkImprovements } from './checkImprovements.ts';
import { checkProblems } from './checkProblems.ts';
import { checkRanges } from './checkRanges.ts';
import { checkRoles } from './checkRoles.ts';
import { checkRounds } from './checkRounds.ts';
import { checkRoutes } from './checkRoutes.ts';
import { checkRules } from './checkRules.ts';
import { checkServices } from './checkServices.ts';
import { checkStakeholders } from './checkStakeholders.ts';
import { checkStreams } from './checkStreams.ts';
import { checkThemes } from './checkThemes.ts';
import { checkTranslations } from './checkTranslations.ts';
import { checkUniqueIds } from './checkUniqueIds.ts';
import type { Check } from './types.ts';

export const CHECKS: readonly Check[] = [
  checkUniqueIds,
  checkRoles,
  checkCommands,
  checkServices,
  checkRoutes,
  checkStreams,
  checkStakeholders,
  checkConsequences,
  checkProblems,
  checkRules,
  checkRanges,
  checkEngagements,
  checkImprovements,
  checkAgreements,
  checkConcepts,
  checkFlightPlan,
  checkRounds,
  checkActions,
  checkFacilitation,
  checkBots,
  checkThemes,
  checkBalance,
  checkTranslations,
];
