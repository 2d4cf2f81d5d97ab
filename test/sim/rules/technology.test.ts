// Rules TE: emerging technology, that works or does not, and what is built on it.
import { describe, expect, it } from 'vitest';
import type { Game, WorkItem } from '../../../shared/sim/state.ts';
import { viewPublic } from '../../../shared/sim/views/index.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import {
  inRound,
  isOpen,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  stopPulling,
  theOnly,
  tryGive,
} from '../playing.ts';

/** Robots are tried out by dev and then released; better guesses need one that works. */
const robots = (successPerMille: number, options: TinyOptions = {}): TinyOptions => ({
  lengthTicks: 300,
  ...options,
  edit(draft) {
    const steps = entryOf(draft.routes, 'feature').steps;
    const trial = { ...entryOf(steps, 'build'), id: 'trial', activity: 'tryOut' as const };
    draft.routes.push({ id: 'technology', type: 'technology', steps: [trial, entryOf(steps, 'release')] });
    draft.streams.push({
      ...entryOf(draft.streams, 'features'),
      id: 'robots',
      type: 'technology',
      route: 'technology',
      role: 'dev',
      needs: [],
      value: { centsPerTick: 500, successPerMille },
    });
    entryOf(draft.improvements, 'raiseGuess').requiresTechnology = 'robots';
    options.edit?.(draft);
  },
});

const chosen = (game: Game): string | null =>
  tryGive(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });

function triedOut(successPerMille: number): { game: Game; robot: WorkItem } {
  const game = inRound(robots(successPerMille));
  stopPulling(game, 'ops');
  const robot = make(game, 'robots');
  passUntil(game, () => game.state.insights.length > 0);
  return { game, robot };
}

describe('emerging technology', () => {
  it('[TE1] that works goes on after it was tried out', () => {
    const { game, robot } = triedOut(1000);
    expect(game.state.insights).toMatchObject([{ kind: 'technologyWorks', about: [robot.id], roleId: 'dev' }]);
    expect([isOpen(game, robot), robot.blockedBy]).toEqual([true, 'change']);
  });

  it('[TE1] that does not work is closed when it was tried out, and was never worth anything', () => {
    const { game, robot } = triedOut(0);
    expect(game.state.insights).toMatchObject([{ kind: 'technologyFails', about: [robot.id] }]);
    expect(outcomeOf(game, robot)).toBe('notViable');
    expect(openOf(game, 'change')).toEqual([]);
    pass(game, 20);
    expect(game.state.ledger.potentialCents).toBe(game.state.tick * 7000);
  });

  it('[TE1] works in a share of cases, by its own luck, and potential follows the seed alone', () => {
    const arriving = robots(500, {
      lengthTicks: 600,
      edit: ({ streams }) => void (entryOf(streams, 'robots').perThousandTicks = 60),
    });
    const [idle, trying] = [0, 1].map(() => inRound(arriving));
    if (idle === undefined || trying === undefined) throw new Error('no games');
    stopPulling(idle);
    for (let tick = 0; tick < 400; tick++) {
      for (const game of [idle, trying]) pass(game, 1);
      expect(trying.state.ledger.potentialCents).toBe(idle.state.ledger.potentialCents);
    }
    const kinds = trying.state.insights.map(({ kind }) => kind);
    const works = kinds.filter((kind) => kind === 'technologyWorks').length;
    expect(works).toBeGreaterThan(3);
    expect(kinds.length - works).toBeGreaterThan(3);
  });

  it('[TE2] carries an improvement once a piece of it has been found to work', () => {
    const { game } = triedOut(1000);
    expect(viewPublic(inRound(robots(1000))).improvements['raiseGuess']?.technologyKey).toBe('streams.robots.title');
    expect(viewPublic(game).improvements['raiseGuess']?.technologyKey).toBe('');
    expect(chosen(game)).toBeNull();
  });

  it('[TE2] carries nothing before it was tried out, nor when it failed', () => {
    expect(chosen(inRound(robots(1000)))).toBe('needsOther');
    expect(chosen(triedOut(0).game)).toBe('needsOther');
  });

  it('[TE2] needs no trial where it is live', () => {
    const game = inRound(
      robots(1000, {
        edit: ({ routes }) => void (entryOf(entryOf(routes, 'technology').steps, 'trial').presentPerMille = 0),
      }),
    );
    make(game, 'robots');
    const robot = theOnly(game, 'technology');
    passUntil(game, () => robot.value?.isLive === true);
    expect([game.state.insights, chosen(game)]).toEqual([[], null]);
  });
});
