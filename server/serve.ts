// Reads the environment, starts the server, says where it is, and ends in order when it is told to. Loaded by main.ts.
// Must not hold anything but that; startServer.ts puts the server together.
import { pino } from 'pino';
import { HTTP_LIMITS } from '../shared/limits.ts';
import { announcement } from './announcement.ts';
import { readDemoWish } from './demo/readDemoWish.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { quietFramework } from './quietFramework.ts';
import { startServer } from './startServer.ts';

const environment = environmentOrExit();
// Beside stdout, which people read. No tokens, names or addresses go into the log.
const log = pino({ level: environment.LOG_LEVEL }, pino.destination({ dest: 2, sync: true }));
quietFramework(log);

process.on('uncaughtException', (error) => log.fatal({ err: error }, 'uncaught exception; going on'));
process.on('unhandledRejection', (reason) => log.fatal({ err: reason }, 'unhandled rejection; going on'));

try {
  const demoScenario = readDemoWish(process.argv.slice(2));
  const server = await startServer({ environment, log, ...(demoScenario === null ? {} : { demoScenario }) });
  console.log(announcement(environment, server, demoScenario !== null));
  const end = (): void => {
    // Whatever happens, it does not take longer.
    setTimeout(() => process.exit(1), HTTP_LIMITS.stopMs).unref();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
} catch (error) {
  console.error(`Gravity Assist cannot start: ${reasonOf(error)}`);
  process.exit(1);
}

function environmentOrExit(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    console.error(`Gravity Assist cannot start, the environment has a bad value:\n${reasonOf(error)}`);
    process.exit(1);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
