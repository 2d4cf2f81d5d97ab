// Common random numbers: what a team decides does not reshuffle luck that has nothing to do with it, and what could be earned
// depends on the seed alone. Without this no comparison of two decisions, and no what-if, would mean anything.
import { describe, expect, it } from 'vitest';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import type { BotStyle } from '../../shared/sim/bots/types.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { Game, WorkItem } from '../../shared/sim/state.ts';
import { advance, applyCommand } from '../../shared/sim/step.ts';
import type { TinyDraft } from '../support/tinyParts.ts';
import type { TinyOptions } from '../support/tinyScenario.ts';
import { Dice } from './Dice.ts';
import { facilitate, inLobby, type Payload, stopPulling, tryGive } from './playing.ts';
import { offeredCommand } from './randomCommands.ts';
import { shippedScenario } from './shippedScenario.ts';

const TIMEOUT_MS = 180_000;
/** Streams of the tiny scenario that bring demand by themselves. */
const DEMAND = ['alarms', 'chores', 'requests', 'deals', 'features', 'feedback', 'tasks'];
const LIVELY = { isLively: true, rounds: 2 } as const;

/** What players do in each tick. */
type Policy = (game: Game) => void;

interface Played {
  game: Game;
  /** For each stream, its arrivals in order: when, what, where, worth what. */
  arrivals: Record<string, string[]>;
}

const arrivalOf = (item: Pick<WorkItem, 'arrivedTick' | 'titleKey' | 'serviceId'>): string =>
  `${item.arrivedTick} ${item.titleKey} ${item.serviceId}`;

/** Work of a stream is born in a tick and never twice: open or closed, it is found at the end of that tick. */
function newArrivals(game: Game, tick: number): [string, string][] {
  const born = [...game.state.open, ...game.state.closed].filter((item) => item.arrivedTick === tick);
  return born
    .filter((item) => item.streamId !== '')
    .map((item) => [item.streamId, arrivalOf(item)] as [string, string])
    .sort();
}

function play(policy: Policy, seed: number, options: TinyOptions = LIVELY): Played {
  const game = inLobby(options, seed);
  const arrivals: Record<string, string[]> = {};
  while (game.state.phase !== 'debrief') {
    policy(game);
    const { tick } = game.state;
    if (game.state.phase !== 'running') facilitate(game, 'nextPhase');
    else {
      advance(game);
      for (const [streamId, arrival] of newArrivals(game, tick)) (arrivals[streamId] ??= []).push(arrival);
    }
  }
  return { game, arrivals };
}

const potentials = ({ state }: Game): number[] => state.results.map((result) => result.value.potentialCents);

const doNothing: Policy = () => undefined;

const atRandom = (seed: number, except: readonly string[] = []): Policy => {
  const dice = new Dice(seed);
  return (game) => {
    for (let number = 0; number < 3; number++) {
      const entry = offeredCommand(dice, game);
      if (entry !== null && !except.includes(entry.command.type)) applyCommand(game, entry.seat, entry.command);
    }
  };
};

/** Does one thing in a phase or at a tick of the first round, as often as it is let. */
const whenever =
  (isTime: (game: Game) => boolean, type: string, payload: Payload): Policy =>
  (game) => {
    if (isTime(game)) tryGive(game, 'lead', type, payload);
  };

const inBriefing = ({ state }: Game): boolean => state.phase === 'briefing';
const hasPoll = ({ state }: Game): boolean => state.poll !== null;

const choose = (improvementId: string): Policy =>
  whenever(inBriefing, 'chooseImprovement', { improvementId, roleId: 'dev' });

/** Everything that can be declined is. */
const declineAll: Policy = (game) => {
  for (const item of [...game.state.open])
    if (item.stepIndex === 0) tryGive(game, item.roleId, 'declineWork', { workId: item.id });
};

const nobodyWorks: Policy = (game) => {
  if (game.state.phase === 'running' && game.state.roundTick === 0 && game.state.round === 1) stopPulling(game);
};

const POLICIES: Record<string, Policy> = {
  'nobody works': nobodyWorks,
  'all that can be declined is declined': declineAll,
  'the manoeuvre is held': whenever(hasPoll, 'callManoeuvre', { decision: 'hold' }),
  'the manoeuvre waits for the later window': whenever(hasPoll, 'callManoeuvre', { decision: 'later' }),
  'the manoeuvre is called at once': whenever(hasPoll, 'callManoeuvre', { decision: 'go' }),
  'needs are known': choose('knowNeeds'),
  'requests are thinned out': choose('scaleArrivals'),
  'changes are standard': choose('standardiseChanges'),
  'work is pushed': whenever(inBriefing, 'adoptAgreement', { agreementId: 'intake', optionId: 'push' }),
  'columns are narrow': whenever(inBriefing, 'adoptAgreement', { agreementId: 'wipLimit', optionId: 'one' }),
};

describe('what could be earned', () => {
  it.each(Object.entries(POLICIES))('[VA2] [LG5] does not depend on decisions: %s', (_name, policy) => {
    for (const seed of [1, 2, 3]) {
      const plain = play(doNothing, seed).game;
      const other = play(policy, seed).game;
      expect(hashState(other.state), 'the decision made a difference').not.toBe(hashState(plain.state));
      expect(potentials(other)).toEqual(potentials(plain));
    }
  });

  it('[VA2] does not depend on any command that players can give', { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= 12; seed++)
      expect(potentials(play(atRandom(seed), seed).game), `seed ${seed}`).toEqual(
        potentials(play(doNothing, seed).game),
      );
  });

  it('[DM4] does not fall when customers withdraw their orders', () => {
    const options = { ...LIVELY, edit: dryingUp };
    const angry = play(doNothing, 4, options);
    expect(angry.game.state.earning.some((item) => item.value?.isWithdrawn === true)).toBe(true);
    expect(potentials(angry.game)).toEqual(potentials(play(doNothing, 4).game));
  });

  it('[VA2] is the same on the flagship, whatever style of bots plays it', { timeout: TIMEOUT_MS }, () => {
    const scenario = shippedScenario('mission-to-mars');
    const styles: BotStyle[] = ['idle', 'reactive', 'local', 'orchestrated'];
    const found = styles.map((style) => potentials(playGame({ scenario, seed: 5, styleOf: () => style })));
    expect(found).toEqual(styles.map(() => found[0]));
  });

  it('differs from seed to seed', () => {
    expect(potentials(play(doNothing, 1).game)).not.toEqual(potentials(play(doNothing, 2).game));
  });
});

describe('what arrives', () => {
  it('[DM1] [DM2] does not depend on any command but improvements, in any stream', { timeout: TIMEOUT_MS }, () => {
    for (let seed = 1; seed <= 12; seed++) {
      const plain = play(doNothing, seed).arrivals;
      const busy = play(atRandom(seed + 50, ['chooseImprovement']), seed).arrivals;
      for (const id of DEMAND) expect(busy[id], `seed ${seed}, ${id}`).toEqual(plain[id]);
      expect(busy).not.toEqual(plain);
    }
  });

  it('[DM3] is thinned out by an improvement in its own stream alone', () => {
    const plain = play(doNothing, 2).arrivals;
    const thinned = play(choose('scaleArrivals'), 2).arrivals;
    for (const id of DEMAND.filter((other) => other !== 'requests')) expect(thinned[id], id).toEqual(plain[id]);
    expect(ticksOf(thinned['requests']).length).toBeLessThan(ticksOf(plain['requests']).length);
    expect(ticksOf(plain['requests'])).toEqual(expect.arrayContaining(ticksOf(thinned['requests'])));
  });

  it('[DM2] [DM3] keeps its luck when others of its stream are thinned out', () => {
    const options = {
      ...LIVELY,
      arrivals: { requests: 400 },
      edit: ({ improvements, streams }: TinyDraft): void => {
        for (const improvement of improvements)
          if (improvement.id === 'scaleArrivals')
            improvement.effects = [{ kind: 'scaleArrivals', stream: 'requests', factorPerMille: 500 }];
        for (const stream of streams)
          if (stream.id === 'requests') stream.titles = Array.from({ length: 20 }, (_, number) => `title ${number}`);
      },
    };
    const plain = play(doNothing, 2, options).arrivals['requests'] ?? [];
    const thinned = play(choose('scaleArrivals'), 2, options).arrivals['requests'] ?? [];
    expect(thinned.length).toBeLessThan(plain.length - 10);
    expect(thinned.length).toBeGreaterThan(10);
    expect(plain).toEqual(expect.arrayContaining(thinned));
  });

  it('[DM3] always comes when it has value, however few are let through', () => {
    const options = {
      ...LIVELY,
      edit: ({ improvements }: TinyDraft): void => {
        for (const improvement of improvements)
          if (improvement.id === 'scaleArrivals')
            improvement.effects = [{ kind: 'scaleArrivals', type: 'feature', factorPerMille: 0 }];
      },
    };
    expect(play(choose('scaleArrivals'), 2, options).arrivals['features']).toEqual(
      play(doNothing, 2).arrivals['features'],
    );
  });

  it('[DM2] is not moved by work made by hand, in that stream or another', () => {
    const plain = play(doNothing, 3).arrivals;
    const more: Policy = (game) => {
      if (game.state.phase === 'running' && game.state.tick === 10)
        facilitate(game, 'injectWork', { streamId: 'chores', count: 2 });
    };
    const made = play(more, 3).arrivals;
    for (const id of DEMAND.filter((other) => other !== 'chores')) expect(made[id], id).toEqual(plain[id]);
    expect(made['chores']?.length).toBe((plain['chores']?.length ?? 0) + 2);
    expect(made['chores']).toEqual(expect.arrayContaining(plain['chores'] ?? []));
  });

  it('[PR1] strikes in the same ticks when nothing but work on something else differs', () => {
    const scenarioOptions = { hazards: { leak: 40_000 }, arrivals: { chores: 200 }, rounds: 1 };
    const struck = (policy: Policy): string[] => {
      const game = inLobby(scenarioOptions, 7);
      const ticks: string[] = [];
      let occurrences = 0;
      while (game.state.phase !== 'debrief') {
        policy(game);
        if (game.state.phase !== 'running') facilitate(game, 'nextPhase');
        else advance(game);
        const now = game.state.problems[0]?.occurrences ?? 0;
        if (now !== occurrences) ticks.push(`${game.state.tick}: ${now}`);
        occurrences = now;
      }
      return ticks;
    };
    expect(struck(doNothing).length).toBeGreaterThan(1);
    expect(struck(nobodyWorks)).toEqual(struck(doNothing));
    expect(struck(declineAll)).toEqual(struck(doNothing));
  });
});

function dryingUp({ satisfaction }: TinyDraft): void {
  satisfaction.driesUpUnderMilli = 100_000;
  satisfaction.driesUpPerMille = 700;
}

const ticksOf = (arrivals: readonly string[] = []): string[] => arrivals.map((arrival) => arrival.split(' ')[0] ?? '');
