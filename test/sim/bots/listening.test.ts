// Habits of a team that goes and asks: appointments that are kept however busy one is, and causes looked into before the next incident.
import { describe, expect, it } from 'vitest';
import { playGame, type AcceptedCommand } from '../../../shared/sim/bots/playGame.ts';
import { type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';

type Draft = Parameters<NonNullable<TinyOptions['edit']>>[0];
type Policies = NonNullable<Draft['policies']>;

function commandsUnder(policy: Policies[number], edit: (draft: Draft) => void = () => undefined): AcceptedCommand[] {
  const scenario = tinyScenario({
    isLively: true,
    rounds: 1,
    lengthTicks: 480,
    edit: (draft) => {
      draft.policies = [policy];
      edit(draft);
    },
  });
  const accepted: AcceptedCommand[] = [];
  playGame({ scenario, seed: 3, styleOf: () => policy.id, onAccepted: (entry) => accepted.push(entry) });
  return accepted;
}

const ofType = (commands: readonly AcceptedCommand[], type: string): AcceptedCommand[] =>
  commands.filter(({ command }) => command.type === type);

describe('keepAppointments', () => {
  it('sends somebody near every appointment, and more often than who waits for an idle morning', () => {
    const keeping = commandsUnder({ id: 'keeping', title: 'Keeping', base: 'reactive', with: ['keepAppointments'] });
    const waiting = commandsUnder({ id: 'waiting', title: 'Waiting', base: 'reactive', with: ['lookAround'] });
    const visits = ofType(keeping, 'gatherInsight');
    expect(visits.length).toBeGreaterThan(ofType(waiting, 'gatherInsight').length);
    expect(visits.every(({ tick }) => tick % 60 < 12)).toBe(true);
  });
});

describe('investigateCauses', () => {
  it('opens the investigation that an own insight makes possible, and is idle without one', () => {
    const linked = (draft: Draft): void => {
      for (const role of draft.roles)
        role.commands = [...new Set([...(role.commands ?? []), 'gatherInsight', 'openProblem'])];
      draft.engage = { trendAnalysis: { ticks: 2, yields: [{ kind: 'sharedCause', fromOccurrences: 1 }] } };
    };
    const looking: Policies[number] = {
      id: 'looking',
      title: 'Looking',
      base: 'reactive',
      with: ['keepAppointments', 'investigateCauses'],
    };
    const opened = ofType(commandsUnder(looking, linked), 'investigateCause');
    expect(opened.length).toBeGreaterThan(0);
    const blind = commandsUnder({ id: 'blind', title: 'Blind', base: 'reactive', with: ['investigateCauses'] }, linked);
    expect(ofType(blind, 'investigateCause')).toEqual([]);
  });
});
