// Another improvement: one that is still offered is chosen, in place of one just chosen where money or places do not reach for both.
import { applyCommand } from '../../../sim/step.ts';
import { findCommand } from '../../../sim/commands/index.ts';
import type { BotCommand } from '../../../sim/bots/types.ts';
import type { Game } from '../../../sim/state.ts';
import type { ChangeOf } from '../change.ts';
import type { ChangeDefinition } from './types.ts';

type Chosen = ChangeOf<'improvement'>;

export const improvement: ChangeDefinition<'improvement'> = {
  kind: 'improvement',
  list(game) {
    const fresh = game.state.improvements.filter(({ id }) => may(game, { type: 'dropImprovement', improvementId: id }));
    return game.rules.scenario.improvements.flatMap((spec) => {
      const change = possible(
        game,
        spec.id,
        fresh.map(({ id }) => id),
      );
      if (change === null) return [];
      const detailKey = change.insteadOf === undefined ? '' : `improvements.${change.insteadOf}.title`;
      const facts = { costCents: spec.costCents };
      return [{ change, tick: null, titleKey: `improvements.${spec.id}.title`, detailKey, facts }];
    });
  },
  make(game, { improvementId, insteadOf }) {
    if (insteadOf !== undefined && !give(game, { type: 'dropImprovement', improvementId: insteadOf })) return false;
    return give(game, chooseOf(game, improvementId));
  },
  // What was taken back for it is not chosen again in the same breath; later rounds are the bots' own.
  undoes: (game, { insteadOf }, command, isMade) =>
    isMade &&
    command.type === 'chooseImprovement' &&
    command['improvementId'] === insteadOf &&
    game.state.phase === 'briefing',
};

/** As it stands, or in place of one of the fresh ones; null = not even so. */
function possible(game: Game, improvementId: string, fresh: readonly string[]): Chosen | null {
  const state = game.state.improvements.find(({ id }) => id === improvementId)?.state;
  if (state !== 'offered') return null;
  if (may(game, chooseOf(game, improvementId))) return { kind: 'improvement', improvementId };
  const spec = game.rules.improvements.get(improvementId);
  if (spec === undefined || !isAllowed(game, spec)) return null;
  const { budgetLeftCents } = game.state.money;
  const insteadOf = fresh.find(
    (id) => (game.rules.improvements.get(id)?.costCents ?? 0) + budgetLeftCents >= spec.costCents,
  );
  return insteadOf === undefined ? null : { kind: 'improvement', improvementId, insteadOf };
}

/** What it builds on is there; money and places aside. */
function isAllowed(
  { state }: Game,
  {
    requires,
    requiresTechnology: technology,
  }: { requires: readonly string[]; requiresTechnology?: string | undefined },
): boolean {
  if (technology !== undefined && state.technologies[technology] !== true) return false;
  return requires.every((id) => state.improvements.find((entry) => entry.id === id)?.state === 'active');
}

/** Whoever does most of it owns it. */
function chooseOf(game: Game, improvementId: string): BotCommand {
  let roleId = game.rules.roleIds[0] ?? '';
  let most = -1;
  for (const [candidate, milli] of Object.entries(game.rules.improvements.get(improvementId)?.effortMilli ?? {}))
    if (milli > most) [roleId, most] = [candidate, milli];
  return { type: 'chooseImprovement', improvementId, roleId };
}

const chooserOf = ({ rules }: Game): string =>
  rules.scenario.roles.find((role) => role.commands.includes('chooseImprovement'))?.id ?? '';

const give = (game: Game, command: BotCommand): boolean =>
  applyCommand(game, `bot:${chooserOf(game)}`, command) === null;

function may(game: Game, { type, ...payload }: BotCommand): boolean {
  const roleId = chooserOf(game);
  return roleId !== '' && findCommand(type)?.check(game, { kind: 'role', roleId }, payload) === null;
}
