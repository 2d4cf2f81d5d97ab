// Cases of the facilitator's commands.
import type { Game } from '../../../../shared/sim/state.ts';
import { createGame } from '../../../../shared/sim/createGame.ts';
import { tinyScenario } from '../../../support/tinyScenario.ts';
import { facilitate, inLobby, inRound, pass, type Payload } from '../../playing.ts';
import type { CommandCases, Situation } from './Situation.ts';

const FROM = 'facilitator';

const lobby =
  (payload: Payload = {}, arrange: (game: Game) => void = () => undefined) =>
  (): Situation => {
    const game = inLobby({ rounds: 1 });
    arrange(game);
    return { game, from: FROM, payload };
  };

const round =
  (payload: Payload = {}) =>
  (): Situation => ({ game: inRound(), from: FROM, payload });

const start = (game: Game): void => facilitate(game, 'startSession');
const stop = (game: Game): void => facilitate(game, 'pause');

/** In the first round of a game that keeps checkpoints. */
function replayable(): Situation {
  const game = createGame(tinyScenario(), 1, { keepsCheckpoints: true });
  start(game);
  facilitate(game, 'nextPhase');
  return { game, from: FROM, payload: {} };
}

/** A round of a scenario with one prepared inject, arranged. */
const prepared =
  (payload: Payload, arrange: (game: Game) => void = () => undefined) =>
  (): Situation => {
    const game = inRound({
      edit: (draft) => {
        const actions = [{ do: 'addWork' as const, stream: 'chores', count: 1 }];
        draft.facilitation = { injects: [{ id: 'fox', title: 'A fox', note: 'When all is quiet.', actions }] };
      },
    });
    arrange(game);
    return { game, from: FROM, payload };
  };

const played =
  (ticks: number, payload: Payload, arrange: (game: Game) => void = () => undefined) =>
  (): Situation => {
    const game = inRound();
    pass(game, ticks);
    arrange(game);
    return { game, from: FROM, payload };
  };

/** Through all phases of a game of one round. */
function close(game: Game): void {
  while (game.state.phase !== 'closed') facilitate(game, 'nextPhase');
}

const WORK: Payload = { streamId: 'chores', count: 2 };
const INCIDENT: Payload = { serviceId: 'base', impactPerMille: 300, title: 'A fox in the server room' };
const EVENT: Payload = { streamId: 'alarms', serviceId: 'base', title: 'A light', isSignal: true };
const RULE: Payload = { agreementId: 'intake', optionId: 'push' };
const FOX: Payload = { injectId: 'fox' };
const SEAT: Payload = { seatId: 'anna', roleIds: 'desk ops', isBot: false };

export const facilitationCases: Record<string, CommandCases> = {
  startSession: { accepted: lobby(), refusals: { wrongPhase: lobby({}, start) } },
  nextPhase: { accepted: lobby(), refusals: { wrongPhase: lobby({}, close) } },
  previousPhase: { accepted: lobby({}, start), refusals: { wrongPhase: round() } },
  replayRound: {
    accepted: replayable,
    refusals: { wrongPhase: lobby({}, start), notPossible: round() },
  },
  extendRound: {
    accepted: round({ ticks: 24 }),
    refusals: {
      wrongPhase: lobby({ ticks: 24 }),
      tooLate: played(50, { ticks: -46 }),
      nothingToDo: round({ ticks: 0 }),
    },
  },
  pause: { accepted: round(), refusals: { alreadyDone: lobby({}, stop) } },
  resume: { accepted: lobby({}, stop), refusals: { alreadyDone: round() } },
  setSpeed: {
    accepted: round({ speedPerMille: 2000 }),
    refusals: { alreadyDone: round({ speedPerMille: 1000 }) },
  },
  reveal: { accepted: lobby({ step: 2 }, close), refusals: { wrongPhase: round({ step: 2 }) } },
  sendMessage: {
    accepted: round({ roleId: '', from: 'The cook', text: 'Soup is ready' }),
    refusals: { noSuchRole: round({ roleId: 'cook', from: 'The cook', text: 'Soup is ready' }) },
  },
  injectWork: {
    accepted: round(WORK),
    refusals: { wrongPhase: lobby(WORK), unknownTarget: round({ ...WORK, streamId: 'wishes' }) },
  },
  injectIncident: {
    accepted: round(INCIDENT),
    refusals: { wrongPhase: lobby(INCIDENT), unknownTarget: round({ ...INCIDENT, serviceId: 'shed' }) },
  },
  injectEvent: {
    accepted: round(EVENT),
    refusals: { wrongPhase: lobby(EVENT), unknownTarget: round({ ...EVENT, streamId: 'chores' }) },
  },
  runInject: {
    accepted: prepared(FOX),
    refusals: {
      unknownTarget: round(FOX),
      wrongPhase: prepared(FOX, (game) => facilitate(game, 'nextPhase')),
      alreadyDone: prepared(FOX, (game) => facilitate(game, 'runInject', FOX)),
    },
  },
  setRule: {
    accepted: round(RULE),
    refusals: {
      wrongPhase: lobby(RULE),
      unknownTarget: round({ ...RULE, optionId: 'swim' }),
      alreadyDone: played(1, RULE, (game) => facilitate(game, 'setRule', RULE)),
    },
  },
  undoLast: {
    accepted: lobby({}, stop),
    refusals: {
      nothingToUndo: lobby(),
      tooLate: played(0, {}, (game) => {
        facilitate(game, 'injectWork', WORK);
        pass(game, 2);
      }),
    },
  },
  assignSeat: { accepted: lobby(SEAT), refusals: { noSuchRole: lobby({ ...SEAT, roleIds: 'desk cook' }) } },
  releaseSeat: {
    accepted: lobby({ seatId: 'bot:desk' }),
    refusals: { seatUnknown: lobby({ seatId: 'anna' }) },
  },
};
