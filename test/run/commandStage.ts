// A stage of commands that pass or fail as a whole: it counts as one check.
import { type Count, runProcess } from './runProcess.ts';

export async function commandStage(commands: string[], limitSeconds: number): Promise<Count> {
  let isPassed = true;
  for (const command of commands) {
    const code = await runProcess(command, limitSeconds);
    console.log(code === 0 ? `ok: ${command}` : `failed: ${command}`);
    isPassed &&= code === 0;
  }
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
