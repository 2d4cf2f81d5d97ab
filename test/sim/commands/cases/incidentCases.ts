// Cases of the commands about incidents, problems, insights and the manoeuvre.
import type { Game, WorkItem } from '../../../../shared/sim/state.ts';
import {
  breakService,
  give,
  handsOf,
  inLobby,
  make,
  openOf,
  pass,
  passUntil,
  type Payload,
  problemOf,
  stopPulling,
  theOnly,
} from '../../playing.ts';
import type { TinyOptions } from '../../../support/tinyScenario.ts';
import { allAway, ownWorkRefusals, polled } from './handCases.ts';
import { arranged, type CommandCases, reviewed } from './Situation.ts';

const anIncident = (game: Game): Payload => ({ workId: breakService(game, 'base', 300).id });
const aRequest = (game: Game): Payload => ({ workId: make(game, 'requests').id });

/** Somebody to engage, and nothing that says how. */
const WITH_CREW: TinyOptions = { edit: (draft) => void (draft.stakeholders = [{ id: 'crew', title: 'The crew' }]) };

/** The leak drips from the first tick on. */
const LEAKING: TinyOptions = { hazards: { leak: 1_000_000 } };

/** A trend analysis takes an hour and links the cause that it finds. */
const TRENDY: TinyOptions = {
  edit(draft) {
    draft.engage = { trendAnalysis: { ticks: 1, yields: [{ kind: 'sharedCause' }] } };
  },
};

/** The incident of the leak, triaged and in the tray of ops. */
function triagedLeak(game: Game): WorkItem {
  stopPulling(game, 'ops');
  pass(game, 1);
  const item = theOnly(game, 'incident');
  passUntil(game, () => item.roleId === 'ops');
  return item;
}

const leak = (game: Game): Payload => ({ workId: triagedLeak(game).id });

/** The same command once before. */
const twice =
  (type: string, from: string, work: (game: Game) => Payload) =>
  (game: Game): Payload => {
    const payload = work(game);
    give(game, from, type, payload);
    return payload;
  };

export const incidentCases: Record<string, CommandCases> = {
  setPriority: {
    accepted: arranged('desk', (game) => ({ ...anIncident(game), priority: '1' })),
    refusals: {
      ...ownWorkRefusals('desk', anIncident, { priority: '1' }),
      notPossible: arranged('desk', (game) => ({ ...aRequest(game), priority: '1' })),
      alreadyDone: arranged('desk', (game) => ({ ...anIncident(game), priority: '2' })),
    },
  },
  informUsers: {
    accepted: arranged('desk', anIncident),
    refusals: {
      wrongPhase: reviewed('desk', anIncident),
      unknownWork: arranged('desk', aRequest),
      notInYourTray: arranged('ops', anIncident),
      alreadyDone: arranged('desk', twice('informUsers', 'desk', anIncident)),
      noFreeHand: arranged('desk', (game) => {
        allAway(game);
        return anIncident(game);
      }),
    },
  },
  applyWorkaround: {
    accepted: arranged('ops', leak, LEAKING),
    refusals: {
      ...ownWorkRefusals('desk', anIncident),
      wrongPhase: reviewed('ops', leak, LEAKING),
      notPossible: arranged('ops', (game) => ({ workId: make(game, 'alarms').id })),
      notTriaged: arranged('desk', anIncident),
      noFreeHand: arranged(
        'ops',
        (game) => {
          const payload = leak(game);
          for (const hand of handsOf(game, 'ops')) hand.awayUntilTick = game.state.tick + 1;
          return payload;
        },
        LEAKING,
      ),
    },
  },
  escalateWork: {
    accepted: arranged('desk', anIncident),
    refusals: {
      ...ownWorkRefusals('desk', anIncident),
      notPossible: arranged('desk', aRequest),
      alreadyDone: arranged('desk', twice('escalateWork', 'desk', anIncident)),
    },
  },
  openProblem: {
    accepted: arranged('ops', leak, LEAKING),
    refusals: {
      wrongPhase: reviewed('ops', leak, LEAKING),
      unknownWork: arranged('ops', anIncident),
      noRecurringCause: arranged('ops', (game) => {
        const major = breakService(game, 'base', 500);
        passUntil(game, () => major.incident?.isTriaged === true);
        return { workId: major.id };
      }),
      alreadyDone: arranged('ops', twice('openProblem', 'ops', leak), LEAKING),
      limitReached: arranged('ops', twoCauses, { hazards: { leak: 1_000_000, bug: 1_000_000 } }),
    },
  },
  gatherInsight: {
    accepted: arranged('lead', () => ({ kind: 'businessMeeting' })),
    refusals: {
      wrongPhase: () => ({ game: inLobby(), from: 'lead', payload: { kind: 'trendAnalysis' } }),
      noFreeHand: arranged(
        'lead',
        twice('gatherInsight', 'lead', () => ({ kind: 'dayInLife' })),
      ),
      unknownTarget: arranged('lead', () => ({ kind: 'dayInLife', stakeholderId: 'the moon' })),
      notPossible: arranged('lead', () => ({ kind: 'dayInLife', stakeholderId: 'crew' }), WITH_CREW),
    },
  },
  investigateCause: {
    accepted: arranged('desk', seenTrend, TRENDY),
    refusals: {
      wrongPhase: reviewed('desk', seenTrend, TRENDY),
      unknownTarget: arranged('ops', seenTrend, TRENDY),
      needsOther: arranged('lead', (game) => seenTrend(game, 'lead'), TRENDY),
      alreadyDone: arranged('desk', twice('investigateCause', 'desk', seenTrend), TRENDY),
      limitReached: arranged('desk', seenTrendAndLeak, { ...TRENDY, hazards: { leak: 1_000_000 } }),
    },
  },
  callManoeuvre: {
    accepted: arranged('lead', (game) => polled(game, { decision: 'go' })),
    refusals: {
      noPoll: arranged('lead', () => ({ decision: 'go' })),
      notPossible: arranged(
        'lead',
        twice('callManoeuvre', 'lead', (game) => polled(game, { decision: 'hold' })),
      ),
    },
  },
};

/** One cause is under investigation; the incident of the other is in sight. */
function twoCauses(game: Game): Payload {
  stopPulling(game, 'ops', 'dev');
  give(game, 'desk', 'pinWork', { what: 'type:incident' });
  pass(game, 1);
  const incidents = openOf(game, 'incident');
  passUntil(game, () => incidents.every((item) => item.incident?.isTriaged === true));
  const [first, second] = incidents;
  give(game, 'ops', 'openProblem', { workId: first?.id });
  return { workId: second?.id };
}

/** The bug of the shop has struck twice, and somebody has seen that it did. */
function seenTrend(game: Game, from = 'desk'): Payload {
  problemOf(game, 'bug').occurrences = 2;
  give(game, from, 'gatherInsight', { kind: 'trendAnalysis' });
  pass(game, 2);
  return { insightId: 'n1' };
}

/** The same, and another cause is under investigation. */
function seenTrendAndLeak(game: Game): Payload {
  const payload = seenTrend(game);
  const incident = theOnly(game, 'incident');
  passUntil(game, () => incident.incident?.isTriaged === true);
  stopPulling(game);
  give(game, 'ops', 'openProblem', { workId: incident.id });
  return payload;
}
