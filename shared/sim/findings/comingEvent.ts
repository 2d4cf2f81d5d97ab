// What is going to happen: people outside IT know of the next scripted happening of this round before IT does [EN6].
import type { ActionSpec } from '../../scenario/schema.ts';
import { keepInsight } from '../insights.ts';
import type { Game } from '../state.ts';
import type { Felt } from '../value/stakeholders.ts';
import { concerns } from './concerns.ts';
import { findingKind } from './types.ts';

interface Happening {
  atTick: number;
  felt: Felt;
  textKey: string;
}

export const comingEvent = findingKind({
  kind: 'comingEvent',
  find(game, { withinTicks }, finder) {
    const { roleId } = finder;
    const { roundTick } = game.state;
    const ahead = happenings(game)
      .filter(({ atTick }) => atTick > roundTick && atTick <= roundTick + withinTicks)
      .sort((a, b) => a.atTick - b.atTick);
    const next = ahead.find((entry) => concerns(game, finder, entry.felt) && !isKnown(game, entry, roleId));
    if (next === undefined) return false;
    const { streamId, serviceId } = next.felt;
    const about = [serviceId === '' ? streamId : serviceId];
    keepInsight(game, { kind: 'comingEvent', about, amount: next.atTick, textKey: next.textKey, roleId });
    return true;
  },
});

/** What the script of this round brings; messages in character are nothing that one could know before. */
function happenings({ rules, state }: Game): Happening[] {
  const round = rules.scenario.rounds[state.round - 1];
  return (round?.script ?? []).flatMap(({ atTick, action }, position) => {
    const subject = subjectOf(action, `rounds.${round?.id ?? ''}.script.${position}`);
    return subject === null ? [] : [{ atTick, ...subject }];
  });
}

function subjectOf(action: ActionSpec, path: string): Omit<Happening, 'atTick'> | null {
  if (action.do === 'addWork')
    return { felt: { streamId: action.stream, serviceId: '' }, textKey: `streams.${action.stream}.title` };
  if (action.do === 'raiseIncident')
    return { felt: { streamId: '', serviceId: action.service }, textKey: `${path}.title` };
  return null;
}

function isKnown({ state }: Game, { atTick, textKey }: Happening, roleId: string): boolean {
  return state.insights.some(
    (insight) =>
      insight.kind === 'comingEvent' &&
      insight.textKey === textKey &&
      insight.amount === atTick &&
      (insight.isShared || insight.roleId === roleId),
  );
}
