// What no view may tell: work that others have not shown, and the hidden facts of work that is shown.
import { describe, expect, it } from 'vitest';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import type { Game, GameState } from '../../../shared/sim/state.ts';
import { listOptions, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { isOnBoard } from '../../../shared/sim/isOnBoard.ts';
import { changed, flagship, gamesAt, mixedStyle } from './playedGame.ts';

const WORK_ID = /^[A-Z]\d+$/;
const ALL_SEEING_TICKS = [60, 150, 240, 330, 420];

/** Every word of every string of a view. */
function wordsOf(view: unknown): Set<string> {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.split(/[ :]/)) words.add(word);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        words.add(key);
        visit(entry);
      }
    }
  };
  visit(view);
  return words;
}

/** What an insight is about may be named; who knows of the insight is another test. */
function everythingOf(game: Game, roleId: string): unknown {
  const role = { ...viewRole(game, roleId), insights: {} };
  const all = { ...viewPublic(game), insights: {} };
  return { role, all, options: listOptions(game, roleId) };
}

function hiddenFrom(game: Game, roleId: string): { ids: string[]; keys: string[] } {
  const ids: string[] = [];
  const keys: string[] = [];
  for (const item of game.state.open) {
    const isSeen = item.roleId === roleId || isOnBoard(game.state, item);
    if (!isSeen) ids.push(item.id);
    if (item.value !== null && item.value.needKey !== '' && !item.value.isNeedKnown) keys.push(item.value.needKey);
  }
  const known = new Set(game.state.open.filter((item) => item.value?.isNeedKnown).map((item) => item.value?.needKey));
  return { ids, keys: keys.filter((key) => !known.has(key)) };
}

describe('hiding', () => {
  const games = gamesAt(ALL_SEEING_TICKS, 7);

  it('keeps work that is not on the board from every other role, and unknown needs from all, over a long game', () => {
    let looked = 0;
    let hidden = 0;
    let shown = 0;
    const found: string[] = [];
    playGame({
      scenario: flagship,
      seed: 11,
      rounds: 2,
      styleOf: mixedStyle,
      onTick: (game) => {
        if (game.state.tick % 37 !== 0) return;
        for (const roleId of game.rules.roleIds) {
          const words = wordsOf(everythingOf(game, roleId));
          const { ids, keys } = hiddenFrom(game, roleId);
          for (const secret of [...ids, ...keys]) if (words.has(secret)) found.push(`${roleId} sees ${secret}`);
          looked++;
          hidden += ids.length;
          shown += [...words].filter((word) => WORK_ID.test(word)).length;
        }
      },
    });
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(200);
    expect(hidden).toBeGreaterThan(1000);
    expect(shown).toBeGreaterThan(1000);
  });

  it('names no latent problem, and a cause only through an insight', () => {
    for (const game of games) {
      const secrets = game.state.problems.flatMap((problem) => [problem.id, problem.causeKey]);
      for (const roleId of game.rules.roleIds) {
        const words = wordsOf(everythingOf(game, roleId));
        expect(secrets.filter((secret) => words.has(secret))).toEqual([]);
      }
    }
  });

  it('keeps an insight to the role that found it until it is told', () => {
    const [game] = gamesAt([400], 5);
    if (!game) throw new Error('no game');
    const told = changed(game, (state) => {
      state.insights = [insight('n1', 'desk', false), insight('n2', 'desk', true)];
    });
    expect(Object.keys(viewPublic(told).insights)).toEqual(['n2']);
    expect(Object.keys(viewRole(told, 'vendor').insights)).toEqual(['n2']);
    expect(Object.keys(viewRole(told, 'desk').insights)).toEqual(['n1', 'n2']);
  });

  it.each(Object.keys(HIDDEN_CHANGES()))('looks the same whatever is hidden: %s', (name) => {
    let differences = 0;
    for (const game of games) {
      const change = HIDDEN_CHANGES()[name];
      if (!change) throw new Error(name);
      const other = changed(game, change);
      if (JSON.stringify(other.state) !== JSON.stringify(game.state)) differences++;
      for (const roleId of game.rules.roleIds) {
        expect(everythingOf(other, roleId)).toEqual(everythingOf(game, roleId));
      }
    }
    expect(differences).toBeGreaterThan(0);
  });
});

function insight(id: string, roleId: string, isShared: boolean): GameState['insights'][number] {
  const link = { problemId: '', guessMorePerMille: 0, pins: [] };
  return { id, kind: 'need', about: ['F1'], amount: 0, textKey: '', roleId, isShared, tick: 1, ...link };
}

/** Facts that nobody can see; each changes them all over the state. */
function HIDDEN_CHANGES(): Record<string, (state: GameState) => void> {
  return {
    'the seed': (state) => {
      state.seed += 1;
    },
    'whether an event means something': (state) => {
      for (const item of state.open) if (item.event) item.event.isSignal = !item.event.isSignal;
    },
    'which skill an incident needs': (state) => {
      for (const item of state.open) {
        if (item.incident && !item.incident.isDiagnosed) item.incident.neededSkill = 'nobodyHasThis';
      }
    },
    'how risky a change is that nobody has assessed': (state) => {
      for (const item of state.open) {
        if (item.change && !item.change.isAssessed)
          item.change.trueRisk = item.change.trueRisk === 'high' ? 'low' : 'high';
      }
    },
    'the need behind an order': (state) => {
      for (const item of state.open)
        if (item.value && !item.value.isNeedKnown) item.value.needKey = 'streams.x.needs.0';
    },
    'how bad an incident is where nobody measures': (state) => {
      const dark = new Set(state.services.filter((service) => !service.isMonitored).map((service) => service.id));
      for (const service of state.services) if (dark.has(service.id)) service.healthPerMille = 123;
      for (const item of state.open) if (item.incident && dark.has(item.serviceId)) item.incident.impactPerMille += 7;
    },
    'how dangerous problems are': (state) => {
      for (const problem of state.problems) {
        problem.hazardPerMillion += 1000;
        problem.isStructural = !problem.isStructural;
        problem.occurrences += 1;
      }
    },
    'technical debt': (state) => {
      for (const service of state.services) service.debtPerMille += 1;
    },
    'the risks of a manoeuvre that nobody has asked about': (state) => {
      for (const manoeuvre of state.manoeuvres) {
        if (state.poll?.manoeuvreId !== manoeuvre.id && !manoeuvre.isLater) manoeuvre.openRisks = ['launchClock'];
      }
    },
  };
}
