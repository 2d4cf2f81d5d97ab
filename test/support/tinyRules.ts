// The figures of the tiny scenario's rules for incidents, changes and satisfaction: right guesses, no chasers, changes that never fail.
// Must not hold what hurts: a test switches that on.
import type { z } from 'zod';
import type { scenarioSchema } from '../../shared/scenario/schema.ts';

type Input = z.input<typeof scenarioSchema>;

export function tinyIncidents(): Input['incidents'] {
  return {
    route: 'incident',
    problemRoute: 'problem',
    eventTitles: ['An alarm unheard'],
    changeTitles: ['A change undone'],
    toilTitles: ['A chore forgotten'],
    priorityPerMille: [450, 260, 110],
    slaTicks: [10, 20, 40, 80],
    guessPerMille: 1000,
    wrongTrayTicks: 4,
    emergencyPerMille: 0,
    giveUpTicks: 0,
    workaround: {
      effortPerMille: 300,
      residualPerMille: 500,
      lastsTicks: 30,
      returnPerMille: 0,
      debtPerMille: 3,
      checkStream: 'checks',
      uncheckedReturnPerMille: 0,
      uncheckedRiskPerMille: 0,
    },
    chaser: { stream: 'chasers', perThousandTicks: 0, communicatedPerMille: 400 },
    complaint: { stream: 'complaints', perThousandTicks: 0, afterTicks: 10 },
    escalation: { stream: 'escalations', priorityMax: 2 },
  };
}

export function tinyChanges(): Input['changes'] {
  return {
    route: 'change',
    highRiskPerMille: 0,
    lowRiskPerMille: 0,
    highRiskEffortMilli: 3000,
    standardEffortMilli: 500,
    emergencyAssessEffortMilli: 1000,
    emergencyDeployEffortMilli: 1000,
    failure: {
      debtFactorPerMille: 0,
      perBatchMatePerMille: 0,
      perCollisionPerMille: 0,
      emergencyPerMille: 0,
      untestedPerMille: 0,
      highRiskPerMille: 0,
      maxPerMille: 1000,
      impactMinPerMille: 200,
      impactMaxPerMille: 300,
      reworkPerMille: 500,
    },
    debt: { featurePerMille: 4, emergencyPerMille: 9, untestedPerMille: 12 },
    newProblemPerMille: 0,
    debtStream: 'debt',
    window: { healthPerMille: 0, ticks: 2, quorumRoles: [], quorumEffortMilli: 2000 },
  };
}

export function tinySatisfaction(): Input['satisfaction'] {
  return {
    startMilli: 90_000,
    capsMilli: {
      incidents: 26_000,
      requests: 8000,
      feedback: 6000,
      complaints: 10_000,
      changes: 9000,
      features: 10_000,
    },
    forgetTicks: 100,
    incidentMilliPerTick: 24,
    communicatedPerMille: 500,
    failedChangeMilli: 500,
    wrongFeatureMilliPerTick: 4,
    wrongFeatureTicks: 40,
    declinedMilli: 150,
    answeredReliefMilli: 200,
    factorAtLowPerMille: 600,
    lowMilli: 50_000,
    highMilli: 90_000,
    driesUpUnderMilli: 60_000,
    driesUpPerMille: 0,
  };
}
