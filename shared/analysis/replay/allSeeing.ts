// What nobody at the table could see: all desks at once, work that is on no board, latent causes, true risk, true health.
// For whoever looks back. Must never be shown of a game to those who still play it.
import { isOnBoard } from '../../sim/isOnBoard.ts';
import type { Game, GameState, Problem, WorkItem } from '../../sim/state.ts';
import { viewFacilitator, viewRole } from '../../sim/views/index.ts';
import type { HandView, RiskFactView } from '../../sim/views/types.ts';

export interface SeenWork {
  id: string;
  type: string;
  titleKey: string;
  /** Wins over titleKey. */
  titleText: string;
  serviceId: string;
  status: WorkItem['status'];
  blockedBy: WorkItem['blockedBy'];
  ageTicks: number;
  /** What it has lost so far by not being done. */
  lostCents: number;
  /** On no board: nobody but its role knows of it. */
  isHidden: boolean;
  /** Incidents: so many ticks where nobody has the needed skill. */
  wrongTrayTicks: number;
  /** Incidents: the latent cause; '' = none, or other work. */
  causeKey: string;
  /** Events: whether it means something. Changes: what they really risk. '' = other work. */
  truth: '' | 'signal' | 'noise' | 'low' | 'medium' | 'high';
}

export interface SeenDesk {
  roleId: string;
  titleKey: string;
  hands: HandView[];
  /** What it knows of the manoeuvre that is polled or waits. */
  risks: RiskFactView[];
  /** Everything in its tray, what has lost most first. */
  work: SeenWork[];
  lastDecision: string;
  lastDecisionTick: number;
}

export interface SeenCause {
  id: string;
  titleKey: string;
  causeKey: string;
  serviceId: string;
  stage: Problem['stage'];
  occurrences: number;
  costCents: number;
  costMilliHours: number;
}

export interface SeenService {
  id: string;
  healthPerMille: number;
  debtPerMille: number;
  isMonitored: boolean;
}

export interface AllSeeing {
  desks: SeenDesk[];
  /** Those that have struck or may strike, the dearest first. */
  causes: SeenCause[];
  services: SeenService[];
  /** Open work that is on no board, and demand that nobody has voiced. */
  hiddenCount: number;
  unmetCount: number;
  /** Of the round so far. */
  ledger: { potentialCents: number; realisedCents: number; leakedCents: number };
}

export function viewAllSeeing(game: Game): AllSeeing {
  const { state, rules } = game;
  const told = viewFacilitator(game).roles;
  const { potentialCents, realisedCents, leakedCents } = state.ledger;
  return {
    desks: rules.roleIds.map((roleId) => {
      const { titleKey, hands, risks } = viewRole(game, roleId);
      const { lastDecision = '', lastDecisionTick = 0 } = told[roleId] ?? {};
      return {
        roleId,
        titleKey,
        hands: Object.values(hands),
        risks: Object.values(risks),
        work: workOf(game, roleId),
        lastDecision,
        lastDecisionTick,
      };
    }),
    causes: state.problems.filter(isAlive).map(seenCause).sort(byCost),
    services: state.services.map(({ id, healthPerMille, debtPerMille, isMonitored }) => {
      return { id, healthPerMille, debtPerMille, isMonitored };
    }),
    hiddenCount: state.open.filter((item) => !isOnBoard(state, item)).length,
    unmetCount: state.unmet.length,
    ledger: { potentialCents, realisedCents, leakedCents },
  };
}

function workOf({ state, index }: Game, roleId: string): SeenWork[] {
  const tray = index.roleOf.get(roleId)?.tray ?? [];
  return tray
    .map((item) => seenWork(state, item))
    .sort((a, b) => b.lostCents - a.lostCents || b.ageTicks - a.ageTicks || (a.id < b.id ? -1 : 1));
}

function seenWork(state: GameState, item: WorkItem): SeenWork {
  const { id, type, titleKey, titleText, serviceId, status, blockedBy, incident } = item;
  const cause = incident === null ? undefined : state.problems.find((problem) => problem.id === incident.problemId);
  return {
    id,
    type,
    titleKey,
    titleText,
    serviceId,
    status,
    blockedBy,
    ageTicks: state.tick - item.arrivedTick,
    lostCents: item.leaks.reduce((sum, { cents }) => sum + cents, 0),
    isHidden: !isOnBoard(state, item),
    wrongTrayTicks: incident?.wrongTrayTicks ?? 0,
    causeKey: cause?.causeKey ?? '',
    truth: item.event === null ? (item.change?.trueRisk ?? '') : item.event.isSignal ? 'signal' : 'noise',
  };
}

const isAlive = ({ stage, occurrences }: Problem): boolean => stage !== 'fixed' || occurrences > 0;

function seenCause(problem: Problem): SeenCause {
  const { id, titleKey, causeKey, serviceId, stage, occurrences, costCents, costMilliHours } = problem;
  return { id, titleKey, causeKey, serviceId, stage, occurrences, costCents, costMilliHours };
}

const byCost = (a: SeenCause, b: SeenCause): number =>
  b.costCents - a.costCents || b.occurrences - a.occurrences || (a.id < b.id ? -1 : 1);
