// What a command and its picks are called on buttons.
// Must not know which commands exist; one without a word shows its name, so that it can still be used.
import type { PublicView, RoleView } from '../../../../shared/sim/views/types.ts';
import { contractTermsKey } from '../panels/Contracts.tsx';
import { t, wordFor } from '../../../words/t.ts';

export interface NameSource {
  view: PublicView;
  role: RoleView;
  textOf: (key: string) => string;
}

/** The command as a short imperative. */
export function actionWord(type: string): string {
  return wordFor('do', type) ?? type;
}

/** One sentence about what it brings and costs; '' when there is none. */
export function actionHint(type: string): string {
  return wordFor('doHint', type) ?? '';
}

/** A pick: a hand, a role, an agreement's option, or a word of the catalogue. */
export function pickWord(type: string, target: string, pick: string, names: NameSource): string {
  const word = wordFor(`pick.${type}`, pick);
  if (word !== null) return word;
  const hand = names.role.hands[pick];
  if (hand !== undefined) return names.textOf(hand.nameKey);
  const role = names.view.roles[pick];
  if (role !== undefined) return names.textOf(role.titleKey);
  if (names.role.contracts[target] !== undefined) return names.textOf(contractTermsKey(target, pick));
  if (names.view.agreements[target] !== undefined) return optionTitle(target, pick, names.textOf);
  return pick;
}

/** What a lever is about: an agreement, a service, a stream, a type of work; '' for none. */
export function targetWord(target: string, names: NameSource): string {
  const [kind, id] = target.includes(':') ? splitOnce(target) : ['', target];
  if (kind === 'type') return wordFor('workMany', id) ?? id;
  const stream = names.role.streams[id];
  if (stream !== undefined) return names.textOf(stream.titleKey);
  const { agreements, services, improvements, stakeholders, themes } = names.view;
  const supplier = names.role.contracts[id];
  if (supplier !== undefined) return names.textOf(names.view.roles[id]?.titleKey ?? '');
  const titled = agreements[id] ?? services[id] ?? improvements[id] ?? stakeholders[id] ?? themes[id];
  return titled === undefined ? id : names.textOf(titled.titleKey);
}

export function optionTitle(agreementId: string, optionId: string, textOf: NameSource['textOf']): string {
  return textOf(`agreements.${agreementId}.options.${optionId}.title`);
}

/** The button for giving a strip to a hand. */
export function giveWord(pick: string, names: NameSource): string {
  const hand = names.role.hands[pick];
  return hand === undefined ? t('do.pullWork') : t('room.giveTo', { name: names.textOf(hand.nameKey) });
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(':');
  return [text.slice(0, at), text.slice(at + 1)];
}
