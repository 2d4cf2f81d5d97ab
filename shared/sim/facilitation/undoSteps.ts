// What takes each kind of the facilitator's actions back, and when it is too late for it [FA6]. One entry for each kind.
import type { UndoStep } from '../facilitationState.ts';
import { changeAgreement, mayAgree } from '../changeAgreement.ts';
import { enterNextPhase, enterPreviousPhase } from '../phases/enterPhase.ts';
import { placeOf } from '../phases/places.ts';
import { extensionRefusal } from '../phases/roundTicks.ts';
import type { Game } from '../state.ts';
import { tell } from '../tell.ts';
import { isUntouched, withdrawWork } from './withdrawWork.ts';

type StepOf<K extends UndoStep['do']> = Extract<UndoStep, { do: K }>;
type Kinds = {
  readonly [K in UndoStep['do']]: {
    isTooLate: (game: Game, step: StepOf<K>) => boolean;
    run: (game: Game, step: StepOf<K>) => void;
  };
};

const never = (): boolean => false;
const isElsewhere = ({ state }: Game, step: { fromPlace: number }): boolean =>
  placeOf(state.phase, state.round) !== step.fromPlace;

const KINDS: Kinds = {
  setPaused: {
    isTooLate: never,
    run(game, { isPaused }) {
      game.state.isPaused = isPaused;
      tell(game, 'clockChanged', 'public');
    },
  },
  setSpeed: {
    isTooLate: never,
    run(game, { speedPerMille }) {
      game.state.speedPerMille = speedPerMille;
      tell(game, 'clockChanged', 'public', { amount: speedPerMille });
    },
  },
  setReveal: {
    isTooLate: ({ state }, { round }) => state.results.length !== round,
    run: ({ state }, { step }) => {
      state.revealStep = step;
    },
  },
  setExtraTicks: {
    isTooLate: (game, { extraTicks }) =>
      extensionRefusal(game, extraTicks - game.state.facilitation.extraTicks) !== null,
    run: ({ state }, { extraTicks }) => {
      state.facilitation.extraTicks = extraTicks;
    },
  },
  setAgreement: {
    isTooLate: ({ rules, state }, { agreementId, setTo }) => {
      const agreement = rules.agreements.get(agreementId);
      return agreement === undefined || state.agreements[agreement.id] !== setTo || !mayAgree(state.phase);
    },
    run: (game, { agreementId, optionId }) => {
      const agreement = game.rules.agreements.get(agreementId);
      // What was talked through is not talked through again.
      if (agreement !== undefined && game.state.phase === 'running') game.state.practised[agreement.id] = optionId;
      changeAgreement(game, agreementId, optionId, '');
    },
  },
  goBack: { isTooLate: isElsewhere, run: enterPreviousPhase },
  goOn: { isTooLate: isElsewhere, run: enterNextPhase },
  withdrawWork: {
    isTooLate: (game, { workIds }) => !workIds.every((id) => isUntouched(game, id)),
    run: (game, { workIds }) => {
      for (const id of workIds) withdrawWork(game, id);
    },
  },
  withdrawMessages: {
    isTooLate: never,
    run: (game, { first, count }) => {
      for (const { roleId, text, textKey } of game.state.messages.splice(first, count))
        tell(game, 'messageWithdrawn', roleId === '' ? 'public' : roleId, { roleId, text, textKey });
    },
  },
  setScales: {
    isTooLate: never,
    run: ({ state }, { streamIds, scales }) => {
      state.scales = [...state.scales.filter(({ streamId }) => !streamIds.includes(streamId)), ...scales];
    },
  },
  setFreeze: {
    isTooLate: ({ state }, { setTo }) => state.window.frozenUntilTick !== setTo,
    run: ({ state }, { untilTick }) => {
      state.window.frozenUntilTick = untilTick;
    },
  },
  takeBudget: {
    isTooLate: ({ state: { money } }, { cents, improvements }) =>
      money.budgetLeftCents < cents || money.improvementsLeft < improvements,
    run: ({ state: { money } }, { cents, improvements }) => {
      money.budgetLeftCents -= cents;
      money.improvementsLeft -= improvements;
    },
  },
  unuseInject: {
    isTooLate: ({ state }, { injectId }) => state.facilitation.usedInjects[injectId] !== state.round,
    run: ({ state }, { injectId }) => {
      Reflect.deleteProperty(state.facilitation.usedInjects, injectId);
    },
  },
};

type AnyKind = {
  isTooLate: (game: Game, step: UndoStep) => boolean;
  run: (game: Game, step: UndoStep) => void;
};

export function refusalOf(game: Game, step: UndoStep): 'tooLate' | null {
  return (KINDS[step.do] as AnyKind).isTooLate(game, step) ? 'tooLate' : null;
}

export function takeBack(game: Game, step: UndoStep): void {
  (KINDS[step.do] as AnyKind).run(game, step);
}
