// The command line as a shell starts it: what each command does is tested beside it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const sh = promisify(execFile);
const CLI = `"${process.execPath}" server/cli.ts`;

describe('the command line', () => {
  it('ends without a word when whoever reads has seen enough', async () => {
    const { stdout, stderr } = await sh('/bin/bash', [
      '-c',
      `${CLI} simulate first-flight --runs 150 --rounds 1 --json | head -c 13; echo " \${PIPESTATUS[0]}"`,
    ]);
    expect({ stdout, stderr }).toEqual({ stdout: '{"scenario":" 0\n', stderr: '' });
  });

  it('names the commands there are when it is asked for another', async () => {
    const failed = sh(process.execPath, ['server/cli.ts', 'fly']);
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/No such command: fly\. .*simulate/) as string,
    });
  });
});
