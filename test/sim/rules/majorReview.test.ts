// Rule MR: looking back at a major incident.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import { leaking } from '../leaking.ts';
import { breakService, give, inRound, isOpen, openOf, pass, passUntil, problemOf, theOnly } from '../playing.ts';

/** The leak is a major; the desk looks back at such. */
const reviewing = (agreement: 'majors' | 'none' = 'majors'): TinyOptions => ({
  lengthTicks: 200,
  agreements: { review: agreement },
  edit({ incidents, routes, streams, problems }) {
    entryOf(problems, 'leak').impactPerMille = 600;
    const [look] = entryOf(routes, 'improvement').steps;
    if (look === undefined) throw new Error('no step');
    routes.push({ id: 'lookBack', type: 'improvement', steps: [{ ...look, id: 'lookBack', activity: 'review' }] });
    streams.push({ ...entryOf(streams, 'debt'), id: 'reviews', route: 'lookBack', role: 'desk' });
    incidents.majorReview = { stream: 'reviews', guessMorePerMille: 300 };
  },
});

const reviewsIn = (game: Game): WorkItem[] => openOf(game, 'improvement');

describe('the review of a major incident', () => {
  it('[MR1] is a card when the incident is over, and links its cause when it is done', () => {
    const { game, incident } = leaking(reviewing());
    passUntil(game, () => !isOpen(game, incident));
    expect(reviewsIn(game)).toMatchObject([
      { streamId: 'reviews', roleId: 'desk', serviceId: 'store', titleKey: incident.titleKey },
    ]);
    expect(Object.values(viewRole(game, 'desk').tray).map(({ linkedId }) => linkedId)).toEqual(['']);
    passUntil(game, () => reviewsIn(game).length === 0);
    expect(game.state.insights).toMatchObject([
      { kind: 'causeOfMajor', about: ['store'], problemId: problemOf(game, 'leak').id, guessMorePerMille: 300 },
    ]);
    expect(bookedOf(game, 'desk').improvement).toBeGreaterThan(0);
    give(game, 'desk', 'investigateCause', { insightId: 'n1' });
    expect(theOnly(game, 'problem').aboutId).toBe(problemOf(game, 'leak').id);
  });

  it('[MR1] may find that nothing lasting was behind it', () => {
    const game = inRound(reviewing());
    const incident = breakService(game, 'base', 600);
    passUntil(game, () => !isOpen(game, incident));
    passUntil(game, () => reviewsIn(game).length === 0);
    expect(game.state.insights).toMatchObject([{ kind: 'oneOff', about: ['base'], problemId: '' }]);
  });

  it('[MR1] is made for majors alone', () => {
    const game = inRound(reviewing());
    const incident = breakService(game, 'base', 300);
    passUntil(game, () => !isOpen(game, incident));
    expect(reviewsIn(game)).toEqual([]);
  });

  it('[MR1] is not made when its cause is under investigation or known', () => {
    for (const stage of ['suspected', 'known'] as const) {
      const { game, incident } = leaking(reviewing());
      passUntil(game, () => incident.incident?.isTriaged === true);
      if (stage === 'suspected') give(game, 'desk', 'openProblem', { workId: incident.id });
      else problemOf(game, 'leak').stage = 'known';
      passUntil(game, () => !isOpen(game, incident));
      expect(reviewsIn(game)).toEqual([]);
    }
  });

  it('[MR1] is not made where the team has agreed on none', () => {
    const { game, incident } = leaking(reviewing('none'));
    passUntil(game, () => !isOpen(game, incident));
    pass(game, 2);
    expect([reviewsIn(game), game.state.insights]).toEqual([[], []]);
  });
});
