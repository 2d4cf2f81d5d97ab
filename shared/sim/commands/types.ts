// The shape of a command's definition: payload schema, who may give it, check (changes nothing) and apply (assumes check passed).
// One file per command in this folder; unions, parsers, permissions, options and tests are derived from the list in index.ts.
import { z } from 'zod';
import type { Game } from '../state.ts';

/** Who gives a command: a role's seat (player or bot), or the facilitator. */
export type Actor =
  /** Without a seat where somebody only asks what the role could do. */
  { kind: 'role'; roleId: string; seatId?: string } | { kind: 'facilitator' };

/** null = allowed; otherwise the reason as a reject code. */
export type Refusal = string | null;

export interface CommandDefinition<P = unknown> {
  type: string;
  /** One sentence for GET /api/commands. */
  does: string;
  /** `facilitator`, `everyRole`, or `role` = listed in the scenario's role. */
  capability: 'facilitator' | 'everyRole' | 'role';
  /** Payload without `type`. */
  payload: z.ZodType<P>;
  /** Name of the parameter that says what the command is about; '' = none. */
  targetParam: string;
  /** Name of the parameter chosen from a list; '' = none. */
  pickParam: string;
  /** Whether it counts as a considered decision (M6). */
  isDecision: boolean;
  /** Targets worth offering to this role now (ids); [''] for a command without a target. */
  targets: (game: Game, roleId: string) => string[];
  /** Legal picks for one target. */
  picks: (game: Game, roleId: string, target: string) => string[];
  /** Targets, picks and check ask nothing about who gives it: all who have the command are offered the same. */
  isSameForAll: boolean;
  /** `check` says the same of each of its `picks`. */
  arePicksAlike: boolean;
  /** Every code that check may return; the test table is derived from it. */
  refusals: readonly string[];
  check: (game: Game, actor: Actor, payload: P) => Refusal;
  apply: (game: Game, actor: Actor, payload: P) => void;
}

/** A command of a role: check and apply get the role id, and the seat last, instead of an actor. */
export interface RoleCommand<P> extends Omit<
  CommandDefinition<P>,
  'capability' | 'check' | 'apply' | 'picks' | 'pickParam' | 'isDecision' | 'isSameForAll' | 'arePicksAlike'
> {
  capability: 'everyRole' | 'role';
  pickParam?: string;
  isDecision?: boolean;
  isSameForAll?: boolean;
  arePicksAlike?: boolean;
  picks?: (game: Game, roleId: string, target: string) => string[];
  check: (game: Game, roleId: string, payload: P, seatId: string) => Refusal;
  apply: (game: Game, roleId: string, payload: P, seatId: string) => void;
}

/** Widens a role's command to the common shape; the payload's type is forgotten because the parser guards it. */
export function roleCommand<P>(command: RoleCommand<P>): CommandDefinition {
  return {
    ...command,
    pickParam: command.pickParam ?? '',
    isDecision: command.isDecision ?? true,
    isSameForAll: command.isSameForAll ?? false,
    arePicksAlike: command.arePicksAlike ?? false,
    picks: command.picks ?? (() => []),
    check: (game, actor, payload) =>
      actor.kind === 'role' ? command.check(game, actor.roleId, payload as P, actor.seatId ?? '') : 'notYourRole',
    apply: (game, actor, payload) => {
      if (actor.kind === 'role') command.apply(game, actor.roleId, payload as P, actor.seatId ?? '');
    },
  };
}

/** A command of the facilitator; offered to no role. */
export function facilitatorCommand<P>(command: {
  type: string;
  does: string;
  payload: z.ZodType<P>;
  refusals: readonly string[];
  check: (game: Game, payload: P) => Refusal;
  apply: (game: Game, payload: P) => void;
}): CommandDefinition {
  return {
    ...command,
    capability: 'facilitator',
    targetParam: '',
    pickParam: '',
    isDecision: false,
    isSameForAll: false,
    arePicksAlike: false,
    targets: () => [],
    picks: () => [],
    check: (game, actor, payload) => (actor.kind === 'facilitator' ? command.check(game, payload as P) : 'notYourRole'),
    apply: (game, _actor, payload) => {
      command.apply(game, payload as P);
    },
  };
}

/** An id in a payload. */
export const idText = z.string().min(1).max(60);
