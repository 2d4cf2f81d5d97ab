// Lets a demonstration run beside the server, with steps by its clock, until the server stops.
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { HttpServices } from '../http/services.ts';
import { Demo } from './Demo.ts';

const STEP_MS = 250;

export interface RunningDemo {
  /** Path of the big screen's page with its token; '' until the session is open. */
  screenPath: () => string;
  stop: () => void;
}

export function startDemo(
  { sessions, teams, environment, log, now }: Pick<HttpServices, 'sessions' | 'teams' | 'environment' | 'log' | 'now'>,
  scenario: Scenario,
): RunningDemo {
  const language = environment.DEFAULT_LANGUAGE ?? scenario.language;
  const demo = new Demo({ sessions, teams, scenario, language, log });
  const timer = setInterval(() => void demo.run(now()), STEP_MS);
  return { screenPath: () => demo.screenPath, stop: () => clearInterval(timer) };
}
