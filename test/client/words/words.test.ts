// The catalogue: complete, every message well formed, a sentence for every code that the server may answer with.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../shared/sim/commands/index.ts';
import { ACTIVITIES, AGREEMENTS, DIMENSIONS, METRICS, WORK_TYPES } from '../../../shared/scenario/schema/basics.ts';
import { bucket } from '../../../shared/scenario/schema/satisfaction.ts';
import { EFFECT_KINDS } from '../../../shared/sim/effects/index.ts';
import { EFFORT_CLASSES } from '../../../shared/sim/state.ts';
import { effectWords } from '../../../client/words/effectWords.ts';
import { en } from '../../../client/words/en.ts';
import { rejectText, t, wordFor } from '../../../client/words/t.ts';

/** Why a message cannot be shown; '' = it can. */
function faultOf(message: string): string {
  if (message.trim() === '') return 'empty';
  try {
    new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the catalogue', () => {
  it('has only well-formed messages', () => {
    const faults = Object.entries(en).map(([key, message]) => [key, faultOf(message)]);
    expect(faults.length).toBeGreaterThan(300);
    expect(faults.filter(([, fault]) => fault !== '')).toEqual([]);
    expect(faultOf('{broken')).not.toBe('');
  });

  it.each([...new Set(COMMANDS.flatMap(({ refusals }) => refusals))])(
    'says in a sentence why %s was refused',
    (code) => {
      expect(wordFor('reject', code)).toMatch(/\.$/);
    },
  );

  it('says something plain for a code that it does not know', () => {
    expect(rejectText('somethingNew')).toContain('somethingNew');
  });

  it.each([
    ['work', WORK_TYPES],
    ['activity', ACTIVITIES],
    ['metric', METRICS],
    ['dimension', DIMENSIONS],
    ['effort', EFFORT_CLASSES],
    ['leak.bucket', bucket.options],
  ] as const)('has a word for each %s', (group, names) => {
    expect(names.filter((name) => wordFor(group, name) === null)).toEqual([]);
  });

  it('says what each effect of an improvement brings', () => {
    const said = EFFECT_KINDS.map((kind) => effectWords(`${kind}:build+roles.ops.title:500`, () => 'Operations'));
    expect(said.filter((words) => words === null)).toEqual([]);
    expect(said).toContain('To build, Operations: 50 % of the usual effort');
    expect(effectWords('somethingNew::1', () => '')).toBeNull();
  });

  it('counts in words', () => {
    expect(t('lobby.hands', { count: 1 })).toBe('1 hand');
    expect(t('lobby.hands', { count: 3 })).toBe('3 hands');
  });

  it('leaves the titles of agreements to the scenario', () => {
    expect(AGREEMENTS.filter((name) => wordFor('agreement', name) !== null)).toEqual([]);
  });
});
