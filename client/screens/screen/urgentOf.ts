// The one thing that the big screen says besides flight, goals and lamps: what is most urgent for everybody. Pure.
// Must not: name anything that is not public.
import type { CardView, GoalView, PublicView, ServiceView } from '../../../shared/sim/views/types.ts';

export type Urgent =
  | { kind: 'outcome'; outcome: 'success' | 'failure'; manoeuvreId: string }
  | { kind: 'down'; service: ServiceView; hours: number }
  | { kind: 'major'; card: CardView }
  | { kind: 'behind'; goal: GoalView }
  | { kind: 'calm'; hiddenCount: number };

export function urgentOf(view: PublicView): Urgent {
  const [down] = Object.values(view.services)
    .filter((service) => service.lamp === 'down')
    .sort((a, b) => a.sinceTick - b.sinceTick || a.order - b.order);
  if (down) return { kind: 'down', service: down, hours: Math.max(0, view.tick - down.sinceTick) };
  const outcome = outcomeOf(view);
  if (outcome) return outcome;
  const [major] = Object.values(view.board)
    .filter((card) => card.isMajor && card.status !== 'done')
    .sort((a, b) => a.arrivedTick - b.arrivedTick || (a.id < b.id ? -1 : 1));
  if (major) return { kind: 'major', card: major };
  const [behind] = Object.values(view.goals)
    .filter((goal) => goal.status === 'behind')
    .sort((a, b) => a.order - b.order);
  if (behind) return { kind: 'behind', goal: behind };
  return { kind: 'calm', hiddenCount: view.hiddenCount };
}

/** What came of this round's manoeuvre, once it has been called. */
function outcomeOf({ poll, manoeuvres, round }: PublicView): Urgent | null {
  if (poll.outcome !== 'success' && poll.outcome !== 'failure') return null;
  const wanted = poll.outcome === 'success' ? 'done' : 'failed';
  const manoeuvre = Object.values(manoeuvres).find((entry) => entry.round === round && entry.state === wanted);
  return manoeuvre ? { kind: 'outcome', outcome: poll.outcome, manoeuvreId: manoeuvre.id } : null;
}
