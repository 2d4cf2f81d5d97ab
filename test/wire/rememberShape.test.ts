// A client that joins again reads the same state by the shape that it knows, and another one by its own description.
import { Encoder, Reflection, schema, type Schema, t } from '@colyseus/schema';
import { SchemaSerializer } from '@colyseus/sdk';
import { describe, expect, it, vi } from 'vitest';
import { copyView } from '../../shared/wire/copyView.ts';
import { rememberShape } from '../../shared/wire/rememberShape.ts';
import { State } from '../../shared/wire/state.ts';

const Other = schema({ name: t.string() }, 'Other');

/** As one room sends it: the description behind what comes before it, and the state. */
function roomOf(state: Schema): { join: Uint8Array; first: Uint8Array } {
  const encoder = new Encoder(state);
  const join = Uint8Array.from([9, 9, 9, ...Reflection.encode(encoder)]);
  return { join, first: encoder.encodeAll().slice() };
}

function stateOf(teamName: string): Schema {
  const state = new State();
  copyView(state, { teamName, people: { desk: { id: 'desk', isBot: true } } }, new Set());
  return state;
}

type Room = ReturnType<typeof roomOf>;

function read(Serializer: ReturnType<typeof rememberShape>, { join, first }: Room): unknown {
  const serializer = new Serializer();
  serializer.handshake(join, { offset: 3 });
  serializer.decoder.decode(first);
  return serializer.state.toJSON();
}

describe('a client that remembers the shape of the state', () => {
  it('reads each room’s own state', () => {
    const Serializer = rememberShape(SchemaSerializer);
    const rooms = ['Alpha', 'Beta'].map((name) => roomOf(stateOf(name)));
    const expected = rooms.map((room) => read(SchemaSerializer, room));
    expect(expected).toMatchObject([{ teamName: 'Alpha', people: { desk: { isBot: true } } }, { teamName: 'Beta' }]);
    expect(rooms.map((room) => read(Serializer, room))).toEqual(expected);
  });

  it('reads a description once as long as it stays the same', () => {
    const decode = vi.spyOn(Reflection, 'decode');
    const Serializer = rememberShape(SchemaSerializer);
    const other = new Other();
    other.name = 'of another version';
    const rooms = [stateOf('Alpha'), stateOf('Beta'), other, stateOf('Gamma')].map(roomOf);
    const seen = rooms.map((room) => [read(Serializer, room), decode.mock.calls.length]);
    decode.mockRestore();
    expect(seen).toMatchObject([
      [{ teamName: 'Alpha' }, 1],
      [{ teamName: 'Beta' }, 1],
      [{ name: 'of another version' }, 2],
      [{ teamName: 'Gamma' }, 3],
    ]);
  });
});
