// A tiny checked scenario in code, for tests of rules: by default nothing arrives, nothing breaks, nothing fails and nothing costs,
// so that a test switches on the one thing that it is about. Must not grow towards a real scenario; parts are in tinyParts.ts.
import { CHECKS } from '../../shared/scenario/checks/index.ts';
import type { Report } from '../../shared/scenario/checks/types.ts';
import { type Scenario, scenarioSchema } from '../../shared/scenario/schema.ts';
import type { AgreementName } from '../../shared/scenario/schema/basics.ts';
import { quietDraft, type TinyDraft } from './tinyParts.ts';

export interface TinyOptions {
  /** Arrivals per thousand ticks, by stream; none by default. */
  arrivals?: Record<string, number>;
  /** Chance of an incident per million ticks, by problem; 0 by default. */
  hazards?: Record<string, number>;
  /** The option in force at the start, by agreement. */
  agreements?: Partial<Record<AgreementName, string>>;
  /** Rounds to play, two by default, and their length in ticks, 96 by default. */
  rounds?: number;
  lengthTicks?: number;
  /** Everything happens at once: for laws that must hold whatever happens. */
  isLively?: boolean;
  /** Whatever else the test is about. */
  edit?: (draft: TinyDraft) => void;
}

/**
 * The tiny scenario with what a test switches on.
 * @throws Error when the result is not a scenario that the checks let pass
 */
export function tinyScenario(options: TinyOptions = {}): Scenario {
  const draft = quietDraft(options.rounds ?? 2, options.lengthTicks ?? 96);
  if (options.isLively === true) enliven(draft);
  for (const [id, perThousandTicks] of Object.entries(options.arrivals ?? {}))
    entryOf(draft.streams, id).perThousandTicks = perThousandTicks;
  for (const [id, hazardPerMillion] of Object.entries(options.hazards ?? {}))
    entryOf([...draft.problems, ...draft.laterProblems], id).hazardPerMillion = hazardPerMillion;
  for (const [id, option] of Object.entries(options.agreements ?? {})) entryOf(draft.agreements, id).default = option;
  options.edit?.(draft);
  const scenario = scenarioSchema.parse(draft);
  check(scenario);
  return scenario;
}

/** The entry of a list by its id; throws when there is none, so that a test never edits nothing. */
export function entryOf<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`there is no "${id}" among ${list.map((entry) => entry.id).join(', ')}`);
  return found;
}

function check(scenario: Scenario): void {
  const faults: string[] = [];
  const report: Report = (path, found, expected) =>
    void faults.push(`${path.join('.')}: ${found}, expected ${expected}`);
  for (const one of CHECKS) one(scenario, report);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Arrivals of everything, incidents, wrong guesses, failing changes, chasers, prices: all the rules have something to do. */
function enliven(draft: TinyDraft): void {
  const arrivals = { alarms: 90, chores: 60, requests: 60, deals: 30, features: 60, feedback: 40, tasks: 40 };
  for (const [id, perThousandTicks] of Object.entries(arrivals))
    entryOf(draft.streams, id).perThousandTicks = perThousandTicks;
  entryOf(draft.streams, 'alarms').noisePerMille = 600;
  entryOf(draft.streams, 'chores').lapseIncidentPerMille = 400;
  entryOf(draft.problems, 'leak').hazardPerMillion = 30_000;
  entryOf(draft.problems, 'bug').hazardPerMillion = 15_000;
  for (const service of draft.services) Object.assign(service, { debtPerMille: 400, changeFailurePerMille: 200 });
  for (const role of draft.roles) role.salaryCentsPerHandTick = 50;
  Object.assign(draft.people, { focusSlopePerMille: 20, kickoffTicks: 4, meetingEveryTicks: 48, repointTicks: 6 });
  const { incidents, changes, flightPlan, satisfaction } = draft;
  Object.assign(incidents, { guessPerMille: 500, emergencyPerMille: 400, giveUpTicks: 60, wrongTrayTicks: 3 });
  incidents.chaser.perThousandTicks = 100;
  incidents.complaint.perThousandTicks = 60;
  Object.assign(changes, { highRiskPerMille: 200, lowRiskPerMille: 333, newProblemPerMille: 300 });
  Object.assign(changes.window, { healthPerMille: 100, quorumRoles: ['lead', 'dev', 'ops'], quorumEffortMilli: 2000 });
  Object.assign(changes.failure, { perBatchMatePerMille: 18, perCollisionPerMille: 60, emergencyPerMille: 80 });
  Object.assign(satisfaction, { driesUpPerMille: 500, incidentMilliPerTick: 60 });
  for (const manoeuvre of flightPlan.manoeuvres) {
    manoeuvre.residualRiskPerMille = 200;
    for (const item of manoeuvre.riskItems) item.openPerMille = 600;
  }
}
