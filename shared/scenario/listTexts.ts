// Every text of a scenario under the key by which views and translations name it: ids for list entries that have one,
// positions for those that have none. The reading side is textOf in the simulation.
import type { Scenario } from './schema.ts';

/** Keys of the file that hold text for people; everything else is a figure, an id or a switch. */
const TEXT_KEYS = new Set([
  'title',
  'tagline',
  'story',
  'names',
  'briefing',
  'hands',
  'name',
  'purpose',
  'titles',
  'needs',
  'drivers',
  'cause',
  'eventTitles',
  'changeTitles',
  'toilTitles',
  'expectation',
  'craft',
  'destination',
  'fact',
  'from',
  'text',
  'stress',
  'watchFor',
  'ask',
  'mistakes',
  'note',
  'debrief',
  'itil4',
  'itil5',
  'devops',
  'agile',
]);
/** `needs` of a manoeuvre are services, not texts. */
const NOT_TEXT = /^flightPlan\.manoeuvres\.[^.]+\.needs\b/;

/** Text by key, in the order of the file; later problems stand under `problems` as in the views. */
export function listTexts(scenario: Scenario): Map<string, string> {
  const texts = new Map<string, string>();
  collect({ ...scenario, translations: {} }, '', false, texts);
  return texts;
}

function collect(value: unknown, key: string, isText: boolean, texts: Map<string, string>): void {
  if (typeof value === 'string') {
    if (isText && !NOT_TEXT.test(key)) texts.set(key, value);
  } else if (Array.isArray(value)) {
    for (const [position, entry] of (value as unknown[]).entries()) {
      collect(entry, `${key}.${idOf(entry) ?? position}`, isText, texts);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      const part = name === 'laterProblems' ? 'problems' : name;
      const next = name === 'action' ? key : key === '' ? part : `${key}.${part}`;
      collect(entry, next, TEXT_KEYS.has(name), texts);
    }
  }
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}
