// The small scenario broken in one of the parts that a scenario may leave out: policies of its own, and what rules it switches on.
// Data only.
import type { FaultCase } from './FaultCase.ts';

export const OPTION_CASES: FaultCase[] = [
  {
    name: 'a claim about a policy that does not exist',
    piece: 'bots:\n',
    instead:
      'balance: { claims: [{ statement: It pays., policy: gentle, against: reactive, metric: netCents, atLeastPerMille: 0 }] }\nbots:\n',
    at: 'gentle',
    path: 'balance.claims[0].policy',
    found: '"gentle"',
    expected: 'the id of a policy (reactive, local, orchestrated, learning, idle, random)',
  },
  {
    name: 'a claim about a figure that does not exist',
    piece: 'bots:\n',
    instead:
      'balance: { claims: [{ statement: It pays., policy: local, against: reactive, metric: netCent, atLeastPerMille: 0 }] }\nbots:\n',
    at: 'netCent,',
    path: 'balance.claims[0].metric',
    found: '"netCent"',
    expected: 'the id of a figure (perhaps "netCents")',
  },
  {
    name: 'a policy without a habit that does not exist',
    piece: 'bots:\n',
    instead: 'policies: [{ id: calm, title: Calm, base: reactive, without: [workAroundLates] }]\nbots:\n',
    at: 'workAroundLates',
    path: 'policies[0].without[0]',
    found: '"workAroundLates"',
    expected: 'the id of a habit (perhaps "workAroundLate")',
  },
  {
    name: 'a policy that is called like a style of bots',
    piece: 'bots:\n',
    instead: 'policies: [{ id: learning, title: Calm, base: reactive }]\nbots:\n',
    at: 'learning',
    path: 'policies[0].id',
    found: '"learning", a style of bots',
    expected: 'an id of its own',
  },
  {
    name: 'a policy that hands a role to a policy that does not exist',
    piece: 'bots:\n',
    instead: 'policies: [{ id: calm, title: Calm, base: reactive, roles: { smith: ghosts } }]\nbots:\n',
    at: 'ghosts',
    path: 'policies[0].roles.smith',
    found: '"ghosts"',
    expected: 'the id of a policy (reactive, local, orchestrated, learning, idle, random, calm)',
  },
  {
    name: 'a policy that plans an improvement that does not exist',
    piece: 'bots:\n',
    instead: 'policies: [{ id: calm, title: Calm, base: local, plan: { improvements: [[paint]] } }]\nbots:\n',
    at: 'paint',
    path: 'policies[0].plan.improvements[0][0]',
    found: '"paint"',
    expected: 'the id of an improvement (descale, filter)',
  },
  {
    name: 'a manoeuvre that nobody calls',
    piece: '  director: chief\n',
    instead: '',
    at: 'craft: Tray',
    path: 'flightPlan.director',
    found: '""',
    expected: 'the id of a role (chief, smith)',
  },
  {
    name: 'work that depends on a stream that does not exist',
    piece: 'titles: [Descale]',
    instead: 'titles: [Descale], dependsOn: { stream: mails, perMille: 500 }',
    at: 'mails',
    path: 'streams[1].dependsOn.stream',
    found: '"mails"',
    expected: 'the id of a stream (perhaps "calls")',
  },
  {
    name: 'work that waits in a step that its route does not have',
    piece: 'titles: [Descale]',
    instead: 'titles: [Descale], dependsOn: { stream: calls, perMille: 500, beforeStep: polish }',
    at: 'polish',
    path: 'streams[1].dependsOn.beforeStep',
    found: '"polish"',
    expected: 'the id of a step of tidy (tidy)',
  },
  {
    name: 'a test level of more than all tests',
    piece: '  - id: majors\n',
    instead:
      '  - id: testLevel\n    title: Tests\n    default: all\n    options: [{ id: all, title: All, expectation: All., value: 1200 }, { id: few, title: Few, expectation: Few. }]\n  - id: majors\n',
    at: '1200',
    path: 'agreements[2].options[0].value',
    found: '1200',
    expected: 'at most 1000, a share per mille of the usual tests',
  },
  {
    name: 'a freeze that never freezes',
    piece: '  - id: majors\n',
    instead:
      '  - id: freeze\n    title: Freeze\n    default: open\n    options: [{ id: open, title: Open, expectation: Go. }, { id: iced, title: Iced, expectation: Stop. }]\n  - id: majors\n',
    at: '[{ id: open',
    path: 'agreements[2].options',
    found: 'no option "frozen"',
    expected: 'it, because it is the one that changes something',
  },
];
