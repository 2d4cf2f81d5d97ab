// Frames packed into a body for long polling, and bodies that are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFrames, unpackFrames } from '../../shared/wire/frames.ts';

describe('frames in a body', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (frames) => {
        expect(unpackFrames(packFrames(frames))).toEqual(frames.map((frame) => new Uint8Array(frame)));
      }),
    );
  });

  it('that are cut anywhere but between two are refused', () => {
    const frames = [new Uint8Array([1, 2, 3]), new Uint8Array([4])];
    const whole = packFrames(frames);
    const between = [0, 7, whole.length];
    for (let length = 0; length <= whole.length; length += 1) {
      expect([length, unpackFrames(whole.slice(0, length)) !== null]).toEqual([length, between.includes(length)]);
    }
  });

  it('with a length beyond everything are refused', () => {
    expect(unpackFrames(new Uint8Array([255, 255, 255, 255, 1]))).toBeNull();
  });
});
