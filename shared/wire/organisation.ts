// Wire classes of what the team has and agrees on: services, goals, roles, columns, improvements, agreements.
// Field names are those of shared/sim/views/types.ts (a test compares them). No rules, no functions.
import { schema, t } from '@colyseus/schema';

export const ServiceState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    lamp: t.string().default(''),
    sinceTick: t.number().default(0),
    healthPerMille: t.number().default(0),
    mode: t.string().default('usual'),
    order: t.number().default(0),
  },
  'ServiceState',
);

export const GoalState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    metric: t.string().default(''),
    roleId: t.string().default(''),
    target: t.number().default(0),
    actual: t.number().default(0),
    expected: t.number().default(0),
    status: t.string().default(''),
    order: t.number().default(0),
  },
  'GoalState',
);

export const RoleStatusState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    icon: t.string().default(''),
    waitingCount: t.number().default(0),
    handCount: t.number().default(0),
    skillKeys: t.string().default(''),
    order: t.number().default(0),
  },
  'RoleStatusState',
);

export const ColumnState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    count: t.number().default(0),
    limit: t.number().default(0),
    order: t.number().default(0),
  },
  'ColumnState',
);

export const ImprovementState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    storyKey: t.string().default(''),
    dimension: t.string().default(''),
    costCents: t.number().default(0),
    effort: t.string().default(''),
    requires: t.string().default(''),
    technologyKey: t.string().default(''),
    effects: t.string().default(''),
    effectKeys: t.string().default(''),
    state: t.string().default(''),
    ownerRoleId: t.string().default(''),
    metric: t.string().default(''),
    baseline: t.number().default(0),
    target: t.number().default(0),
    measured: t.number().default(0),
    verdict: t.string().default(''),
    upkeepTicks: t.number().default(0),
    upkeepMilli: t.number().default(0),
    progressPerMille: t.number().default(0),
    strengthPerMille: t.number().default(0),
    order: t.number().default(0),
  },
  'ImprovementState',
);

export const StakeholderState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    csatMilli: t.number().default(-1),
    order: t.number().default(0),
  },
  'StakeholderState',
);

export const AgreementState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    optionId: t.string().default(''),
    options: t.string().default(''),
    order: t.number().default(0),
  },
  'AgreementState',
);

export const TimeBoxState = schema(
  {
    isOn: t.boolean().default(false),
    startTick: t.number().default(0),
    endTick: t.number().default(0),
    openCount: t.number().default(0),
    metCount: t.number().default(0),
  },
  'TimeBoxState',
);
