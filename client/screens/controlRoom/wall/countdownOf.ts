// What the largest figure counts down to: the manoeuvre that comes next or is under way, else the round's end.
// Must not know pixels or words' places.
import type { ManoeuvreView, PublicView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';

export interface Countdown {
  label: string;
  hours: number;
  /** Services that it needs, in the manoeuvre's order; empty for the round's end. */
  needs: string[];
}

export function countdownOf(view: PublicView, textOf: (key: string) => string): Countdown {
  const manoeuvre = view.manoeuvres[view.flight.nextId];
  if (manoeuvre === undefined) {
    return { label: t('countdown.round'), hours: Math.max(0, view.roundTicks - view.roundTick), needs: [] };
  }
  const title = textOf(manoeuvre.titleKey);
  const needs = manoeuvre.needs.split(' ').filter((id) => id !== '');
  return { ...momentOf(view, manoeuvre, title), needs };
}

function momentOf(view: PublicView, manoeuvre: ManoeuvreView, title: string): { label: string; hours: number } {
  const until = (tick: number): number => Math.max(0, tick - view.roundTick);
  if (view.poll.id === manoeuvre.id && view.poll.outcome === '') {
    return { label: t('countdown.poll', { title }), hours: until(view.poll.deadlineTick) };
  }
  if (manoeuvre.state === 'open')
    return { label: t('countdown.closes', { title }), hours: until(manoeuvre.closesTick) };
  return { label: t('countdown.opens', { title }), hours: until(view.flight.nextTick) };
}
