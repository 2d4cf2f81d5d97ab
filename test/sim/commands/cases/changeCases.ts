// Cases of the commands about features, changes, windows and debt.
import type { Game, WorkItem } from '../../../../shared/sim/state.ts';
import {
  give,
  inLobby,
  known,
  make,
  passUntil,
  type Payload,
  startPulling,
  stopPulling,
  theOnly,
} from '../../playing.ts';
import { ownWorkRefusals } from './handCases.ts';
import { arranged, type CommandCases, reviewed } from './Situation.ts';

/** A feature that has been built; its change waits to be assessed. */
export function builtChange(game: Game): WorkItem {
  stopPulling(game, 'ops');
  make(game, 'features');
  passUntil(game, () => game.state.open.some((item) => item.change !== null));
  return theOnly(game, 'change');
}

/** A change that waits for its window. */
export function readyChange(game: Game): WorkItem {
  const change = builtChange(game);
  startPulling(game, 'ops');
  passUntil(game, () => change.blockedBy === 'window');
  return change;
}

/** A feature that is being built. */
function startedFeature(game: Game): WorkItem {
  const feature = make(game, 'features');
  passUntil(game, () => feature.roleId === 'dev');
  return feature;
}

const built = (game: Game): Payload => ({ workId: builtChange(game).id });
const ready = (game: Game): Payload => ({ workId: readyChange(game).id });
const begun = (game: Game): Payload => ({ workId: startedFeature(game).id });
const ordered = (game: Game): Payload => ({ workId: make(game, 'features').id });
const held = (game: Game): Payload => {
  const payload = ready(game);
  give(game, 'ops', 'holdChange', payload);
  return payload;
};
const carriedBy = (game: Game): Payload => ({ workId: known(game.index.work.get(readyChange(game).aboutId), 'it').id });

export const changeCases: Record<string, CommandCases> = {
  declareEmergency: {
    accepted: arranged('ops', built),
    refusals: {
      wrongPhase: reviewed('ops', built),
      unknownWork: arranged('ops', () => ({ workId: 'C99' })),
      notPossible: arranged('ops', (game) => ({ workId: make(game, 'alarms').id })),
      notInYourTray: arranged('dev', built),
      alreadyDone: arranged('ops', (game) => {
        const payload = built(game);
        give(game, 'ops', 'declareEmergency', payload);
        return payload;
      }),
      tooLate: arranged('ops', (game) => {
        const payload = built(game);
        give(game, 'ops', 'pullWork', payload);
        return payload;
      }),
    },
  },
  skipTests: {
    accepted: arranged('dev', begun),
    refusals: {
      ...ownWorkRefusals('dev', begun),
      notPossible: arranged('dev', (game) => {
        give(game, 'dev', 'payDebt', { serviceId: 'base' });
        return { workId: theOnly(game, 'improvement').id };
      }),
      alreadyDone: arranged('dev', (game) => {
        const payload = begun(game);
        give(game, 'dev', 'skipTests', payload);
        return payload;
      }),
    },
  },
  holdChange: {
    accepted: arranged('ops', ready),
    refusals: {
      wrongPhase: reviewed('ops', ready),
      unknownWork: arranged('ops', carriedBy),
      notPossible: arranged('ops', built),
      alreadyDone: arranged('ops', held),
    },
  },
  freeChange: {
    accepted: arranged('ops', held),
    refusals: {
      wrongPhase: reviewed('ops', held),
      unknownWork: arranged('ops', carriedBy),
      notPossible: arranged('ops', built),
      alreadyDone: arranged('ops', ready),
    },
  },
  scheduleChange: {
    accepted: arranged('ops', (game) => ({ ...ready(game), window: 'second' })),
    refusals: {
      wrongPhase: reviewed('ops', (game) => ({ ...ready(game), window: 'second' })),
      unknownWork: arranged('ops', (game) => ({ ...carriedBy(game), window: 'second' })),
      notPossible: arranged('ops', (game) => {
        const change = builtChange(game);
        give(game, 'ops', 'declareEmergency', { workId: change.id });
        return { workId: change.id, window: 'second' };
      }),
      alreadyDone: arranged('ops', (game) => ({ ...ready(game), window: 'next' })),
    },
  },
  requestWindow: {
    accepted: arranged('ops', waitingLong),
    refusals: {
      wrongPhase: reviewed('ops', waitingLong),
      alreadyDone: arranged('ops', (game) => {
        waitingLong(game);
        give(game, 'ops', 'requestWindow');
        return {};
      }),
      nothingToDo: arranged('ops', () => ({})),
    },
  },
  engageBusiness: {
    accepted: arranged('lead', ordered),
    refusals: {
      ...ownWorkRefusals('lead', ordered),
      notPossible: arranged('lead', (game) => ({ workId: make(game, 'deals').id })),
    },
  },
  payDebt: {
    accepted: arranged('dev', () => ({ serviceId: 'shop' })),
    refusals: {
      wrongPhase: () => ({ game: inLobby(), from: 'dev', payload: { serviceId: 'shop' } }),
      unknownTarget: arranged('dev', () => ({ serviceId: 'shed' })),
      alreadyInWork: arranged('dev', (game) => {
        give(game, 'dev', 'payDebt', { serviceId: 'shop' });
        return { serviceId: 'shop' };
      }),
    },
  },
};

/** A change waits, and the window is more than the notice away. */
function waitingLong(game: Game): Payload {
  readyChange(game);
  passUntil(game, () => game.state.window.nextTick - game.state.tick > 6);
  return {};
}
