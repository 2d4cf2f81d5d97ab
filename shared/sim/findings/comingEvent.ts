// What is going to happen: people outside IT know of the next scripted happening of this round before IT does [EN6].
import type { ActionSpec } from '../../scenario/schema.ts';
import { addInsight } from '../insights.ts';
import { findingKind } from './types.ts';

export const comingEvent = findingKind({
  kind: 'comingEvent',
  find(game, { withinTicks }, { roleId }) {
    const { state } = game;
    const round = game.rules.scenario.rounds[state.round - 1];
    const ahead = (round?.script ?? [])
      .map(({ atTick, action }, position) => ({
        atTick,
        position,
        ...subjectOf(action, `rounds.${round?.id}.script.${position}`),
      }))
      .filter(
        ({ atTick, textKey }) => textKey !== '' && atTick > state.roundTick && atTick <= state.roundTick + withinTicks,
      )
      .sort((a, b) => a.atTick - b.atTick || a.position - b.position);
    const known = new Set(
      state.insights.flatMap(({ kind, about, isShared, roleId: finder }) =>
        kind === 'comingEvent' && (isShared || finder === roleId) ? [about.join(' ')] : [],
      ),
    );
    const next = ahead.find(({ position, about }) => !known.has([round?.id, position, about].join(' ')));
    if (round === undefined || next === undefined) return false;
    addInsight(game, {
      kind: 'comingEvent',
      about: [round.id, String(next.position), next.about],
      amount: next.atTick,
      textKey: next.textKey,
      roleId,
    });
    return true;
  },
});

/** What it is about and how it is called; messages in character are nothing that one could know before. */
function subjectOf(action: ActionSpec, path: string): { about: string; textKey: string } {
  if (action.do === 'addWork') return { about: action.stream, textKey: `streams.${action.stream}.title` };
  if (action.do === 'raiseIncident') return { about: action.service, textKey: `${path}.title` };
  return { about: '', textKey: '' };
}
