// Words that are compared and looked up a million times: the text must stay what it was.
import { expect, it } from 'vitest';
import { unique } from '../../../shared/scenario/schema/unique.ts';

it.each(['deploy', 'stream:deals', '', '7', '__proto__', 'toString', 'x'.repeat(61)])('keeps the text %j', (text) => {
  expect(unique(text)).toBe(text);
});

it('keeps a text that was put together', () => {
  expect(unique(['stream', 'deals'].join(':'))).toBe('stream:deals');
});
