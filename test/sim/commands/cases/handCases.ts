// Cases of the commands that every role has: hands, trays, pins, pull rules.
import type { Game } from '../../../../shared/sim/state.ts';
import { breakService, give, inLobby, make, pass, type Payload } from '../../playing.ts';
import { arranged, type CommandCases, reviewed, type Situation } from './Situation.ts';

const aRequest = (game: Game): Payload => ({ workId: make(game, 'requests').id });
const anIncident = (game: Game): Payload => ({ workId: breakService(game, 'base', 300).id });
const ofTheLead = (game: Game): Payload => ({ workId: make(game, 'deals').id });
const nothing = (): Payload => ({ workId: 'R99' });

/** Both hands of the desk are away. */
export function allAway(game: Game): void {
  for (const kind of ['dayInLife', 'trendAnalysis']) give(game, 'desk', 'gatherInsight', { kind });
}

/** First one thing, then the command that is looked at, with the same payload. */
const after =
  (type: string, from: string, make: (game: Game) => Payload) =>
  (game: Game): Payload => {
    const payload = make(game);
    give(game, from, type, payload);
    return payload;
  };

/** Refusals that every command about one's own work has; `work` makes a piece that it is possible for. */
export function ownWorkRefusals(
  from: string,
  work: (game: Game) => Payload,
  more: Payload = {},
): Record<'wrongPhase' | 'unknownWork' | 'notInYourTray', () => Situation> {
  const stranger = from === 'lead' ? (game: Game): Payload => ({ workId: make(game, 'chores').id }) : ofTheLead;
  return {
    wrongPhase: reviewed(from, (game) => ({ ...work(game), ...more })),
    unknownWork: arranged(from, () => ({ ...nothing(), ...more })),
    notInYourTray: arranged(from, (game) => ({ ...stranger(game), ...more })),
  };
}

export const handCases: Record<string, CommandCases> = {
  pullWork: {
    accepted: arranged('desk', aRequest),
    refusals: {
      ...ownWorkRefusals('desk', aRequest),
      workIsBlocked: arranged('desk', after('parkWork', 'desk', aRequest)),
      noFreeHand: arranged('desk', (game) => {
        give(game, 'desk', 'pullWork', aRequest(game));
        give(game, 'desk', 'pullWork', aRequest(game));
        return aRequest(game);
      }),
      unknownHand: arranged('desk', (game) => ({ ...aRequest(game), handId: 'ops.0' })),
      handAway: arranged('desk', (game) => {
        give(game, 'desk', 'gatherInsight', { kind: 'dayInLife' });
        return { ...aRequest(game), handId: 'desk.0' };
      }),
      alreadyInWork: arranged(
        'desk',
        after('pullWork', 'desk', (game) => ({ ...aRequest(game), handId: 'desk.0' })),
      ),
    },
  },
  releaseHand: {
    accepted: arranged('desk', (game) => {
      give(game, 'desk', 'pullWork', aRequest(game));
      return { handId: 'desk.0' };
    }),
    refusals: {
      wrongPhase: reviewed('desk', (game) => {
        give(game, 'desk', 'pullWork', aRequest(game));
        return { handId: 'desk.0' };
      }),
      unknownHand: arranged('desk', () => ({ handId: 'ops.0' })),
      nothingToDo: arranged('desk', () => ({ handId: 'desk.0' })),
    },
  },
  parkWork: {
    accepted: arranged('desk', aRequest),
    refusals: {
      ...ownWorkRefusals('desk', aRequest),
      workIsBlocked: arranged('desk', after('parkWork', 'desk', aRequest)),
    },
  },
  resumeWork: {
    accepted: arranged('desk', after('parkWork', 'desk', aRequest)),
    refusals: {
      ...ownWorkRefusals('desk', after('parkWork', 'desk', aRequest)),
      nothingToDo: arranged('desk', aRequest),
    },
  },
  passWork: {
    accepted: arranged('desk', (game) => ({ ...aRequest(game), roleId: 'lead' })),
    refusals: {
      ...ownWorkRefusals('desk', aRequest, { roleId: 'ops' }),
      workIsBlocked: arranged('desk', (game) => ({ ...after('parkWork', 'desk', aRequest)(game), roleId: 'lead' })),
      notPossible: arranged('ops', (game) => ({ workId: make(game, 'chores').id, roleId: 'lead' })),
      noSuchRole: arranged('desk', (game) => ({ ...aRequest(game), roleId: 'desk' })),
      noFreeHand: arranged('desk', (game) => {
        allAway(game);
        return { ...aRequest(game), roleId: 'lead' };
      }),
    },
  },
  callSwarm: {
    accepted: arranged('desk', anIncident),
    refusals: {
      ...ownWorkRefusals('desk', anIncident),
      notPossible: arranged('desk', aRequest),
      alreadyDone: arranged('desk', after('callSwarm', 'desk', anIncident)),
      noFreeHand: arranged('desk', (game) => {
        allAway(game);
        return anIncident(game);
      }),
    },
  },
  prioritiseWork: {
    accepted: arranged('desk', (game) => ({ ...aRequest(game), place: 'first' })),
    refusals: ownWorkRefusals('desk', aRequest, { place: 'last' }),
  },
  pinWork: {
    accepted: arranged('ops', () => ({ what: 'type:toil' })),
    refusals: {
      unknownTarget: arranged('ops', (game) => ({ what: `work:${make(game, 'deals').id}` })),
      alreadyDone: arranged(
        'ops',
        after('pinWork', 'ops', () => ({ what: 'stream:chores' })),
      ),
      wrongPhase: () => ({ game: inLobby(), from: 'ops', payload: { what: 'type:toil' } }),
    },
  },
  unpinWork: {
    accepted: arranged(
      'ops',
      after('pinWork', 'ops', () => ({ what: 'type:toil' })),
    ),
    refusals: { unknownTarget: arranged('ops', () => ({ what: 'type:toil' })) },
  },
  shareInsight: {
    accepted: arranged('desk', withInsight),
    refusals: {
      unknownTarget: arranged('lead', withInsight),
      alreadyDone: arranged('desk', after('shareInsight', 'desk', withInsight)),
    },
  },
  answerPoll: {
    accepted: arranged('dev', (game) => polled(game, { answer: 'go' })),
    refusals: {
      noPoll: arranged('dev', () => ({ answer: 'go' })),
      alreadyDone: arranged(
        'dev',
        after('answerPoll', 'dev', (game) => polled(game, { answer: 'noGo' })),
      ),
    },
  },
  setPulling: {
    accepted: arranged('dev', () => ({ isPulling: 'no' })),
    refusals: { alreadyDone: arranged('dev', () => ({ isPulling: 'yes' })) },
  },
  setPullRule: {
    accepted: arranged('dev', () => ({ rule: 'due' })),
    refusals: {
      alreadyDone: arranged(
        'dev',
        after('setPullRule', 'dev', () => ({ rule: 'value' })),
      ),
    },
  },
  declineWork: {
    accepted: arranged('desk', aRequest),
    refusals: { ...ownWorkRefusals('desk', aRequest), notPossible: arranged('desk', anIncident) },
  },
};

function withInsight(game: Game): Payload {
  give(game, 'desk', 'gatherInsight', { kind: 'customerInterview' });
  pass(game, 5);
  return { insightId: 'n1' };
}

/** The poll before the only manoeuvre opens in tick 24. */
export function polled(game: Game, payload: Payload): Payload {
  pass(game, 25);
  return payload;
}
