// Wire classes of the portfolio: the plan for everybody, accounts and contracts for roles that may see them.
// Field names are those of shared/sim/views/portfolioTypes.ts and contractTypes.ts (a test compares them). No rules, no functions.
import { schema, t } from '@colyseus/schema';

export const ThemeState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    plannedPerMille: t.number().default(0),
    order: t.number().default(0),
  },
  'ThemeState',
);

export const SpendingState = schema(
  {
    id: t.string().default(''),
    handPerMille: t.number().default(0),
    moneyCents: t.number().default(0),
    realisedCents: t.number().default(0),
  },
  'SpendingState',
);

export const PortfolioState = schema(
  {
    id: t.string().default(''),
    costCentsPerTick: t.number().default(0),
    valueCentsPerTick: t.number().default(0),
    earnedCents: t.number().default(0),
    spentCents: t.number().default(0),
    returnPerMille: t.number().default(0),
    debtPerMille: t.number().default(0),
  },
  'PortfolioState',
);

export const ContractState = schema(
  {
    id: t.string().default(''),
    optionId: t.string().default(''),
    optionIds: t.string().default(''),
    optionKeys: t.string().default(''),
    prices: t.string().default(''),
    responseTicks: t.number().default(0),
    penaltyCents: t.number().default(0),
    bonusCents: t.number().default(0),
    guaranteedPerMille: t.number().default(0),
    hitCount: t.number().default(0),
    missCount: t.number().default(0),
    owedMilli: t.number().default(0),
    givenMilli: t.number().default(0),
    paidCents: t.number().default(0),
    marginCents: t.number().default(0),
  },
  'ContractState',
);
