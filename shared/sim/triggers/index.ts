// What scripts, triggers and the facilitator's injects may do. One file each, one line here.
import type { ActionSpec } from '../../scenario/schema.ts';
import type { Game } from '../state.ts';
import { addWork } from './addWork.ts';
import { changeDebt } from './changeDebt.ts';
import { freeze } from './freeze.ts';
import { grantBudget } from './grantBudget.ts';
import { loseOwner } from './loseOwner.ts';
import { newProblem } from './newProblem.ts';
import { raiseIncident } from './raiseIncident.ts';
import { say } from './say.ts';
import { scaleStream } from './scaleStream.ts';

type ActionOf<K extends ActionSpec['do']> = Extract<ActionSpec, { do: K }>;

const ACTIONS: { readonly [K in ActionSpec['do']]: (game: Game, action: ActionOf<K>, textKey: string) => void } = {
  addWork,
  raiseIncident,
  loseOwner,
  newProblem,
  changeDebt,
  scaleStream,
  freeze,
  grantBudget,
  say,
};

/** @param textKey path of the action in the scenario's texts; '' for one made by hand */
export function runAction(game: Game, action: ActionSpec, textKey: string): void {
  const run = ACTIONS[action.do] as (game: Game, action: ActionSpec, textKey: string) => void;
  run(game, action, textKey);
}
