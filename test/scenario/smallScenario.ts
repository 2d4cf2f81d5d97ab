// The smallest scenario that passes every check, as text, so that a test can break one line of it and look at the fault.
import type { Fault } from '../../shared/scenario/fault.ts';
import type { Include } from '../../shared/scenario/includes.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';

export const SMALL_SCENARIO = `version: 1
id: small
title: Small
language: en
tagline: As little as possible
story: Two roles and a kettle.
minutes: 10
team: { names: [Bora] }
roles:
  - id: chief
    title: Chief
    tagline: Says yes
    briefing: Say yes, or no.
    icon: crown
    ownedMetric: revenueCents
    hands: [Ada]
    skills: [command]
    commands: [callManoeuvre]
  - id: smith
    title: Smith
    tagline: Repairs
    briefing: Repair it.
    icon: wrench
    ownedMetric: availability
    hands: [Bo, Cy]
    skills: [iron]
skills:
  - { id: command, title: Command }
  - { id: iron, title: Iron }
services:
  - { id: kettle, title: Kettle, purpose: Boils, valueCentsPerTick: 100 }
  - { id: tea, title: Tea, purpose: Warms, valueCentsPerTick: 200, dependsOn: [kettle] }
columns:
  - { id: todo, title: To do }
  - { id: done, title: Done }
routes:
  - id: incident
    type: incident
    steps:
      - { id: triage, title: Triage, activity: triage, column: todo, role: chief, effortMilli: 1000 }
      - { id: diagnose, title: Diagnose, activity: diagnose, column: todo, role: skill, effortMilli: 1000 }
      - { id: resolve, title: Resolve, activity: resolve, column: todo, role: skill, effortMilli: 1000 }
  - id: problem
    type: problem
    steps:
      - { id: analyse, title: Analyse, activity: analyse, column: todo, role: skill, effortMilli: 1000 }
      - { id: fix, title: Fix, activity: fix, column: todo, role: skill, effortMilli: 1000 }
      - { id: release, title: Release, activity: window, column: done, role: chief, effortMilli: 0 }
  - id: change
    type: change
    steps:
      - { id: assess, title: Assess, activity: assess, column: todo, role: chief, effortMilli: 1000 }
      - { id: window, title: Window, activity: window, column: done, role: chief, effortMilli: 0 }
      - { id: deploy, title: Deploy, activity: deploy, column: done, role: smith, effortMilli: 1000 }
  - id: answer
    type: feedback
    steps:
      - { id: answer, title: Answer, activity: answer, column: todo, role: origin, effortMilli: 1000 }
  - id: guard
    type: mission
    steps:
      - { id: guard, title: Guard, activity: secure, column: todo, role: origin, effortMilli: 1000 }
  - id: tidy
    type: improvement
    steps:
      - { id: tidy, title: Tidy, activity: improve, column: todo, role: origin, effortMilli: 1000 }
streams:
  - { id: calls, title: Calls, type: feedback, route: answer, role: chief, perThousandTicks: 10, titles: [Tea is cold] }
  - { id: debt, title: Debt, type: improvement, route: tidy, role: smith, perThousandTicks: 0, titles: [Descale] }
problems:
  - { id: scale, service: kettle, titles: [It hisses], cause: Scale, hazardPerMillion: 9, impactPerMille: 99, skill: iron }
incidents:
  route: incident
  problemRoute: problem
  eventTitles: [A]
  changeTitles: [B]
  toilTitles: [C]
  priorityPerMille: [450, 260, 110]
  slaTicks: [16, 40, 110, 190]
  guessPerMille: 550
  wrongTrayTicks: 8
  emergencyPerMille: 350
  giveUpTicks: 200
  workaround: { effortPerMille: 300, residualPerMille: 550, lastsTicks: 120, returnPerMille: 180, debtPerMille: 3, checkStream: calls }
  chaser: { stream: calls, perThousandTicks: 18, communicatedPerMille: 400 }
  complaint: { stream: calls, perThousandTicks: 5, afterTicks: 30 }
  escalation: { stream: calls, priorityMax: 2 }
changes:
  route: change
  highRiskPerMille: 200
  lowRiskPerMille: 333
  highRiskEffortMilli: 1000
  standardEffortMilli: 1000
  emergencyAssessEffortMilli: 1000
  emergencyDeployEffortMilli: 1000
  failure:
    debtFactorPerMille: 250
    perBatchMatePerMille: 18
    perCollisionPerMille: 60
    emergencyPerMille: 80
    untestedPerMille: 120
    highRiskPerMille: 60
    maxPerMille: 850
    impactMinPerMille: 120
    impactMaxPerMille: 400
    reworkPerMille: 350
  debt: { featurePerMille: 4, emergencyPerMille: 9, untestedPerMille: 12 }
  newProblemPerMille: 80
  debtStream: debt
  window: { healthPerMille: 100, ticks: 2, quorumRoles: [smith], quorumEffortMilli: 1000 }
satisfaction:
  startMilli: 86000
  capsMilli: { incidents: 26000, requests: 8000, feedback: 6000, complaints: 10000, changes: 9000, features: 10000 }
  forgetTicks: 350
  incidentMilliPerTick: 24
  communicatedPerMille: 550
  failedChangeMilli: 500
  wrongFeatureMilliPerTick: 4
  wrongFeatureTicks: 120
  declinedMilli: 150
  answeredReliefMilli: 200
  factorAtLowPerMille: 680
  lowMilli: 44000
  highMilli: 88000
  driesUpUnderMilli: 62000
  driesUpPerMille: 500
people: { improvementRoute: tidy, riskRoute: guard }
improvements:
  - id: descale
    title: Descale
    story: Once a month.
    dimension: processes
    costCents: 100
    effortMilli: { smith: 1000 }
    effects: [{ kind: raiseGuess, byPerMille: 100 }]
    check: { metric: csat, expectedPerMille: 1100 }
  - id: filter
    title: Filter
    story: Keeps the scale out.
    dimension: technology
    costCents: 100
    effortMilli: { smith: 1000 }
    requires: [descale]
    effects: [{ kind: scaleArrivals, stream: calls, factorPerMille: 500 }]
    check: { metric: csat, expectedPerMille: 1100 }
agreements:
  - id: intake
    title: Intake
    default: push
    options:
      - { id: push, title: Push, expectation: Much is begun. }
      - { id: pull, title: Pull, expectation: Some is done. }
  - id: cadence
    title: Cadence
    default: slow
    options:
      - { id: slow, title: Slow, expectation: Waiting., value: 24 }
      - { id: fast, title: Fast, expectation: Rushing., value: 6 }
  - id: majors
    title: Majors
    default: usual
    options:
      - { id: usual, title: Usual, expectation: In turn. }
      - { id: swarmed, title: Swarmed, expectation: At once. }
flightPlan:
  craft: Tray
  destination: Table
  director: chief
  waypoints:
    - { id: stove, title: Stove, round: 1, tick: 0 }
    - { id: table, title: Table, round: 1, tick: 20, manoeuvre: serve }
  manoeuvres:
    - id: serve
      title: Serve
      round: 1
      kind: landing
      pollTick: 10
      opensTick: 20
      closesTick: 40
      needs: [tea]
      valueCentsPerTick: 1000
      dataMbPerTick: 1
      holdTicksMax: 4
      holdCostPerMille: 1
      later: { opensTick: 42, closesTick: 46, valuePerMille: 600 }
      residualRiskPerMille: 20
      failureLossPerMille: 850
      scar: { service: kettle, debtPerMille: 80, title: A dent }
      riskItems:
        - { id: lid, role: smith, title: Fix the lid, fact: It is loose, perMille: 90, effortMilli: 2000, openPerMille: 500 }
rounds:
  - id: morning
    title: Morning
    story: It is early.
    lengthTicks: 48
    budgetCents: 1000
    goals:
      - { id: money, title: Money, metric: revenueCents, target: 1000, role: chief }
    script:
      - { atTick: 5, action: { do: say, from: A guest, text: "Is there tea?" } }
bots:
  reactive: { improvements: [], agreements: [] }
  local: { improvements: [[descale]], agreements: [] }
  orchestrated: { improvements: [[descale]], agreements: [{ agreement: intake, option: pull }] }
`;

/**
 * The small scenario with one piece of text replaced.
 * @throws Error when the text does not occur exactly once, so that a test never breaks nothing.
 */
export function smallScenario(piece = '', instead = ''): string {
  if (piece === '') return SMALL_SCENARIO;
  const parts = SMALL_SCENARIO.split(piece);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(piece)} occurs ${parts.length - 1} times`);
  return parts.join(instead);
}

/** The faults of a text; none when it is a scenario. */
export function faultsOf(text: string, file: string, include?: Include): Fault[] {
  const result = parseScenario(text, { file, ...(include === undefined ? {} : { include }) });
  return 'faults' in result ? result.faults : [];
}
