// The value ledger as a table: the figure's twin for screen readers and for phones.
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import type { LeakStory } from './leakStory.ts';
import type { LeakWords } from './leakWords.ts';
import { causeId } from './sankeyLayout.ts';

interface LeakTableProps {
  story: LeakStory;
  words: LeakWords;
  /** Only said, beside the figure; then the figure's own buttons choose. */
  isTwin: boolean;
  onChoose: (id: string) => void;
}

export function LeakTable({ story, words, isTwin, onChoose }: LeakTableProps) {
  return (
    <div class={isTwin ? 'said' : ''}>
      <table class="leakTable">
        <caption>{t('review.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.tableGroup')}</th>
            <th scope="col">{t('review.tableCause')}</th>
            <th scope="col">{t('review.tableValue')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('review.realised')}</th>
            <td />
            <td class="mono">{formatMoney(story.realisedCents)}</td>
          </tr>
          {story.groups.flatMap((group) =>
            group.causes.map((cause, position) => (
              <tr key={causeId(group, cause)}>
                <th scope="row">
                  {position === 0 ? (
                    t(`leak.group.${group.id}`)
                  ) : (
                    <span class="said">{t(`leak.group.${group.id}`)}</span>
                  )}
                </th>
                <td>
                  {isTwin ? (
                    words.cause(group.id, cause)
                  ) : (
                    <button type="button" class="leakTable__cause" onClick={() => onChoose(causeId(group, cause))}>
                      {words.cause(group.id, cause)}
                    </button>
                  )}
                </td>
                <td class="mono">{formatMoney(cause.cents)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
