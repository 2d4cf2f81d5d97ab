// Reports of threads come back in any order and are handed on in theirs.
import { describe, expect, it } from 'vitest';
import { InOrder } from '../../server/lab/InOrder.ts';

describe('InOrder', () => {
  it('hands on by position, whatever comes first, one after the other', async () => {
    const taken: string[] = [];
    let atOnce = 0;
    const inOrder = new InOrder(async (entry: string) => {
      expect(++atOnce).toBe(1);
      await Promise.resolve();
      taken.push(entry);
      atOnce--;
    });
    await inOrder.add(2, 'c');
    await inOrder.add(1, 'b');
    expect(taken).toEqual([]);
    await inOrder.add(0, 'a');
    expect(taken).toEqual(['a', 'b', 'c']);
    await inOrder.add(3, 'd');
    expect(taken).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells whoever brings something that it could not be handed on', async () => {
    const inOrder = new InOrder(() => Promise.reject(new Error('the pipe is gone')));
    await expect(inOrder.add(0, 'a')).rejects.toThrow('the pipe is gone');
  });
});
