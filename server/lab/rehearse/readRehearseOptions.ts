// The options of `rehearse`, read and checked.
import { parseArgs } from 'node:util';

export interface RehearseOptions {
  isImitation: boolean;
  isJson: boolean;
  scenario: string;
  teams: number;
  players: number;
  minutes: number;
  /** One of those imitated is stopped after this time of the round. */
  stopAfterSeconds: number;
  seed: number;
}

export const REHEARSE_USAGE =
  'usage: rehearse [--teams 40] [--players 10] [--scenario mission-to-mars] [--minutes 3] [--seed 1] [--json]\n' +
  '       rehearse --imitate [--scenario mission-to-mars] [--minutes 3] [--stop-after SECONDS] [--seed 1] [--json]';

/** @returns null when they are not as the usage says */
export function readRehearseOptions(args: string[]): RehearseOptions | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        teams: { type: 'string', default: '40' },
        players: { type: 'string', default: '10' },
        scenario: { type: 'string', default: 'mission-to-mars' },
        minutes: { type: 'string', default: '3' },
        'stop-after': { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        imitate: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const options: RehearseOptions = {
      isImitation: values.imitate,
      isJson: values.json,
      scenario: values.scenario,
      teams: Number(values.teams),
      players: Number(values.players),
      minutes: Number(values.minutes),
      stopAfterSeconds: Number(values['stop-after']),
      seed: Number(values.seed),
    };
    return isSensible(options) ? options : null;
  } catch {
    return null;
  }
}

function isSensible({ teams, players, minutes, stopAfterSeconds, seed }: RehearseOptions): boolean {
  const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;
  return isCount(teams) && isCount(players) && minutes > 0 && stopAfterSeconds > 0 && Number.isInteger(seed);
}
