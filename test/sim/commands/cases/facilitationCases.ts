// Cases of the facilitator's commands.
import type { Game } from '../../../../shared/sim/state.ts';
import { facilitate, inLobby, inRound, type Payload } from '../../playing.ts';
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

/** Through all phases of a game of one round. */
function close(game: Game): void {
  while (game.state.phase !== 'closed') facilitate(game, 'nextPhase');
}

const WORK: Payload = { streamId: 'chores', count: 2 };
const INCIDENT: Payload = { serviceId: 'base', impactPerMille: 300, title: 'A fox in the server room' };
const SEAT: Payload = { seatId: 'anna', roleIds: 'desk ops', isBot: false };

export const facilitationCases: Record<string, CommandCases> = {
  startSession: { accepted: lobby(), refusals: { wrongPhase: lobby({}, start) } },
  nextPhase: { accepted: lobby(), refusals: { wrongPhase: lobby({}, close) } },
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
  assignSeat: { accepted: lobby(SEAT), refusals: { noSuchRole: lobby({ ...SEAT, roleIds: 'desk cook' }) } },
  releaseSeat: {
    accepted: lobby({ seatId: 'bot:desk' }),
    refusals: { seatUnknown: lobby({ seatId: 'anna' }) },
  },
};
