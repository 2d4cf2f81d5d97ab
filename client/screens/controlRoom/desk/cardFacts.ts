// What else is known about a piece of work, as short words in a fixed order.
// Must not repeat what the strip's title, note and marks already say.
import type { CardView } from '../../../../shared/sim/views/types.ts';
import { formatEffort, formatMoney } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';

export interface FactSource {
  textOf: (key: string) => string;
  roleTitle: (roleId: string) => string;
}

export function cardFacts(card: CardView, source: FactSource): string[] {
  const facts = [
    card.isMajor && t('fact.major'),
    card.isEmergency && t('fact.emergency'),
    card.isKnownError && t('fact.knownError'),
    card.isWorkedAround && t('fact.workedAround'),
    card.isCommunicated && t('fact.communicated'),
    card.isUntested && t('fact.untested'),
    card.isSwarmed && t('fact.swarmed'),
    card.changeKind !== '' && wordFor('changeKind', card.changeKind),
    card.risk !== '' && wordFor('risk', card.risk),
    card.needKey !== '' && t('fact.need', { need: source.textOf(card.needKey) }),
    card.assigneeKey !== '' && t('fact.assignee', { name: source.textOf(card.assigneeKey) }),
    card.themeKey !== '' && t('fact.theme', { theme: source.textOf(card.themeKey) }),
    ...card.marks.split(' ').map((mark) => mark !== '' && wordFor('mark', mark)),
    card.linkedId !== '' && t('fact.linked', { id: card.linkedId }),
    card.painMilliHours > 0 &&
      t('fact.pain', { hours: formatEffort(card.painMilliHours), money: formatMoney(card.painCents) }),
    card.handoffCount > 1 && t('fact.handoffs', { count: card.handoffCount }),
    card.workedBy !== '' && t('fact.workedBy', { roles: card.workedBy.split(' ').map(source.roleTitle).join(', ') }),
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/** A card's title: what the facilitator wrote wins over the scenario's text. */
export function cardTitle(card: CardView, textOf: (key: string) => string): string {
  return card.titleText === '' ? textOf(card.titleKey) : card.titleText;
}
