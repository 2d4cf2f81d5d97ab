// Half-decoded states are recognised by records that lack what their siblings have.
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../client/net/isWhole.ts';

const card = (id: string) => ({ id, title: '', count: 0 });
const state = (board: object, roles: object = {}) => ({
  protocolVersion: 1,
  public: { phase: 'running', flight: { x: 1 }, poll: { y: '' }, board, results: { '1': '{}' } },
  roles,
  facilitator: {},
});

describe('a whole state', () => {
  it('has records with the same fields in each map', () => {
    expect(isWhole(state({ a: card('a'), b: card('b') }, { desk: { roleId: 'desk', tray: { c: card('c') } } }))).toBe(
      true,
    );
  });

  it('may hold maps of different things beside each other', () => {
    const facilitator = {
      roles: { desk: { id: 'desk', waitingCount: 1 } },
      seats: { s1: { id: 's1', nickname: 'Ana' } },
    };
    expect(isWhole({ ...state({}), facilitator })).toBe(true);
    expect(isWhole({ ...state({}), facilitator: { ...facilitator, seats: {} } })).toBe(true);
  });

  it('may have empty maps, and records of different kinds side by side', () => {
    expect(isWhole(state({}))).toBe(true);
  });

  it.each([
    ['a record without a field', { a: card('a'), b: { id: 'b', title: '' } }],
    ['an empty record', { a: {}, b: card('b') }],
    ['another field instead', { a: card('a'), b: { id: 'b', title: '', sum: 0 } }],
  ])('does not have %s', (_what, board) => {
    expect(isWhole(state(board))).toBe(false);
    expect(isWhole(state({}, { desk: { roleId: 'desk', tray: board } }))).toBe(false);
  });

  it('is not something else', () => {
    expect(isWhole(null)).toBe(false);
  });
});
