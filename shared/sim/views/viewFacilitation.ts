// The facilitator's help from the scenario: injects with whether they can be run, and the agenda. Never shown to anybody else.
import { injectRefusal } from '../facilitation/runInject.ts';
import type { Game } from '../state.ts';
import type { AgendaEntryView, InjectView } from './facilitationTypes.ts';

/** Keyed by id, in the order of the scenario. */
export function viewInjects(game: Game): Record<string, InjectView> {
  const views: Record<string, InjectView> = {};
  for (const [order, { id }] of game.rules.scenario.facilitation.injects.entries()) {
    const refusal = injectRefusal(game, id) ?? '';
    const key = `facilitation.injects.${id}`;
    views[id] = {
      id,
      titleKey: `${key}.title`,
      noteKey: `${key}.note`,
      isUsed: refusal === 'alreadyDone',
      refusal,
      order,
    };
  }
  return views;
}

/** Keyed by position. */
export function viewAgenda({ rules }: Game): Record<string, AgendaEntryView> {
  const views: Record<string, AgendaEntryView> = {};
  for (const [order, { phase, round, minutes, title }] of rules.scenario.facilitation.agenda.entries()) {
    const id = String(order);
    const titleKey = title === undefined ? '' : `facilitation.agenda.${id}.title`;
    views[id] = { id, phase, round: round ?? 0, minutes, titleKey, order };
  }
  return views;
}
