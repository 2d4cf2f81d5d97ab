// What a facilitator needs to know of a scenario, in one language: agenda, rounds, what to say and ask, injects, role cards. Pure.
// For facilitators only: it tells what players are to find out.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { Guide, GuideRole, GuideRound } from '../../shared/wire/answers/guide.ts';

export function buildGuide(scenario: Scenario, language: string): Guide {
  const text = (key: string): string => textOf(scenario, key, language);
  const texts = (key: string, list: readonly unknown[]): string[] => list.map((_, index) => text(`${key}.${index}`));
  const { facilitation } = scenario;
  return {
    scenario: {
      id: scenario.id,
      title: text('title'),
      tagline: text('tagline'),
      story: text('story'),
      minutes: scenario.minutes,
    },
    agenda: facilitation.agenda.map(({ phase, round = 0, minutes, title = '' }, index) => ({
      phase,
      round,
      minutes,
      title: title === '' ? '' : text(`facilitation.agenda.${index}.title`),
    })),
    mistakes: texts('facilitation.mistakes', facilitation.mistakes),
    injects: facilitation.injects.map(({ id }) => ({
      title: text(`facilitation.injects.${id}.title`),
      note: text(`facilitation.injects.${id}.note`),
    })),
    rounds: scenario.rounds.map((round): GuideRound => {
      const key = `rounds.${round.id}`;
      const { stress, watchFor, ask, mistakes } = round.facilitation;
      return {
        title: text(`${key}.title`),
        story: text(`${key}.story`),
        lengthTicks: round.lengthTicks,
        goals: round.goals.map(({ id, metric, target, role }) => ({
          title: text(`${key}.goals.${id}.title`),
          metric,
          target,
          role: text(`roles.${role}.title`),
        })),
        stress: texts(`${key}.facilitation.stress`, stress),
        watchFor: texts(`${key}.facilitation.watchFor`, watchFor),
        ask: texts(`${key}.facilitation.ask`, ask),
        mistakes: texts(`${key}.facilitation.mistakes`, mistakes),
      };
    }),
    debrief: texts('debrief', scenario.debrief),
    roles: scenario.roles.map((role): GuideRole => {
      const key = `roles.${role.id}`;
      return {
        roleId: role.id,
        title: text(`${key}.title`),
        icon: role.icon,
        tagline: text(`${key}.tagline`),
        briefing: text(`${key}.briefing`),
        ownedMetric: role.ownedMetric,
        hands: texts(`${key}.hands`, role.hands),
        skills: role.skills.map((id) => text(`skills.${id}.title`)),
        commands: role.commands,
      };
    }),
  };
}
