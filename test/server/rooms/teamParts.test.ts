// The parts of a team that count time and remember answers, each for itself.
import { describe, expect, it } from 'vitest';
import { AnswerMemory, type Outcome } from '../../../server/rooms/AnswerMemory.ts';
import { TickClock } from '../../../server/rooms/TickClock.ts';
import { TokenBucket } from '../../../server/rooms/TokenBucket.ts';
import { CLIENT_LIMITS, ROOM_LIMITS } from '../../../shared/limits.ts';

describe('the tick clock', () => {
  it('counts whole seconds and keeps the rest', () => {
    const clock = new TickClock(0);
    clock.pass(999, 1000, true);
    expect(clock.take()).toBe(0);
    clock.pass(2500, 1000, true);
    expect([clock.take(), clock.take()]).toEqual([2, 0]);
    clock.pass(3000, 1000, true);
    expect(clock.take()).toBe(1);
  });

  it('counts by the game’s speed, and nothing while it stands', () => {
    const clock = new TickClock(0);
    clock.pass(1000, 500, true);
    expect(clock.take()).toBe(0);
    clock.pass(2000, 8000, true);
    expect(clock.take()).toBe(8);
    clock.pass(60_000, 8000, false);
    clock.pass(60_100, 1000, true);
    expect(clock.take()).toBe(0);
  });

  it('says before whether a tick is due, and lets the one who is ahead tick first', () => {
    const [first, second] = [new TickClock(0), new TickClock(0, 400)];
    expect([first.isDue(700, 1000), second.isDue(500, 1000), second.isDue(700, 1000)]).toEqual([false, false, true]);
    for (const clock of [first, second]) clock.pass(700, 1000, true);
    expect([first.take(), second.take()]).toEqual([0, 1]);
    expect([second.isDue(700, 1000), second.isDue(1700, 1000), second.isDue(800, 20_000)]).toEqual([false, true, true]);
  });

  it('makes up for a stall only so far, and never runs back', () => {
    const clock = new TickClock(0);
    clock.pass(600_000, 1000, true);
    expect(clock.take()).toBe(ROOM_LIMITS.catchUpTicksMax);
    clock.pass(0, 1000, true);
    clock.pass(900, 1000, true);
    expect(clock.take()).toBe(0);
  });
});

describe('the token bucket', () => {
  it('lets a burst through, then so many a second', () => {
    const bucket = new TokenBucket(10, 3, 0);
    expect([1, 2, 3, 4].map(() => bucket.take(0))).toEqual([true, true, true, false]);
    expect([bucket.take(50), bucket.take(100), bucket.take(100)]).toEqual([false, true, false]);
    expect([1, 2, 3, 4].map(() => bucket.take(100_000))).toEqual([true, true, true, false]);
  });
});

describe('the memory of answers', () => {
  const accepted: Outcome = { kind: 'accepted', tick: 4 };
  const collect = () => {
    const answers: Outcome[] = [];
    return { answers, answer: (outcome: Outcome) => void answers.push(outcome) };
  };

  it('knows a number again: while it waits, and when it is decided', () => {
    const memory = new AnswerMemory();
    const { answers, answer } = collect();
    expect([memory.isNew('s1', 7, answer), memory.isNew('s1', 7, answer), memory.isNew('s2', 7, answer)]).toEqual([
      true,
      false,
      true,
    ]);
    memory.settle('s1', 7, accepted);
    expect(answers).toEqual([accepted, accepted]);
    expect(memory.isNew('s1', 7, answer)).toBe(false);
    expect(answers.length).toBe(3);
    expect([memory.knows('s1', 7), memory.knows('s1', 8), memory.knows('s2', 7)]).toEqual([true, false, true]);
  });

  it('gives every page of a seat numbers of its own, also when nothing of the last one has arrived yet', () => {
    const memory = new AnswerMemory();
    memory.remember('s1', 7, accepted);
    const [first, second] = [memory.firstSeq('s1'), memory.firstSeq('s1')];
    expect(first).toBe(7 + CLIENT_LIMITS.answersRemembered + 1);
    expect(second).toBe(first + CLIENT_LIMITS.answersRemembered);
    expect(memory.firstSeq('s2')).toBeGreaterThan(CLIENT_LIMITS.answersRemembered);
  });

  it('forgets the oldest, and refuses what is older than all it knows', () => {
    const memory = new AnswerMemory();
    const { answers, answer } = collect();
    for (let seq = 1; seq <= CLIENT_LIMITS.answersRemembered + 5; seq += 1) memory.remember('s1', seq, accepted);
    expect(memory.isNew('s1', 2, answer)).toBe(false);
    expect(answers).toMatchObject([{ kind: 'rejected', code: 'staleSeq' }]);
    expect(memory.isNew('s1', 6, answer)).toBe(false);
    expect(answers.at(-1)).toEqual(accepted);
  });

  it('takes an undecided number as new after the game that would have decided it is gone', () => {
    const memory = new AnswerMemory();
    const { answers, answer } = collect();
    memory.isNew('s1', 1, answer);
    memory.remember('s1', 2, accepted);
    memory.dropWaiting();
    expect([memory.isNew('s1', 1, answer), memory.isNew('s1', 2, answer)]).toEqual([true, false]);
    expect(answers).toEqual([accepted]);
  });
});
