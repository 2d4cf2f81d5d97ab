// M6: every role matters, nobody waits. M10: failure is instructive, success does not empty the room.
import type { RunFigures } from '../figures.ts';
import { mean } from '../statistics.ts';
import { percent, type Measured, type Row } from './types.ts';

const LOSS_MIN = 0.05;
const GAP_MAX_TICKS = 30;
const CHOICES_MIN = 4;
const CHOICES_MAX = 12;
const TICKS_A_MINUTE = 60;
const STYLES = ['reactive', 'orchestrated'] as const;

/** M6: what is lost when one role does nothing. */
export function everyRoleMatters({ scenario, runsOf }: Measured): Row[] {
  return STYLES.map((style) => {
    const whole = realised(runsOf(style));
    const losses = scenario.roles
      .map(({ id }) => ({ id, loss: 1 - realised(runsOf(`${style}:idle:${id}`)) / whole }))
      .sort((a, b) => a.loss - b.loss);
    return {
      id: 'M6',
      what: `${style}: value lost when one role is idle (least, most)`,
      target: `≥ ${percent(LOSS_MIN)} each`,
      reached: [losses[0], losses[1], losses.at(-1)]
        .map((entry) => `${entry?.id} ${percent(entry?.loss ?? 0, 1)}`)
        .join(', '),
      isOk: losses.every(({ loss }) => loss >= LOSS_MIN),
    };
  });
}

const realised = (runs: readonly RunFigures[]): number => mean(runs.map((run) => run.realisedCents));

/** M6: the time without anything new, and how much there is to decide about, by role. */
export function nobodyWaits({ scenario, runsOf }: Measured): Row[] {
  return STYLES.flatMap((style) => {
    const runs = runsOf(style);
    const byRole = scenario.roles.map(({ id }) => ({
      id,
      gap: Math.max(...roundsOf(runs).map((round) => mean(runs.map((run) => gapOf(run, round, id))))),
      choices: mean(runs.flatMap((run) => roundsOf(runs).map((round) => choicesOf(run, round, id, scenario)))),
    }));
    return [
      {
        id: 'M6',
        what: `${style}: p90 of the time since the last new choice at 1×, worst round`,
        target: `≤ ${GAP_MAX_TICKS} s each`,
        reached: byRole.map(({ id, gap }) => `${id} ${gap.toFixed(0)}`).join(', '),
        isOk: byRole.every(({ gap }) => gap <= GAP_MAX_TICKS),
      },
      {
        id: 'M6',
        what: `${style}: pieces of work that come to a role, a minute at 1×`,
        target: `${CHOICES_MIN}–${CHOICES_MAX} each`,
        reached: byRole.map(({ id, choices }) => `${id} ${choices.toFixed(1)}`).join(', '),
        isOk: byRole.every(({ choices }) => choices >= CHOICES_MIN && choices <= CHOICES_MAX),
      },
    ];
  });
}

const roundsOf = (runs: readonly RunFigures[]): number[] => [...(runs[0]?.rounds.keys() ?? [])];
const gapOf = (run: RunFigures, round: number, roleId: string): number =>
  run.rounds[round]?.roles[roleId]?.choiceGapTicksP90 ?? 0;

function choicesOf(run: RunFigures, round: number, roleId: string, scenario: Measured['scenario']): number {
  const minutes = (scenario.rounds[round]?.lengthTicks ?? TICKS_A_MINUTE) / TICKS_A_MINUTE;
  return (run.rounds[round]?.roles[roleId]?.arrivals ?? 0) / minutes;
}

/** M10 */
export function failureInstructs({ runsOf }: Measured): Row[] {
  const reactive = mean(runsOf('reactive').map(lastShare));
  const runs = runsOf('orchestrated');
  const idle = roundsOf(runs).map((round) => mean(runs.map((run) => idleShare(run, round))));
  return [
    {
      id: 'M10',
      what: 'reactive, last round: realised share of the potential',
      target: '20–35 %',
      reached: percent(reactive),
      isOk: reactive >= 0.2 && reactive <= 0.35,
    },
    {
      id: 'M10',
      what: 'orchestrated: idle hands, by round',
      target: '≤ 20 % in each',
      reached: idle.map((share) => percent(share)).join(' '),
      isOk: idle.every((share) => share <= 0.2),
    },
  ];
}

function lastShare(run: RunFigures): number {
  const last = run.rounds.at(-1);
  return last === undefined ? 0 : last.realisedCents / Math.max(1, last.potentialCents);
}

function idleShare(run: RunFigures, round: number): number {
  const effort = run.rounds[round]?.effort;
  return effort === undefined ? 0 : effort.idle / effort.handTicks;
}
