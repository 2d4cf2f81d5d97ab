// What players are given of their team's journal: all of the game, and nothing that somebody writes alone at first.
import { expect, it } from 'vitest';
import { lastOpenN } from '../../../server/debrief/replayAnswer.ts';

const entries = (...types: string[]) => types.map((type, position) => ({ n: position + 1, command: { type } }));

it('ends for players before the first take-away', () => {
  expect(lastOpenN(entries('startSession', 'nextPhase', 'writeTakeaway', 'nextPhase', 'writeTakeaway'))).toBe(2);
  expect(lastOpenN(entries('writeTakeaway'))).toBe(0);
});

it('has no end where nobody has written any', () => {
  expect(lastOpenN(entries('startSession', 'nextPhase'))).toBe(Infinity);
  expect(lastOpenN([])).toBe(Infinity);
});
