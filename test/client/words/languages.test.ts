// Catalogues in other languages than English: the same arguments in every message, and no key that English does not have.
// That none is missing is the compiler's to say, once a language is offered.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { de } from '../../../client/words/de.ts';
import { sk } from '../../../client/words/sk.ts';
import { en } from '../../../client/words/en.ts';

const CATALOGUES: readonly [string, Readonly<Partial<Record<string, string>>>][] = [
  ['de', de],
  ['sk', sk],
];

/** Names of a message's arguments, those of its branches too; throws where it is malformed. */
function argumentsOf(message: string, language: string): string {
  const names = new Set<string>();
  collect(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(), names);
  return [...names].sort().join(' ');
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function collect(ast: Ast, names: Set<string>): void {
  for (const element of ast) {
    // Type 0 is plain text; all else with a value is an argument.
    const type: number = element.type;
    if (type !== 0 && 'value' in element) names.add(element.value);
    if ('options' in element) for (const branch of Object.values(element.options)) collect(branch.value, names);
  }
}

describe.each(CATALOGUES)('the catalogue in %s', (language, words) => {
  const both = Object.entries(en).flatMap(([key, english]) => {
    const word = words[key];
    return word === undefined ? [] : [{ key, english, word }];
  });

  it('has the arguments of the English messages', () => {
    expect(both.length).toBeGreaterThan(1000);
    const differing = both.filter(({ english, word }) => argumentsOf(english, 'en') !== argumentsOf(word, language));
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it('has no key that English does not have, and no empty word', () => {
    expect(Object.keys(words).filter((key) => !(key in en))).toEqual([]);
    expect(both.filter(({ word }) => word.trim() === '')).toEqual([]);
  });
});

it('arguments are found in branches and missed where they lack', () => {
  expect(argumentsOf('{n, plural, one {# of {all}} other {{x}}}', 'en')).toBe('all n x');
  expect(() => argumentsOf('{n', 'en')).toThrow();
});
