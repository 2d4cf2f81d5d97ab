// What value leaked through, in words: groups, causes, what hands did meanwhile. Pure; must not count.
import { kindOf, restOf } from '../../../shared/wire/leakLinks.ts';
import type { FigureData, FigureNames } from '../../../shared/wire/answers/figures.ts';
import type { Wording } from '../../../shared/words/Wording.ts';

type Branch = FigureData['valueFlow']['groups'][number];
export type LeakCause = Branch['top'][number];

export interface LeakWords {
  wording: Wording;
  names: FigureNames;
}

/** What a result calls the many small leaks that it adds up. */
const REST = 'rest';

export function groupName({ wording }: LeakWords, group: string): string {
  return wording.wordFor('leak.group', group) ?? group;
}

export function causeName({ wording, names }: LeakWords, { causeKind, causeId }: LeakCause): string {
  if (causeId === REST) return wording.say('leak.others');
  const service = names.services[causeId] ?? causeId;
  if (causeKind === 'satisfaction') return wording.wordFor('leak.bucket', causeId) ?? causeId;
  if (causeKind === 'slack') return wording.wordFor('leak.slack', causeId) ?? causeId;
  if (causeKind === 'window') return wording.say('leak.window', { service });
  if (causeKind === 'retired') return wording.say('leak.retired', { service });
  if (causeKind === 'manoeuvre') return names.manoeuvres[causeId] ?? causeId;
  const work = names.works[causeId];
  if (work === undefined) return names.streams[causeId] ?? names.problems[causeId] ?? causeId;
  return `${wording.wordFor('work', work.type) ?? work.type} ${causeId} ${work.title}`;
}

/** Where most of a group leaked, and what hands did meanwhile: the largest branch at each step. '' where nothing is known. */
export function mostlyWhere(words: LeakWords, group: Branch): string {
  const { wording, names } = words;
  const found: Partial<Record<Branch['level'], string>> = {};
  for (let branch = group.branches[0]; branch !== undefined; branch = branch.branches[0])
    found[branch.level] = branch.key;
  const { step = '', role: roleId = '', doing = '' } = found;
  const role = names.roles[roleId] ?? roleId;
  const place =
    roleId === ''
      ? ''
      : step === ''
        ? wording.say('leak.at', { role })
        : wording.say('leak.atStep', { role, step: names.steps[step] ?? step });
  return [place, doingName(words, doing)].filter((part) => part !== '').join(', ');
}

function doingName({ wording }: LeakWords, doing: string): string {
  const kind = restOf(doing);
  if (kindOf(doing) === 'blocked') return wording.wordFor('blocked', kind) ?? '';
  if (kindOf(doing) === 'busy') return wording.say('report.busy', { type: wording.wordFor('work', kind) ?? kind });
  return wording.wordFor('doing', doing) ?? '';
}
