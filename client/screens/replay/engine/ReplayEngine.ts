// The page's side of the worker: hands it the journal, asks it for stops one at a time, the latest wish first.
// Must not load the engine into the page itself.
import type { ReplayAnswer } from '../../../net/replayApi.ts';
import type { Eyes, FromWorker, Picture, Reel, Texts, ToWorker } from './messages.ts';

export interface ReplayListener {
  onProgress: (perMille: number) => void;
  onOpened: (reel: Reel) => void;
  onTexts: (texts: Texts) => void;
  onShown: (picture: Picture) => void;
  /** The engine itself failed: nothing more will come. */
  onFailed: () => void;
}

interface Wish {
  stop: number;
  eyes: Eyes;
}

export class ReplayEngine {
  readonly #worker: Worker;
  #asked: Wish | null = null;
  #wish: Wish | null = null;

  constructor(listener: ReplayListener) {
    this.#worker = new Worker(new URL('./replayWorker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('error', () => listener.onFailed());
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data, listener));
  }

  open(answer: ReplayAnswer, language: string): void {
    this.#send({ kind: 'open', answer, language });
  }

  texts(language: string): void {
    this.#send({ kind: 'texts', language });
  }

  /** What was wished before and has not been begun is dropped. */
  show(stop: number, eyes: Eyes): void {
    this.#wish = { stop, eyes };
    this.#askNext();
  }

  close(): void {
    this.#worker.terminate();
  }

  #hear(message: FromWorker, listener: ReplayListener): void {
    if (message.kind === 'progress') listener.onProgress(message.perMille);
    else if (message.kind === 'opened') listener.onOpened(message.reel);
    else if (message.kind === 'texts') listener.onTexts(message.texts);
    else {
      this.#asked = null;
      listener.onShown(message.picture);
      this.#askNext();
    }
  }

  #askNext(): void {
    if (this.#asked !== null || this.#wish === null) return;
    this.#asked = this.#wish;
    this.#wish = null;
    this.#send({ kind: 'show', ...this.#asked });
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
