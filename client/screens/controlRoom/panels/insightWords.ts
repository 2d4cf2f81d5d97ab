// An insight as one sentence: its kind's words around the scenario's text.
// Must not know which kinds exist; one without words shows the scenario's text.
import type { InsightView, PublicView } from '../../../../shared/sim/views/types.ts';
import { effectWords } from '../../../words/effectWords.ts';
import { formatPerMille } from '../../../words/format.ts';
import { wordFor } from '../../../words/t.ts';

interface InsightSource {
  view: PublicView;
  textOf: (key: string) => string;
}

export function insightWords(insight: InsightView, { view, textOf }: InsightSource): string {
  const text = textOf(insight.textKey);
  const about = insight.about
    .split(' ')
    .map((id) => {
      const titled = view.services[id] ?? view.stakeholders[id];
      return titled === undefined ? (wordFor('bucket', id) ?? id) : textOf(titled.titleKey);
    })
    .join(', ');
  return (
    wordFor('insight', insight.kind, {
      text,
      about,
      amount: insight.amount,
      percent: formatPerMille(insight.amount),
      effect: effectWords(insight.about.split(' ')[1] ?? '', textOf) ?? '',
    }) ?? text
  );
}
