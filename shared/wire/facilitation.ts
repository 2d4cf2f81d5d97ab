// Wire classes of the scenario's help for the facilitator: prepared injects and the agenda.
// Field names are those of shared/sim/views/facilitationTypes.ts (a test compares them). No rules, no functions.
import { schema, t } from '@colyseus/schema';

export const InjectState = schema(
  {
    id: t.string().default(''),
    titleKey: t.string().default(''),
    noteKey: t.string().default(''),
    isUsed: t.boolean().default(false),
    refusal: t.string().default(''),
    order: t.number().default(0),
  },
  'InjectState',
);

export const AgendaEntryState = schema(
  {
    id: t.string().default(''),
    phase: t.string().default(''),
    round: t.number().default(0),
    minutes: t.number().default(0),
    titleKey: t.string().default(''),
    order: t.number().default(0),
  },
  'AgendaEntryState',
);
