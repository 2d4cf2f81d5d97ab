// The texts of a scenario by key: what a translator fills in, under the keys by which the views name them.
import { describe, expect, it } from 'vitest';
import { textOf } from '../../shared/sim/texts.ts';
import { formatFault } from '../../shared/scenario/fault.ts';
import { listTexts } from '../../shared/scenario/listTexts.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { faultsOf, SMALL_SCENARIO } from './smallScenario.ts';

function parse(text: string): Scenario {
  const result = parseScenario(text, { file: 'small.yaml' });
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.scenario;
}

describe('the texts of a scenario', () => {
  const scenario = parse(SMALL_SCENARIO);
  const texts = listTexts(scenario);

  it.each([
    ['title', 'Small'],
    ['roles.smith.briefing', 'Repair it.'],
    ['roles.smith.hands.1', 'Cy'],
    ['routes.problem.steps.fix.title', 'Fix'],
    ['streams.calls.titles.0', 'Tea is cold'],
    ['problems.scale.cause', 'Scale'],
    ['incidents.eventTitles.0', 'A'],
    ['improvements.descale.story', 'Once a month.'],
    ['agreements.intake.options.pull.expectation', 'Some is done.'],
    ['flightPlan.manoeuvres.serve.riskItems.lid.fact', 'It is loose'],
    ['rounds.morning.goals.money.title', 'Money'],
    ['rounds.morning.script.0.text', 'Is there tea?'],
  ])('are found under %s', (key, text) => {
    expect(texts.get(key)).toBe(text);
  });

  it('hold no ids, words of the vocabulary or references', () => {
    expect([...texts.keys()].filter((key) => /\.(id|needs\.\d+|activity|role|metric|icon)$/.test(key))).toEqual([]);
  });

  it('have keys by which the simulation finds the same text', () => {
    for (const [key, text] of texts) expect(textOf(scenario, key, 'en'), key).toBe(text);
  });

  it('can be translated under their keys', () => {
    const translated = parse(`${SMALL_SCENARIO}translations:\n  de: { roles.chief.title: Chefin }\n`);
    expect(textOf(translated, 'roles.chief.title', 'de')).toBe('Chefin');
    expect(textOf(translated, 'roles.smith.title', 'de')).toBe('Smith');
  });

  it('refuse a translation of a text that does not exist', () => {
    const text = `${SMALL_SCENARIO}translations:\n  de: { roles.chef.title: Chefin }\n`;
    const line = text.split('\n').length - 1;
    expect(faultsOf(text, 'small.yaml').map(formatFault)).toEqual([
      `small.yaml:${line}:9 translations.de.roles.chef.title: found "roles.chef.title", expected the key of a text (perhaps "roles.chief.title")`,
    ]);
  });

  it('refuse a translation into their own language', () => {
    const text = `${SMALL_SCENARIO}translations:\n  en: { title: Tiny }\n`;
    expect(faultsOf(text, 'small.yaml').map(({ path, found }) => [path, found])).toEqual([
      ['translations.en', 'texts in en'],
    ]);
  });
});
