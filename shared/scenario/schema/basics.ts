// The small pieces that every part of a scenario file is made of: ids, texts, amounts and the closed vocabularies.
// Must not hold rules of the game; units are named in the field names.
import { z } from 'zod';

// The `meta` of each is what editors show an author, by way of the JSON Schema.
export const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, 'an id: a small letter, then letters, digits or hyphens, at most 40')
  .meta({ id: 'id', description: 'An id as used in references: camelCase or kebab-case, at most 40 characters.' });
export const line = z
  .string()
  .min(1)
  .max(120)
  .meta({ id: 'line', description: 'One line of text that a player reads.' });
export const prose = z
  .string()
  .min(1)
  .max(1200)
  .meta({ id: 'prose', description: 'A paragraph that a player or facilitator reads.' });
export const perMille = z
  .int()
  .min(0)
  .max(1000)
  .meta({ id: 'perMille', description: 'A share in per mille, 0 to 1000.' });
export const factorPerMille = z
  .int()
  .min(0)
  .max(10_000)
  .meta({ id: 'factorPerMille', description: 'A factor in per mille, 1000 = unchanged.' });
export const ticks = z.int().min(0).max(20_000).meta({ id: 'ticks', description: 'Simulated hours.' });
export const effortMilli = z
  .int()
  .min(0)
  .max(1_000_000)
  .meta({ id: 'effortMilli', description: 'Effort in milli-hours of one hand at full focus.' });
export const cents = z.int().min(0).max(10_000_000_000).meta({ id: 'cents', description: 'Money in cents.' });

/** The types of work; colour, icon and silhouette follow the type everywhere. */
export const WORK_TYPES = [
  'event',
  'incident',
  'problem',
  'request',
  'feedback',
  'feature',
  'technology',
  'mission',
  'change',
  'improvement',
  'toil',
] as const;
export type WorkType = (typeof WORK_TYPES)[number];
export const workType = z.enum(WORK_TYPES).meta({ id: 'workType', description: 'A type of work.' });

export const urgency = z
  .int()
  .min(1)
  .max(3)
  .meta({ id: 'urgency', description: 'How soon it hurts the business: 1 at once, 2 soon, 3 later.' });
/** Of what the scenario says nothing about. */
export const USUAL_URGENCY = 2;

/** What an event says: all is well, something is coming, something is broken. */
export const EVENT_CLASSES = ['informational', 'warning', 'exception'] as const;
export type EventClass = (typeof EVENT_CLASSES)[number];
export const eventClass = z.enum(EVENT_CLASSES).meta({
  id: 'eventClass',
  description:
    'What an event says: informational (all is well), warning (something is coming), exception (it is broken).',
});

/** What happens when a step of a route is completed; one file each in sim/activities. */
export const ACTIVITIES = [
  'handle',
  'triage',
  'diagnose',
  'resolve',
  'answer',
  'refine',
  'build',
  'test',
  'delay',
  'assess',
  'window',
  'deploy',
  'analyse',
  'fix',
  'improve',
  'decide',
  'secure',
  'review',
  'tryOut',
] as const;
export type ActivityName = (typeof ACTIVITIES)[number];
export const activity = z.enum(ACTIVITIES).meta({ id: 'activity', description: 'What completing a step brings.' });

/** Figures that goals, triggers and improvement checks may refer to; one file each in sim/metrics. */
export const METRICS = [
  'revenueCents',
  'costCents',
  'csat',
  'incidentSlaMetShare',
  'availability',
  'missionDataMb',
  'featuresReleased',
  'unplannedShare',
  'toilShare',
  'problemsFixed',
  'needShare',
  'changeSuccessShare',
  'leadTicksP50',
  'vendorMarginCents',
  'wip',
  'handoffs',
  'debt',
  'contractMetShare',
  'commitmentShare',
] as const;
export type MetricName = (typeof METRICS)[number];
export const metric = z.enum(METRICS).meta({
  id: 'metric',
  description:
    'A figure of a round. `…Cents` in cents, `…Share`, availability and debt in per mille, csat in milli-points of 100, `…Ticks…` in ticks; the others are counts.',
});

/** How an effort or a delay varies about its mean; tables in sim/laws. */
export const LAWS = ['constant', 'skewed', 'exponential', 'heavyTailed'] as const;
export type LawName = (typeof LAWS)[number];
export const law = z.enum(LAWS).meta({
  id: 'law',
  description:
    'How a figure varies about its mean: not at all, lognormal with sigma 0.7, exponential, or lognormal with sigma 1.5.',
});

/** Working agreements: the switches of the run guide that the rules know. */
export const AGREEMENTS = [
  'intake',
  'pullRule',
  'wipLimit',
  'escalation',
  'majors',
  'cadence',
  'batch',
  'tests',
  'capacity',
  'communication',
  'testLevel',
  'models',
  'freeze',
  'steering',
  'rhythm',
  'review',
  'timeBox',
] as const;
export type AgreementName = (typeof AGREEMENTS)[number];

/** Where the four dimensions of an improvement lie. */
export const DIMENSIONS = ['people', 'technology', 'partners', 'processes'] as const;
