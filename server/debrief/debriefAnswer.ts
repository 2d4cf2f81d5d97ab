// A debrief as an answer to a facilitator: beside the ids in sentences, their names in a language. Pure.
import type { DebriefFacts, DebriefMoment } from '../../shared/analysis/debriefOf.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { DebriefAnswer, MomentAnswer } from '../../shared/wire/answers/debrief.ts';
import { type Say, sayingFor } from './sayingFor.ts';

export function debriefAnswer(scenario: Scenario, facts: DebriefFacts, language: string): DebriefAnswer {
  const say = sayingFor(scenario, facts.works, language);
  const roleTitle = (roleId: string): string => textOf(scenario, `roles.${roleId}.title`, language);
  return {
    moments: facts.moments.map((moment) => momentAnswer(moment, say, roleTitle)),
    rounds: facts.rounds.map((round) => ({
      ...round,
      roles: round.roles.map((role) => ({ ...role, title: roleTitle(role.roleId) })),
      readings: round.readings.map(say),
    })),
    readings: facts.readings.map(say),
  };
}

export function momentAnswer(moment: DebriefMoment, say: Say, roleTitle: (roleId: string) => string): MomentAnswer {
  return { ...moment, evidence: moment.evidence.map(say), roles: moment.roleIds.map(roleTitle) };
}
