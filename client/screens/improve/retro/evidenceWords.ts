// What a group of notes can be tied to, in words with figures: leaks of the last round, shared insights, improvements.
// Must not: count; the result of the round does.
import { LEAK_GROUPS, groupOf } from '../../../../shared/wire/leakLinks.ts';
import type { TeamModel } from '../../../model/TeamModel.ts';
import { formatMoney } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import { insightWords } from '../../controlRoom/panels/insightWords.ts';
import { latestResult } from '../../review/latestResult.ts';

export interface EvidenceChoice {
  link: string;
  text: string;
}

export function evidenceChoices(model: TeamModel): EvidenceChoice[] {
  const view = model.publicView.value;
  const links = [
    ...leakSums(model)
      .filter(({ cents }) => cents > 0)
      .map(({ group }) => `leak:${group}`),
    ...Object.keys(view.insights).map((id) => `insight:${id}`),
    ...Object.values(view.improvements)
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => `improvement:${id}`),
  ];
  return links.map((link) => ({ link, text: evidenceText(model, link) }));
}

export function evidenceText(model: TeamModel, link: string): string {
  const view = model.publicView.value;
  const [kind = '', id = ''] = link.split(':');
  if (kind === 'leak') {
    const sum = leakSums(model).find(({ group }) => group === id)?.cents ?? 0;
    return t('retro.leak', { group: wordFor('leak.group', id) ?? id, money: formatMoney(sum) });
  }
  if (kind === 'improvement')
    return t('retro.improvement', { title: model.textOf(view.improvements[id]?.titleKey ?? id) });
  const insight = view.insights[id];
  return insight ? insightWords(insight, { view, textOf: (key) => model.textOf(key) }) : id;
}

/** Largest first; the groups of leaks in the last round that was played. */
function leakSums(model: TeamModel): { group: string; cents: number }[] {
  const result = latestResult(model.publicView.value.results);
  const leaked = result?.value?.leaked ?? [];
  return LEAK_GROUPS.map((group) => ({
    group,
    cents: leaked.reduce((sum, leak) => sum + (groupOf(leak) === group ? leak.cents : 0), 0),
  })).sort((a, b) => b.cents - a.cents);
}
