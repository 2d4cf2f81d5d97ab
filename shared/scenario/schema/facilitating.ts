// What a scenario gives the person who leads the workshop: an agenda, what usually goes wrong, and injects prepared for a click.
// Texts and references only; nothing of it changes a game unless the facilitator runs an inject.
import { z } from 'zod';
import { id, line, prose } from './basics.ts';
import { action } from './mission.ts';

const AGENDA_PHASES = ['lobby', 'briefing', 'running', 'review', 'improve', 'debrief'] as const;

const agendaEntry = z.strictObject({
  phase: z
    .enum(AGENDA_PHASES)
    .describe('The phase that the time is for; briefing, running, review and improve belong to a round.'),
  round: z
    .int()
    .min(1)
    .max(8)
    .optional()
    .describe('Number of the round, from 1; an improve phase belongs to the round before it.'),
  minutes: z.int().min(1).max(240).describe('Minutes planned for it; all of them together are those of the workshop.'),
  title: line.optional().describe('What is done in this time, where the name of the phase does not say it.'),
});

const inject = z.strictObject({
  id: id.describe('Name of the inject in references.'),
  title: line.describe('Name of the inject on the facilitator’s button.'),
  note: prose.describe('When to use it, and what it brings about.'),
  actions: z.array(action).min(1).max(8).describe('What happens, in this order, all at once; as in scripts.'),
});

export const facilitating = z.strictObject({
  agenda: z.array(agendaEntry).max(60).default([]).describe('The workshop in order, with the minutes planned.'),
  mistakes: z.array(prose).max(12).default([]).describe('What facilitators of this scenario typically get wrong.'),
  injects: z
    .array(inject)
    .max(12)
    .default([])
    .describe('Prepared happenings that the facilitator may set off, each once in a round.'),
});
