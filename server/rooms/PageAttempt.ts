// Which attempt of which page a connection is. A page that hears nothing tries again, and attempts may overtake each other: the
// server must keep the latest, not the one that happened to arrive last. Optional: a script that does not tell has one attempt.
import { z } from 'zod';

export interface PageAttempt {
  /** Made up by the page for as long as it lives; '' = not told. */
  pageId: string;
  attempt: number;
}

const optionsSchema = z.object({ pageId: z.string().min(1).max(40), attempt: z.coerce.number().int().min(0) });

export function readPageAttempt(options: unknown): PageAttempt {
  const read = optionsSchema.safeParse(options);
  return read.success ? read.data : { pageId: '', attempt: 0 };
}

interface Seated {
  readonly seatId: string;
  readonly page: PageAttempt;
}

/** Whether the page has given up this attempt for one that is here already. */
export function isOvertaken({ seatId, page: { pageId, attempt } }: Seated, members: Iterable<Seated>): boolean {
  if (pageId === '') return false;
  for (const { seatId: otherId, page } of members)
    if (otherId === seatId && page.pageId === pageId && page.attempt > attempt) return true;
  return false;
}
