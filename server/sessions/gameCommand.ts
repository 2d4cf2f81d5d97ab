// The facilitator's actions that are moves of the game, as the commands that the simulation knows. Whether they are allowed
// is the simulation's to say. Pure.
import type { Command } from '../rooms/TeamGame.ts';
import type { Control } from './controlSchema.ts';

const GAME_ACTIONS = [
  'start',
  'pause',
  'resume',
  'nextPhase',
  'back',
  'replayRound',
  'undo',
  'extend',
  'speed',
  'reveal',
  'inject',
  'injectEvent',
  'runInject',
  'setRule',
  'setRetroStage',
  'setTakeawayStage',
  'message',
] as const;

export type GameControl = Extract<Control, { action: (typeof GAME_ACTIONS)[number] }>;

export function isGameControl(control: Control): control is GameControl {
  return GAME_ACTIONS.some((action) => action === control.action);
}

/** `start` opens the session from the lobby, and the round from its briefing. */
export function gameCommand(control: GameControl, phase: string): Command {
  switch (control.action) {
    case 'start':
      return { type: phase === 'briefing' ? 'nextPhase' : 'startSession' };
    case 'pause':
    case 'resume':
    case 'nextPhase':
    case 'replayRound':
      return { type: control.action };
    case 'back':
      return { type: 'previousPhase' };
    case 'undo':
      return { type: 'undoLast' };
    case 'extend':
      return { type: 'extendRound', ticks: control.ticks };
    case 'speed':
      return { type: 'setSpeed', speedPerMille: control.perMille };
    case 'reveal':
      return { type: 'reveal', step: control.step };
    case 'message':
      return { type: 'sendMessage', roleId: control.roleId, from: control.from, text: control.text };
    case 'injectEvent':
      return eventCommand(control);
    case 'setRetroStage':
      return { type: 'setRetroStage', stage: control.stage };
    case 'setTakeawayStage':
      return { type: 'setTakeawayStage', stage: control.stage };
    case 'runInject':
      return { type: 'runInject', injectId: control.injectId };
    case 'setRule':
      return { type: 'setRule', agreementId: control.agreementId, optionId: control.optionId };
    case 'inject':
      return injectCommand(control);
  }
}

function eventCommand(control: Extract<GameControl, { action: 'injectEvent' }>): Command {
  const { streamId, serviceId, title, isSignal } = control;
  return { type: 'injectEvent', streamId, serviceId, title, isSignal };
}

function injectCommand(control: Extract<GameControl, { action: 'inject' }>): Command {
  const { streamId, count, serviceId, impactPerMille, title } = control;
  if (streamId !== undefined) return { type: 'injectWork', streamId, count };
  return { type: 'injectIncident', serviceId, impactPerMille, title };
}
