// Texts by key: every key of a view has its words, in the language asked for where there is a translation.
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/sim/texts.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { flagship, gamesAt } from './playedGame.ts';

const german = {
  ...flagship,
  translations: { de: { 'roles.desk.title': 'Servicetheke' } },
};

describe('textOf', () => {
  it.each([
    ['title', flagship.title],
    ['roles.desk.title', flagship.roles.find((role) => role.id === 'desk')?.title],
    ['roles.desk.hands.1', flagship.roles.find((role) => role.id === 'desk')?.hands[1]],
    ['incidents.eventTitles.0', flagship.incidents.eventTitles[0]],
    ['flightPlan.craft', flagship.flightPlan.craft],
    ['agreements.intake.options.pull.expectation', flagship.agreements[0]?.options[1]?.expectation],
    [`problems.${flagship.laterProblems[0]?.id ?? ''}.cause`, flagship.laterProblems[0]?.cause],
  ])('finds %s', (key, text) => {
    expect(text).toEqual(expect.any(String));
    expect(textOf(flagship, key, 'en')).toBe(text);
  });

  it('finds the words of a scripted message inside its action', () => {
    const round = flagship.rounds.find((entry) => entry.script.some(({ action }) => action.do === 'say'));
    const position = round?.script.findIndex(({ action }) => action.do === 'say') ?? -1;
    const action = round?.script[position]?.action;
    if (!round || action?.do !== 'say') throw new Error('the flagship says nothing');
    expect(textOf(flagship, `rounds.${round.id}.script.${position}.text`, 'en')).toBe(action.text);
  });

  it('prefers the translation and falls back to the scenario’s language', () => {
    expect(textOf(german, 'roles.desk.title', 'de')).toBe('Servicetheke');
    expect(textOf(german, 'roles.desk.tagline', 'de')).toBe(textOf(flagship, 'roles.desk.tagline', 'en'));
    expect(textOf(german, 'roles.desk.title', 'en')).toBe(textOf(flagship, 'roles.desk.title', 'en'));
  });

  it.each(['nothing.there', 'roles', 'roles.desk', 'roles.desk.hands.99', '__proto__.constructor', ''])(
    'gives an unknown key back: %j',
    (key) => {
      expect(textOf(flagship, key, 'en')).toBe(key);
    },
  );

  it('has words for every key of every view', () => {
    const wordless = new Set<string>();
    for (const game of gamesAt([100, 300, 470], 2)) {
      const views = [viewPublic(game), ...game.rules.roleIds.map((roleId) => viewRole(game, roleId))];
      for (const key of views.flatMap(keysOf)) if (textOf(flagship, key, 'en') === key) wordless.add(key);
    }
    expect([...wordless]).toEqual([]);
  });
});

/** Values of fields that end in Key or Keys. */
function keysOf(view: unknown): string[] {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return keysOf(value);
    return /Keys?$/.test(name) ? value.split(' ').filter((key) => key !== '') : [];
  });
}
