// The page's side of a replay's worker: one question at a time, and of all wishes meanwhile the last one only.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, Picture, ToWorker } from '../../../../client/screens/replay/engine/messages.ts';
import { ReplayEngine, type ReplayListener } from '../../../../client/screens/replay/engine/ReplayEngine.ts';
import { readReplayHash, replayPathOf } from '../../../../client/net/replayStore.ts';

/** A worker that is answered for by the test. */
class QuietWorker extends EventTarget {
  static last: QuietWorker | null = null;
  readonly asked: ToWorker[] = [];
  isEnded = false;

  constructor() {
    super();
    QuietWorker.last = this;
  }
  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => vi.unstubAllGlobals());

function start(): { engine: ReplayEngine; worker: QuietWorker; shown: number[]; failures: () => number } {
  vi.stubGlobal('Worker', QuietWorker);
  const shown: number[] = [];
  let failed = 0;
  const listener: ReplayListener = {
    onProgress: () => undefined,
    onOpened: () => undefined,
    onTexts: () => undefined,
    onShown: ({ stop }) => shown.push(stop),
    onFailed: () => (failed += 1),
  };
  const engine = new ReplayEngine(listener);
  const worker = QuietWorker.last;
  if (worker === null) throw new Error('no worker was started');
  return { engine, worker, shown, failures: () => failed };
}

const pictureAt = (stop: number): FromWorker => ({ kind: 'shown', picture: { stop } as Picture });

describe('a replay engine', () => {
  it('asks for one stop at a time, and then for the last one that was wished', () => {
    const { engine, worker, shown } = start();
    for (const stop of [1, 2, 3]) engine.show(stop, 'desk');
    expect(worker.asked).toEqual([{ kind: 'show', stop: 1, eyes: 'desk' }]);
    worker.tell(pictureAt(1));
    expect(worker.asked.at(-1)).toEqual({ kind: 'show', stop: 3, eyes: 'desk' });
    worker.tell(pictureAt(3));
    expect([worker.asked.length, shown]).toEqual([2, [1, 3]]);
  });

  it('says when its worker fails, and ends it when it is closed', () => {
    const { engine, worker, failures } = start();
    worker.dispatchEvent(new Event('error'));
    expect(failures()).toBe(1);
    engine.close();
    expect(worker.isEnded).toBe(true);
  });
});

describe('a link to a replay', () => {
  it('is read as it was written', () => {
    const link = { code: 'ABC123', teamId: 't2', token: 'a-b_c' };
    const [path = '', hash = ''] = replayPathOf(link, 77).split('#');
    expect([path, readReplayHash(`#${hash}`)]).toEqual(['/replay', { ...link, tick: 77 }]);
  });

  it('needs session, team and token, and begins at the beginning without a tick', () => {
    expect(readReplayHash('#session=ABC123&team=t1&token=x')).toMatchObject({ tick: null });
    expect(readReplayHash('#session=ABC123&team=t1&token=x&tick=-4')).toMatchObject({ tick: null });
    for (const hash of ['', '#session=ABC123&team=t1', '#session=ABC123&token=x', '#team=t1&token=x'])
      expect(readReplayHash(hash)).toBe(null);
  });
});
