// What a decision that somebody has escalated to may be, and what each brings to the incident or the change that waits for it [ES1, ES2, ES5].
import type { ChangePart, Game, IncidentPart, WorkItem } from '../state.ts';
import { goOn } from '../activities/plain.ts';
import { bookMoney } from '../portfolio/portfolioBooks.ts';
import { enterStep } from '../work/enterStep.ts';
import { stepOf } from '../work/steps.ts';
import { openToSwarm } from '../work/swarm.ts';
import { noteWaits } from '../work/waits.ts';

export const OUTCOMES = ['authorise', 'acceptRisk', 'fund', 'refuse'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Place of the lowest priority in lists by priority. */
const LOWEST = 3;

/** Whether there is an offer to pay for, and money for it. */
export function canFund({ rules, state }: Game): boolean {
  const { fund } = rules.scenario.incidents.escalation;
  return fund !== null && fund.cents <= state.money.budgetLeftCents;
}

/** @param about what the decision is about, still open */
export function carryOut(game: Game, about: WorkItem, wished: Outcome): void {
  const outcome = wished === 'fund' && !canFund(game) ? 'authorise' : wished;
  if (outcome === 'fund') pay(game, about);
  if (about.change !== null && about.blockedBy === 'decision') decideOnChange(game, about, about.change, outcome);
  else if (about.incident !== null) decideOnIncident(game, about, about.incident, outcome);
}

function pay(game: Game, about: WorkItem): void {
  const cents = game.rules.scenario.incidents.escalation.fund?.cents ?? 0;
  const { money } = game.state;
  money.budgetLeftCents -= cents;
  money.costCents += cents;
  bookMoney(game, about.themeNumber, cents);
}

function decideOnChange(game: Game, item: WorkItem, change: ChangePart, outcome: Outcome): void {
  if (outcome === 'refuse') {
    refuse(game, item, change);
    return;
  }
  change.isAuthorised = true;
  change.isSigned = true;
  change.isRiskAccepted = outcome === 'acceptRisk';
  change.isFunded = outcome === 'fund';
  goOn(game, item);
}

/** No emergency: it waits for a window like all the others. */
function refuse(game: Game, item: WorkItem, change: ChangePart): void {
  change.kind = 'normal';
  item.priority = 0;
  if (stepOf(game, item).activity === 'window') item.blockedBy = 'window';
  else goOn(game, item);
}

function decideOnIncident(game: Game, item: WorkItem, incident: IncidentPart, outcome: Outcome): void {
  incident.isEscalated = true;
  if (outcome === 'refuse') return;
  if (outcome === 'acceptRisk') {
    acceptRisk(game, item, incident);
    return;
  }
  if (outcome === 'fund') bringHelp(game, item, incident);
  openToSwarm(game, item);
  item.isShown = true;
}

/** The business lives with it for a while: from now on it has the time of the lowest priority. */
function acceptRisk(game: Game, item: WorkItem, incident: IncidentPart): void {
  const dueTick = game.state.tick + game.rules.scenario.incidents.slaTicks[LOWEST];
  item.priority = LOWEST + 1;
  incident.impactDueTick = Math.max(incident.impactDueTick, dueTick);
  incident.slaDueTick = incident.impactDueTick;
  item.dueTick = incident.slaDueTick;
  noteWaits(game, item);
}

/** Help from outside knows what it is, and does a part of the resolution. */
function bringHelp(game: Game, item: WorkItem, incident: IncidentPart): void {
  const steps = game.rules.routes.get(item.routeId)?.steps ?? [];
  const resolveIndex = steps.findIndex((step) => step.activity === 'resolve');
  if (item.status === 'blocked' || resolveIndex < 0) return;
  incident.isTriaged = true;
  incident.isDiagnosed = true;
  incident.guessedSkill = incident.neededSkill;
  if (item.stepIndex < resolveIndex) enterStep(game, item, resolveIndex, item.roleId);
  if (item.stepIndex !== resolveIndex) return;
  const share = game.rules.scenario.incidents.escalation.fund?.effortPerMille ?? 1000;
  item.stepEffortMilli = Math.floor((item.stepEffortMilli * share) / 1000);
  item.remainingMilli = Math.floor((item.remainingMilli * share) / 1000);
}
