// Scenario files that are no YAML or not the YAML that a scenario needs, that repeat names or run in circles.
import type { FaultCase } from './FaultCase.ts';

/** Read, but not understood. */
export const SYNTAX_CASES: FaultCase[] = [
  {
    name: 'a bracket that is not closed',
    piece: 'hands: [Ada]',
    instead: 'hands: [Ada',
    at: 'skills: [command]',
    path: '',
    found: 'a YAML error (deficient indentation)',
    expected: 'well-formed YAML',
  },
  {
    name: 'a line that is not indented like its neighbours',
    piece: '    tagline: Repairs',
    instead: '   tagline: Repairs',
    at: 'tagline: Repairs',
    path: '',
    found: 'a YAML error (bad indentation of a sequence entry)',
    expected: 'well-formed YAML',
  },
  {
    name: 'a tag',
    piece: 'minutes: 10',
    instead: 'minutes: !!js/function 10',
    at: '!!js',
    path: '',
    found: 'a tag',
    expected: 'plain data without tags',
  },
  {
    name: 'an alias to nothing',
    piece: 'minutes: 10',
    instead: 'minutes: *ten',
    at: '*ten',
    path: '',
    found: 'the alias "*ten"',
    expected: 'an anchor defined before it',
  },
  {
    name: 'a second document',
    piece: 'bots:\n',
    instead: '---\nbots:\n',
    at: '---',
    path: '',
    found: 'a second document',
    expected: 'one document per file',
  },
  {
    name: 'a key that would reach the prototype',
    piece: 'minutes: 10',
    instead: 'minutes: 10\n__proto__: { isAdmin: true }',
    at: '__proto__',
    path: '__proto__',
    found: 'the key "__proto__"',
    expected: 'another name',
  },
  {
    name: 'a key that is a list',
    piece: 'minutes: 10',
    instead: 'minutes: 10\n? [a, b]\n: 1',
    at: '[a, b]',
    path: '',
    found: 'a key that is not text',
    expected: 'a name',
  },
];

/** Names that should be somebody's own. */
export const REPEATED_CASES: FaultCase[] = [
  {
    name: 'two services with one id',
    piece: 'columns:\n',
    instead: '  - { id: tea, title: More tea, purpose: Warms, valueCentsPerTick: 1 }\ncolumns:\n',
    at: 'tea, title: More tea',
    path: 'services[2].id',
    found: '"tea" a second time',
    expected: 'an id of its own',
  },
  {
    name: 'two options with one id',
    piece: '  - id: cadence\n',
    instead: '      - { id: pull, title: Again, expectation: More of it. }\n  - id: cadence\n',
    at: 'pull, title: Again',
    path: 'agreements[0].options[2].id',
    found: '"pull" a second time',
    expected: 'an id of its own',
  },
  {
    name: 'two steps with one id in a route',
    piece: 'id: fix, title: Fix',
    instead: 'id: analyse, title: Fix',
    at: 'analyse, title: Fix',
    path: 'routes[1].steps[1].id',
    found: '"analyse" a second time',
    expected: 'an id of its own',
  },
  {
    name: 'a key that is there twice',
    piece: 'minutes: 10',
    instead: 'minutes: 10\nid: again',
    at: 'id: again',
    path: 'id',
    found: 'the key "id" again',
    expected: 'it once (first in line 2)',
  },
];

/** Things that wait for themselves. */
export const CIRCLE_CASES: FaultCase[] = [
  {
    name: 'services that depend on each other',
    piece: 'id: kettle, title: Kettle, purpose: Boils,',
    instead: 'id: kettle, title: Kettle, purpose: Boils, dependsOn: [tea],',
    at: 'kettle] }',
    path: 'services[1].dependsOn[0]',
    found: 'a cycle (kettle → tea → kettle)',
    expected: 'no way back to itself',
  },
  {
    name: 'a service that depends on itself',
    piece: 'dependsOn: [kettle]',
    instead: 'dependsOn: [tea]',
    at: 'tea] }',
    path: 'services[1].dependsOn[0]',
    found: 'a cycle (tea → tea)',
    expected: 'no way back to itself',
  },
  {
    name: 'improvements that wait for each other',
    piece: 'effects: [{ kind: raiseGuess',
    instead: 'requires: [filter]\n    effects: [{ kind: raiseGuess',
    at: 'descale]\n    effects',
    path: 'improvements[1].requires[0]',
    found: 'a cycle (descale → filter → descale)',
    expected: 'no way back to itself',
  },
];
