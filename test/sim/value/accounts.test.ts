// What an earner could bring is kept from one tick to the next: it must be what the rule says in every single tick.
import { expect, it } from 'vitest';
import { rulesOf } from '../../../shared/sim/rules.ts';
import { centsNow, earnerOf } from '../../../shared/sim/value/accounts.ts';
import type { Game, ValuePart, WorkItem } from '../../../shared/sim/state.ts';
import { valueAtAge } from '../../../shared/sim/value/valueAtAge.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';

const scenario = tinyScenario({ isLively: true, rounds: 1 });
const played: Game = playGame({ scenario, seed: 1, styleOf: () => 'reactive' });

/** Some piece of its work that has value. */
function worth(): { item: WorkItem; value: ValuePart } {
  for (const item of played.state.earning) if (item.value !== null) return { item, value: item.value };
  throw new Error('nothing earns in the lively scenario');
}

const SHAPES: [name: string, Partial<ValuePart>][] = [
  ['slowly', { centsPerTick: 10_807, floorPerMille: 450, decayTicks: 1600 }],
  ['by more than one per mille in a tick', { centsPerTick: 99_991, floorPerMille: 0, decayTicks: 37 }],
  ['in steps that do not divide', { centsPerTick: 4603, floorPerMille: 701, decayTicks: 97 }],
  ['never', { centsPerTick: 4603, floorPerMille: 1000, decayTicks: 50 }],
  ['not by age', { centsPerTick: 4603, floorPerMille: 300, decayTicks: 0 }],
];

it.each(SHAPES)('[VA1] an earner brings what the rule says in every tick when its value falls %s', (_name, shape) => {
  const { item, value: usual } = worth();
  const value: ValuePart = { ...usual, isViable: true, ...shape };
  const earner = earnerOf(rulesOf(scenario), { ...item, arrivedTick: 11, value });
  if (earner === undefined) throw new Error('work with value earns');
  const kept: number[] = [];
  const expected: number[] = [];
  for (let tick = 11; tick < 1800; tick++) {
    kept.push(centsNow(earner, tick));
    expected.push(valueAtAge(value, tick - 11));
  }
  expect(kept).toEqual(expected);
});

it('[VA1] an earner that can never work brings nothing', () => {
  const { item, value } = worth();
  const earner = earnerOf(rulesOf(scenario), { ...item, value: { ...value, isViable: false } });
  expect(earner === undefined ? -1 : centsNow(earner, item.arrivedTick + 5)).toBe(0);
});
