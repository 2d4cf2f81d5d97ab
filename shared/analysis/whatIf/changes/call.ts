// Another call of the mission director at a poll. Holding means until the known risks are closed or the time for it is over.
import type { Game, ManoeuvreState } from '../../../sim/state.ts';
import { applyCommand } from '../../../sim/step.ts';
import type { ChangeOf, ChangeOffer } from '../change.ts';
import type { ChangeDefinition } from './types.ts';

type Decision = ChangeOf<'call'>['decision'];

const DECISIONS: readonly Decision[] = ['go', 'hold', 'later'];

export const call: ChangeDefinition<'call'> = {
  kind: 'call',
  list: (game) => offersOf(game, 'go'),
  make: (game, { decision }) => give(game, decision),
  leave: (game, { instead }) => give(game, instead),
  undoes: (game, _change, command) =>
    command.type === 'callManoeuvre' &&
    game.state.manoeuvres.some(({ state, openRisks }) => state === 'holding' && openRisks.length > 0),
};

/** The other calls while a poll is on. @param made the call that was made */
export function offersOf(game: Game, made: Decision): ChangeOffer[] {
  const manoeuvre = polled(game);
  if (manoeuvre === undefined) return [];
  const possible = manoeuvre.state === 'holding' ? DECISIONS.filter((decision) => decision !== 'hold') : DECISIONS;
  return possible
    .filter((decision) => decision !== made)
    .map((decision) => ({
      change: { kind: 'call', decision, instead: made },
      tick: game.state.roundTick,
      titleKey: `flightPlan.manoeuvres.${manoeuvre.id}.title`,
      detailKey: '',
      facts: {},
    }));
}

export const isDecision = (value: unknown): value is Decision => DECISIONS.some((decision) => decision === value);

function polled({ state }: Game): ManoeuvreState | undefined {
  return state.poll === null ? undefined : state.manoeuvres.find(({ id }) => id === state.poll?.manoeuvreId);
}

function give(game: Game, decision: Decision): boolean {
  // Holding goes on by itself.
  if (decision === 'hold' && game.state.poll?.isHolding === true) return true;
  const director = game.rules.scenario.roles.find((role) => role.commands.includes('callManoeuvre'))?.id ?? '';
  return applyCommand(game, `bot:${director}`, { type: 'callManoeuvre', decision }) === null;
}
