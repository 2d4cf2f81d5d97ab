// The small scenario with engagements that look for what is not there, and demand that nobody can find. Data only.
import type { FaultCase } from './FaultCase.ts';

const meeting = (finding: string): string => `engage: { businessMeeting: { ticks: 4, yields: [${finding}] } }\nbots:\n`;

export const ENGAGEMENT_CASES: FaultCase[] = [
  {
    name: 'an engagement that looks at a role that does not exist',
    piece: 'bots:\n',
    instead: meeting('{ kind: toilShare, role: smiths }'),
    at: 'smiths',
    path: 'engage.businessMeeting.yields[0].role',
    found: '"smiths"',
    expected: 'the id of a role (perhaps "smith")',
  },
  {
    name: 'drivers of nobody',
    piece: 'bots:\n',
    instead: meeting('{ kind: drivers }'),
    at: '{ kind: drivers',
    path: 'engage.businessMeeting.yields[0]',
    found: 'drivers',
    expected: 'a stakeholder, whose they are',
  },
  {
    name: 'demand of a stakeholder that does not exist',
    piece: 'perThousandTicks: 10, titles: [Tea is cold] }',
    instead: 'perThousandTicks: 10, titles: [Tea is cold], stakeholder: guests }',
    at: 'guests',
    path: 'streams[0].stakeholder',
    found: '"guests"',
    expected: 'the id of a stakeholder (there is none)',
  },
  {
    name: 'a stakeholder of a service that does not exist',
    piece: 'bots:\n',
    instead: 'stakeholders: [{ id: guests, title: Guests, services: [coffee] }]\nbots:\n',
    at: 'coffee',
    path: 'stakeholders[0].services[0]',
    found: '"coffee"',
    expected: 'the id of a service (kettle, tea)',
  },
  {
    name: 'a stakeholder known to a role that does not exist',
    piece: 'bots:\n',
    instead: 'stakeholders: [{ id: guests, title: Guests, knownTo: [waiter] }]\nbots:\n',
    at: 'waiter',
    path: 'stakeholders[0].knownTo[0]',
    found: '"waiter"',
    expected: 'the id of a role (chief, smith)',
  },
  {
    name: 'proposals without a stream that they come from',
    piece: 'bots:\n',
    instead: meeting('{ kind: proposals }'),
    at: '{ kind: proposals',
    path: 'engage.businessMeeting.yields[0]',
    found: 'proposals',
    expected: 'a stream with needsInsight, from which they come',
  },
  {
    name: 'demand that nobody voices and nobody can find',
    piece: 'perThousandTicks: 10, titles: [Tea is cold] }',
    instead: 'perThousandTicks: 10, titles: [Tea is cold], value: { centsPerTick: 9 }, needsInsight: true }',
    at: 'true }',
    path: 'streams[0].needsInsight',
    found: 'true',
    expected: 'an engagement that yields proposals, to find it',
  },
];
