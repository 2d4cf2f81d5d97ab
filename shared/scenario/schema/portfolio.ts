// The portfolio: themes that strategy gives shares to, and what roles may see of it. Shapes only.
import { z } from 'zod';
import { id, line } from './basics.ts';

/** A strategic theme that services, streams and improvements may belong to. */
export const theme = z.strictObject({
  id: id.describe('Name of the theme in references.'),
  title: line.describe('Name of the theme as players see it.'),
});

/** What a role may see beside its own work. */
export const SIGHTS = ['portfolio', 'debt', 'contracts'] as const;

export const themeId = id.optional().describe('The strategic theme that it belongs to; none when left out.');
