// Each bench of the server runs in its shortest form against a real process, and yields figures. What they say of speed is not
// tested: the machine may be busy.
import { expect, it } from 'vitest';
import { BENCHES } from '../../server/lab/bench/benches.ts';
import { atMost, readingsTable, times } from '../../server/lab/bench/reading.ts';
import { run } from '../../server/lab/bench.ts';

const TIMEOUT_MS = 120_000;

it.each(['load', 'joins', 'bytes', 'journal', 'console'])('measures %s', { timeout: TIMEOUT_MS }, async (name) => {
  const said: string[] = [];
  const result = await BENCHES[name]?.({ size: 'short', say: (what) => void said.push(what) });
  expect(said.length).toBeGreaterThan(0);
  expect(result?.figures).not.toBeNull();
  const readings = result?.readings ?? [];
  expect(readings.some(({ target }) => target !== '')).toBe(true);
  for (const { measured, what } of readings) {
    expect(what).not.toBe('');
    expect(measured).toMatch(/\d/);
    expect(measured).not.toMatch(/NaN|undefined|Infinity/);
  }
});

it('says beside each figure what it should be, and against what', () => {
  const say = (value: number): string => `${value} ms`;
  const readings = [
    atMost('L6', 'a commit', 4, 5, say, { ratio: times(4, 2) }),
    atMost('L6', 'a slow commit', 6, 5, say),
  ];
  expect(readingsTable(readings).split('\n').slice(1)).toEqual([
    expect.stringMatching(/^L6 {2}a commit +4 ms +2\.00 × +≤ 5 ms +reached$/),
    expect.stringMatching(/^L6 {2}a slow commit +6 ms +≤ 5 ms +NOT REACHED$/),
  ]);
});

it('knows no bench by a wrong name', async () => {
  expect(await run(['no-such-bench'])).toBe(2);
});
