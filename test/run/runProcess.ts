// Runs one command of a test stage, its output streamed, within a time limit.
// Must not: leave anything running after the limit.
import { spawn } from 'node:child_process';

export interface Count {
  passed: number;
  failed: number;
}

/** Exit code of the command; 124 if the limit ended it. */
export function runProcess(command: string, limitSeconds: number, env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(command, { shell: true, stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
  const killGroup = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  // A group of its own, so that workers and browsers end with it: also when the run is interrupted.
  const interrupt = (): void => {
    killGroup();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  let isOverLimit = false;
  const timer = setTimeout(() => {
    isOverLimit = true;
    console.log(`${command}: stopped after ${limitSeconds} s`);
    killGroup();
  }, limitSeconds * 1000);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve(isOverLimit ? 124 : (code ?? 1));
    });
  });
}
