// A bar on stderr while many runs go on; silent where nobody watches.
const WIDTH = 30;
const EVERY_MS = 100;

export interface ProgressBar {
  show: (done: number) => void;
  clear: () => void;
}

/** @param stream usually process.stderr */
export function progressBar(total: number, stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shownMs = 0;
  return {
    show: (done) => {
      const nowMs = performance.now();
      if (done < total && nowMs - shownMs < EVERY_MS) return;
      shownMs = nowMs;
      const filled = Math.floor((done * WIDTH) / total);
      stream.write(`\r[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done}/${total}`);
    },
    clear: () => void stream.write(`\r${' '.repeat(WIDTH + 30)}\r`),
  };
}
