// GET /api/commands: everything that can be commanded, so that a client can be written against this page alone.
import { Router } from 'express';
import { z } from 'zod';
import { COMMANDS } from '../../shared/sim/commands/index.ts';
import { steadyAnswer } from './steadyAnswer.ts';

export interface CommandPage {
  type: string;
  does: string;
  /** `everyRole`, `role` (listed in the scenario's role), `facilitator` (over HTTP control). */
  capability: string;
  /** JSON Schema of the payload beside `type`. */
  payload: unknown;
  /** Parameter that takes an option's `target`; '' = none. */
  targetParam: string;
  /** Parameter that takes one of an option's `picks`; '' = none. */
  pickParam: string;
  isDecision: boolean;
  /** Codes with which the rules may refuse it. */
  refusals: readonly string[];
}

export function commandPages(): CommandPage[] {
  return COMMANDS.map(({ type, does, capability, payload, targetParam, pickParam, isDecision, refusals }) => ({
    type,
    does,
    capability,
    payload: z.toJSONSchema(payload, { io: 'input' }),
    targetParam,
    pickParam,
    isDecision,
    refusals,
  }));
}

export function commandRoutes(): Router {
  return Router().get('/api/commands', steadyAnswer(JSON.stringify(commandPages()), 'json'));
}
