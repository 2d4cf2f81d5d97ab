// A real server on a real port with its own store in a temporary folder, and its HTTP interface as calls.
// Must not reach into the server where the interface is enough.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pino } from 'pino';
import { readEnvironment } from '../../server/environment.ts';
import { quietFramework } from '../../server/quietFramework.ts';
import { type RunningServer, startServer, type StartOptions } from '../../server/startServer.ts';

export interface TestServer extends RunningServer {
  url: string;
  dataDir: string;
  /** Stops it and removes its folder. */
  end: () => Promise<void>;
}

/** @param speed how much faster than real time the server's clock runs */
export async function startTestServer(
  options: Partial<StartOptions> & { speed?: number; variables?: Record<string, string> } = {},
): Promise<TestServer> {
  const { speed = 1, variables = {}, ...rest } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  const environment = readEnvironment({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...variables });
  const log = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  quietFramework(log);
  const server = await startServer({
    environment,
    log,
    now: () => performance.now() * speed,
    work: () => 0,
    ...rest,
  });
  const end = async (): Promise<void> => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...server, url: `http://127.0.0.1:${server.port}`, dataDir, end };
}
