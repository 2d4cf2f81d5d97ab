// Rules GN1, GN7: what the team has left open makes the named risks of a manoeuvre likelier, and the manoeuvre riskier.
import { describe, expect, it } from 'vitest';
import { riskPerMille } from '../../../shared/sim/flight/poll.ts';
import { loadGame } from '../../../shared/sim/createGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { viewRole } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf } from '../../support/tinyScenario.ts';
import { breakService, inRound, make, manoeuvreOf, pass, passUntil, stopPulling } from '../playing.ts';

type OpenMore = NonNullable<TinyDraft['flightPlan']['openMore']>;

/** Named risks are open in three of ten games, and in more of them for each of these. */
const riskyBy =
  (more: OpenMore, residualRiskPerMille = 0) =>
  (draft: TinyDraft): void => {
    draft.flightPlan.openMore = { ...draft.flightPlan.openMore, maxPerMille: 1000, ...more };
    for (const manoeuvre of draft.flightPlan.manoeuvres) {
      manoeuvre.residualRiskPerMille = residualRiskPerMille;
      for (const item of manoeuvre.riskItems) item.openPerMille = 300;
    }
  };

/** Open risks of 40 games in which something has been left open. */
function openIn(more: OpenMore, leave: (game: Game) => void): string[][] {
  return Array.from({ length: 40 }, (_, seed) => {
    const game = inRound({ edit: riskyBy(more) }, seed);
    stopPulling(game);
    pass(game, 23);
    leave(game);
    pass(game, 2);
    return manoeuvreOf(game).openRisks;
  });
}

const nothing = (): void => undefined;
const shareOf = (games: string[][], id: string): number => games.filter((risks) => risks.includes(id)).length;

/** What lies on a service as a workaround that nobody has checked. */
function workAround(game: Game, serviceId: string): void {
  game.state.residues.push({
    incidentId: 'I9',
    problemId: '',
    serviceId,
    impactPerMille: 1,
    fullImpactPerMille: 1,
    untilTick: 90,
    returnPerMille: 0,
    isChecked: false,
    urgency: 2,
    skill: 'platform',
    titleKey: '',
    luckHash: 1,
    luckIndex: 1,
  });
}

describe('the named risks of a manoeuvre', () => {
  it.each([
    [
      'a workaround that nobody has checked',
      { uncheckedPerMille: 700 },
      (game: Game): void => workAround(game, 'store'),
    ],
    ['a critical incident', { incidentPerMille: 700 }, (game: Game): void => void breakService(game, 'base', 300)],
    ['a signal that nobody has handled', { signalPerMille: 700 }, (game: Game): void => void make(game, 'alarms')],
  ])('[GN7] are likelier to be open after %s', (_name, more, leave) => {
    const [calm, left] = [openIn(more, nothing), openIn(more, leave)];
    for (const id of ['valve', 'script']) {
      expect(shareOf(calm, id)).toBeLessThan(25);
      expect(shareOf(left, id)).toBe(40);
    }
  });

  it.each([
    ['a workaround', { uncheckedPerMille: 700 }, (game: Game) => workAround(game, 'shop')],
    ['an incident', { incidentPerMille: 700 }, (game: Game) => void breakService(game, 'shop', 500)],
    ['a small incident', { incidentPerMille: 700 }, (game: Game) => void breakService(game, 'base', 200)],
  ])('[GN7] do not care about what the manoeuvre does not rest on, or what is small: %s', (_name, more, leave) => {
    expect(openIn(more, leave)).toEqual(openIn(more, nothing));
  });

  it('[GN7] are likelier to be open where their own role is overloaded', () => {
    const more = { overloadPerMille: 100 };
    // Seven beyond two for each of the two hands.
    const busy = openIn(more, (game) => void make(game, 'chores', 11));
    const calm = openIn(more, (game) => void make(game, 'chores', 4));
    expect(shareOf(busy, 'valve')).toBe(40);
    expect(shareOf(busy, 'script')).toBe(shareOf(calm, 'script'));
    expect(calm).toEqual(openIn(more, nothing));
  });

  it('[GN7] have luck of their own: what is open stays open when more is left undone, and all of it adds at most so much', () => {
    const some = openIn({ signalPerMille: 100, maxPerMille: 200 }, (game) => void make(game, 'alarms', 1));
    const much = openIn({ signalPerMille: 100, maxPerMille: 200 }, (game) => void make(game, 'alarms', 9));
    some.forEach((risks, seed) => expect(much[seed]).toEqual(expect.arrayContaining(risks)));
    expect(shareOf(much, 'valve')).toBeGreaterThan(shareOf(some, 'valve') - 1);
    expect(shareOf(much, 'valve')).toBeLessThan(35);
  });

  it('[GN7] are the same in a game that was saved and loaded before the poll', () => {
    const game = inRound({ edit: riskyBy({ signalPerMille: 100 }) }, 5);
    make(game, 'alarms', 3);
    pass(game, 20);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as Game['state']);
    for (const either of [game, copy]) pass(either, 5);
    expect(manoeuvreOf(copy).openRisks).toEqual(manoeuvreOf(game).openRisks);
  });

  it('[GN7] are told to their own role alone', () => {
    const game = inRound({ edit: riskyBy({ signalPerMille: 900 }) });
    stopPulling(game);
    make(game, 'alarms');
    pass(game, 9);
    make(game, 'alarms');
    passUntil(game, () => manoeuvreOf(game).state === 'polling');
    expect(['ops', 'dev', 'desk', 'lead'].map((id) => Object.keys(viewRole(game, id).risks))).toEqual([
      ['valve'],
      ['script'],
      [],
      [],
    ]);
  });
});

describe('an unchecked workaround', () => {
  it('[GN1] [IN7] adds to the risk of a manoeuvre that rests on its service, until it is checked', () => {
    const game = inRound({
      edit(draft) {
        riskyBy({}, 40)(draft);
        draft.incidents.workaround.uncheckedRiskPerMille = 25;
        for (const item of entryOf(draft.flightPlan.manoeuvres, 'pass').riskItems) item.openPerMille = 0;
      },
    });
    const risk = (): number => riskPerMille(game, manoeuvreOf(game));
    expect(risk()).toBe(40);
    for (const id of ['store', 'base', 'shop']) workAround(game, id);
    expect(risk()).toBe(90);
    for (const residue of game.state.residues) residue.isChecked = true;
    expect(risk()).toBe(40);
  });
});
