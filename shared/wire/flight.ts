// Wire classes of the flight and the GO/NO-GO poll. Field names are those of shared/sim/views/types.ts (a test compares them).
// No rules, no functions.
import { schema, t } from '@colyseus/schema';

export const FlightState = schema(
  {
    craftKey: t.string().default(''),
    destinationKey: t.string().default(''),
    positionPerMille: t.number().default(0),
    dataMb: t.number().default(0),
    nextId: t.string().default(''),
    nextTick: t.number().default(0),
  },
  'FlightState',
);

export const WaypointState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    round: t.number().default(0),
    tick: t.number().default(0),
    positionPerMille: t.number().default(0),
    state: t.string().default(''),
  },
  'WaypointState',
);

export const ManoeuvreState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    kind: t.string().default(''),
    round: t.number().default(0),
    pollTick: t.number().default(0),
    opensTick: t.number().default(0),
    closesTick: t.number().default(0),
    needs: t.string().default(''),
    state: t.string().default(''),
    dataMb: t.number().default(0),
  },
  'ManoeuvreState',
);

export const PollState = schema(
  {
    id: t.string().default(''),
    deadlineTick: t.number().default(0),
    openedTick: t.number().default(0),
    isHolding: t.boolean().default(false),
    holdTicksLeft: t.number().default(0),
    holdCostCentsPerTick: t.number().default(0),
    knownRiskPerMille: t.number().default(0),
    laterOpensTick: t.number().default(0),
    laterValuePerMille: t.number().default(0),
    outcome: t.string().default(''),
  },
  'PollState',
);

export const PollAnswerState = schema(
  {
    roleId: t.string().default(''),
    answer: t.string().default(''),
    factKeys: t.string().default(''),
    riskPerMille: t.number().default(0),
  },
  'PollAnswerState',
);
