// Wire classes of work and hands: CardView, HandView, OptionView and the small records of a role's desk.
// Field names are those of shared/sim/views/types.ts (a test compares them). No rules, no functions.
import { schema, t } from '@colyseus/schema';

export const CardState = schema(
  {
    id: t.string().default(''),
    type: t.string().default(''),
    titleKey: t.string().default(''),
    titleText: t.string().default(''),
    serviceId: t.string().default(''),
    roleId: t.string().default(''),
    columnId: t.string().default(''),
    stepId: t.string().default(''),
    activity: t.string().default(''),
    lane: t.string().default(''),
    status: t.string().default(''),
    blockedBy: t.string().default(''),
    priority: t.number().default(0),
    arrivedTick: t.number().default(0),
    stepSinceTick: t.number().default(0),
    dueTick: t.number().default(0),
    dueKind: t.string().default(''),
    progressPerMille: t.number().default(0),
    effortMilli: t.number().default(0),
    costCentsPerTick: t.number().default(0),
    isMine: t.boolean().default(false),
    isSwarmed: t.boolean().default(false),
    isMajor: t.boolean().default(false),
    isCommunicated: t.boolean().default(false),
    isKnownError: t.boolean().default(false),
    isWorkedAround: t.boolean().default(false),
    isEmergency: t.boolean().default(false),
    isUntested: t.boolean().default(false),
    risk: t.string().default(''),
    changeKind: t.string().default(''),
    needKey: t.string().default(''),
    linkedId: t.string().default(''),
    handoffCount: t.number().default(0),
    painMilliHours: t.number().default(0),
    painCents: t.number().default(0),
    assigneeKey: t.string().default(''),
    themeKey: t.string().default(''),
    marks: t.string().default(''),
    workedBy: t.string().default(''),
    order: t.number().default(0),
  },
  'CardState',
);

export const HandState = schema(
  {
    id: t.string().default(''),
    nameKey: t.string().default(''),
    skillKeys: t.string().default(''),
    status: t.string().default(''),
    workId: t.string().default(''),
    sinceTick: t.number().default(0),
    awayUntilTick: t.number().default(0),
  },
  'HandState',
);

export const OptionState = schema(
  {
    id: t.string().default(''),
    type: t.string().default(''),
    target: t.string().default(''),
    picks: t.string().default(''),
    refusal: t.string().default(''),
  },
  'OptionState',
);

export const InsightState = schema(
  {
    id: t.string().default(''),
    kind: t.string().default(''),
    about: t.string().default(''),
    aboutKeys: t.string().default(''),
    amount: t.number().default(0),
    textKey: t.string().default(''),
    roleId: t.string().default(''),
    isShared: t.boolean().default(false),
    tick: t.number().default(0),
    painMilliHours: t.number().default(0),
    painCents: t.number().default(0),
  },
  'InsightState',
);

export const RiskFactState = schema(
  {
    id: t.string().default(''),
    manoeuvreId: t.string().default(''),
    titleKey: t.string().default(''),
    factKey: t.string().default(''),
    perMille: t.number().default(0),
    isOpen: t.boolean().default(false),
    workId: t.string().default(''),
  },
  'RiskFactState',
);

export const StreamState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    type: t.string().default(''),
    openCount: t.number().default(0),
    isPinned: t.boolean().default(false),
  },
  'StreamState',
);
