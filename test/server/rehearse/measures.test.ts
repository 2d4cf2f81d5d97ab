// What a rehearsal counts: clocks apart, percentiles, the time without anything to do.
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../shared/sim/createGame.ts';
import { listOptions, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { Choices, type PersonView } from '../../../server/lab/rehearse/Choices.ts';
import { percentile } from '../../../server/lab/rehearse/percentile.ts';
import { readRehearseOptions } from '../../../server/lab/rehearse/readRehearseOptions.ts';
import { skewOf } from '../../../server/lab/rehearse/skewOf.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';
import type { RoleView } from '../../../shared/sim/views/types.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { requireScenario } from '../../../server/lab/readScenario.ts';

const scenario = requireScenario('mission-to-mars');

describe('clocks', () => {
  const sight = (teamId: string, tick: number, phase = 'running') => ({ teamId, tick, phase });

  it('are as far apart as the team in front from the last one, by the best informed player of each', () => {
    expect(skewOf([sight('t1', 5), sight('t1', 7), sight('t2', 6), sight('t3', 8)], 3)).toBe(2);
    expect(skewOf([sight('t1', 5), sight('t2', 5)], 2)).toBe(0);
  });

  it('are not compared before every team is in its round', () => {
    expect(skewOf([sight('t1', 5), sight('t2', 0, 'briefing')], 2)).toBeNull();
    expect(skewOf([sight('t1', 5)], 2)).toBeNull();
  });
});

describe('what a person could do', () => {
  const running = (): Game => {
    const game = createGame(scenario, 1);
    applyCommand(game, 'facilitator', { type: 'startSession' });
    applyCommand(game, 'facilitator', { type: 'nextPhase' });
    return game;
  };
  const roleOf = (game: Game, roleId: string): RoleView => ({
    ...viewRole(game, roleId),
    options: listOptions(game, roleId),
  });
  const viewOf = (game: Game, roleId: string): PersonView => ({
    public: viewPublic(game),
    roles: { [roleId]: roleOf(game, roleId) },
  });

  it('is new when work arrives, and gets older while nothing does', () => {
    const game = running();
    const [roleId = ''] = game.rules.roleIds;
    const choices = new Choices(0);
    let known = new Set<string>();
    const ages = { arrivals: 0, quiet: 0 };
    for (let tick = 1; tick <= 60; tick += 1) {
      advance(game);
      const view = viewOf(game, roleId);
      const role = view.roles[roleId];
      const cards = new Set(Object.keys(role?.tray ?? {}));
      const before = choices.withoutNewMs(tick * 1000);
      choices.look(view, tick * 1000);
      const hasArrival = [...cards].some((id) => !known.has(id));
      if (hasArrival) {
        expect(choices.withoutNewMs(tick * 1000)).toBe(0);
        ages.arrivals += 1;
      } else if (choices.withoutNewMs(tick * 1000) === before) ages.quiet += 1;
      known = cards;
    }
    expect(ages.arrivals).toBeGreaterThan(2);
    expect(ages.quiet).toBeGreaterThan(2);
  });

  it('is new with a request or an alarm, and not with any other news', () => {
    const choices = new Choices(0);
    choices.hear({ tick: 1, events: [{ name: 'clockChanged' }] }, 5000);
    expect(choices.withoutNewMs(6000)).toBe(6000);
    choices.hear({ tick: 1, events: [{ name: 'clockChanged' }, { name: 'serviceWentDown' }] }, 7000);
    expect(choices.withoutNewMs(9000)).toBe(2000);
    expect(choices.withoutOpenMs(9000)).toBe(2000);
  });

  it('is open while a move is possible on work that waits', () => {
    const game = running();
    const seen = new Set<boolean>();
    for (let tick = 1; tick <= 40; tick += 1) {
      advance(game);
      for (const roleId of game.rules.roleIds) {
        const view = viewOf(game, roleId);
        const { tray, options } = roleOf(game, roleId);
        const hasMove = Object.values(options).some(
          ({ refusal, target }) => refusal === '' && tray[target]?.isMine === true && tray[target].status === 'waiting',
        );
        const choices = new Choices(0);
        choices.look({ ...view, roles: { [roleId]: { ...roleOf(game, roleId), options: {}, hands: {} } } }, 0);
        choices.look(view, 1000);
        expect(choices.withoutOpenMs(1000)).toBe(hasMove ? 0 : 1000);
        seen.add(hasMove);
      }
    }
    expect(seen.size).toBe(2);
  });
});

it('takes percentiles by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, k) => 100 - k);
  expect([percentile(hundred, 0.5), percentile(hundred, 0.95), percentile(hundred, 1)]).toEqual([50, 95, 100]);
  expect(percentile([], 0.5)).toBe(0);
});

it('refuses options that make no rehearsal', () => {
  expect(readRehearseOptions(['--teams', '3', '--imitate'])).toMatchObject({
    teams: 3,
    players: 10,
    isImitation: true,
  });
  for (const args of [['--teams', '0'], ['--minutes', '-1'], ['--players', 'x'], ['--nonsense'], ['stray']])
    expect(readRehearseOptions(args), args.join(' ')).toBeNull();
});
