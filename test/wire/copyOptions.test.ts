// Options on the wire: a reader sees what is offered, and nothing travels while nothing changes.
import { Encoder, Reflection, type SchemaType } from '@colyseus/schema';
import { describe, expect, it } from 'vitest';
import type { OptionView } from '../../shared/sim/views/types.ts';
import { copyOptions } from '../../shared/wire/copyOptions.ts';
import { RoleState } from '../../shared/wire/state.ts';

const option = (type: string, target: string, picks = ''): OptionView => ({
  id: `${type}:${target}`,
  type,
  target,
  picks,
  refusal: '',
});

function open() {
  const role = new RoleState();
  const encoder = new Encoder(role);
  const decoder = Reflection.decode<SchemaType<typeof RoleState>>(Reflection.encode(encoder));
  decoder.decode(encoder.encodeAll());
  /** Offers this; gives the size of the patch in bytes. */
  const offer = (lists: Record<string, OptionView[]>): number => {
    copyOptions(role.options, new Map(Object.entries(lists)));
    const patch = encoder.encode();
    decoder.decode(patch);
    const bytes = patch.length;
    encoder.discardChanges();
    return bytes;
  };
  const seen = () => decoder.state.options.toJSON() as Record<string, OptionView>;
  return { offer, seen };
}

describe('copyOptions', () => {
  it('adds, changes and deletes what is offered, command by command', () => {
    const { offer, seen } = open();
    offer({ pull: [option('pull', 'a'), option('pull', 'b', 'x')], pass: [option('pass', 'a')] });
    expect(Object.keys(seen()).sort()).toEqual(['pass:a', 'pull:a', 'pull:b']);
    offer({ pull: [option('pull', 'b', 'x y'), option('pull', 'c')], pass: [] });
    expect(seen()).toEqual({ 'pull:b': option('pull', 'b', 'x y'), 'pull:c': option('pull', 'c') });
  });

  it('sends nothing while the same is offered, also by new lists', () => {
    const { offer } = open();
    const lists = (): Record<string, OptionView[]> => ({ pull: [option('pull', 'a', 'x'), option('pull', 'b')] });
    expect(offer(lists())).toBeGreaterThan(0);
    expect(offer(lists())).toBe(0);
    expect(offer({ pull: [{ ...option('pull', 'a', 'x'), refusal: 'tooLate' }, option('pull', 'b')] })).toBeGreaterThan(
      0,
    );
  });
});
