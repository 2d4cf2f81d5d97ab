// Cases of the commands about escalation: what is decided, and what is given back.
import type { Game, WorkItem } from '../../../../shared/sim/state.ts';
import { breakService, give, make, pass, passUntil, type Payload, stopPulling } from '../../playing.ts';
import type { TinyOptions } from '../../../support/tinyScenario.ts';
import { ownWorkRefusals } from './handCases.ts';
import { arranged, type CommandCases, reviewed } from './Situation.ts';

/** Everything needs the skill of ops. */
const FOR_OPS: TinyOptions = {
  edit: (draft) => {
    for (const problem of draft.problems) problem.skill = 'platform';
  },
};

/** An incident that ops has diagnosed. */
export function understood(game: Game, impactPerMille = 300): WorkItem {
  const item = breakService(game, 'base', impactPerMille);
  passUntil(game, () => item.incident?.isDiagnosed === true);
  stopPulling(game, 'ops');
  return item;
}

const diagnosed = (game: Game): Payload => ({ workId: understood(game).id });

/** A question that the lead has to answer, about an incident. */
function question(game: Game): Payload {
  stopPulling(game);
  const incident = breakService(game, 'base', 300);
  give(game, 'desk', 'escalateWork', { workId: incident.id });
  return { workId: game.state.open.at(-1)?.id, outcome: 'refuse' };
}

export const escalationCases: Record<string, CommandCases> = {
  decideWork: {
    accepted: arranged('lead', question),
    refusals: {
      ...ownWorkRefusals('lead', question),
      unknownWork: arranged('lead', () => ({ workId: 'R99', outcome: 'refuse' })),
      notInYourTray: arranged('lead', (game) => ({ workId: make(game, 'chores').id, outcome: 'refuse' })),
      notPossible: arranged('lead', (game) => ({ workId: make(game, 'deals').id, outcome: 'refuse' })),
      notAffordable: arranged('lead', (game) => ({ ...question(game), outcome: 'fund' })),
      alreadyDone: arranged('lead', (game) => {
        const payload = question(game);
        give(game, 'lead', 'decideWork', payload);
        return payload;
      }),
    },
  },
  giveBack: {
    accepted: arranged('ops', diagnosed, FOR_OPS),
    refusals: {
      ...ownWorkRefusals('ops', diagnosed),
      wrongPhase: reviewed('ops', diagnosed, FOR_OPS),
      notPossible: arranged(
        'ops',
        (game) => {
          stopPulling(game, 'ops');
          const item = breakService(game, 'base', 300);
          passUntil(game, () => item.roleId === 'ops');
          return { workId: item.id };
        },
        FOR_OPS,
      ),
      alreadyDone: arranged(
        'desk',
        (game) => {
          stopPulling(game, 'desk');
          const payload = diagnosedLater(game);
          give(game, 'ops', 'giveBack', payload);
          return payload;
        },
        FOR_OPS,
      ),
      noFreeHand: arranged(
        'ops',
        (game) => {
          const payload = diagnosed(game);
          for (const workId of [breakService(game, 'base', 900).id, breakService(game, 'store', 900).id])
            give(game, 'ops', 'informUsers', { workId });
          return payload;
        },
        FOR_OPS,
      ),
    },
  },
};

/** Triaged by hand, because the desk does not pull. */
function diagnosedLater(game: Game): Payload {
  const item = breakService(game, 'base', 300);
  give(game, 'desk', 'pullWork', { workId: item.id });
  for (let ticks = 0; item.incident?.isDiagnosed !== true && ticks < 30; ticks++) pass(game, 1);
  stopPulling(game, 'ops');
  return { workId: item.id };
}
