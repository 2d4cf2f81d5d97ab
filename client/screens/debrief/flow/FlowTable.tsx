// The value ledger as a table: the figure's twin for screen readers, and the figure itself on phones.
import type { FigureNames } from '../../../net/figuresApi.ts';
import { formatMoney } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import type { FlowPlace, FlowStory } from './flowStory.ts';
import { groupWords, placeWords } from './flowWords.ts';

interface FlowTableProps {
  story: FlowStory;
  names: FigureNames;
  followedId: string;
  /** Only said, beside the figure; then the figure's own buttons choose. */
  isTwin: boolean;
  onFollow: (id: string) => void;
}

export function FlowTable({ story, names, followedId, isTwin, onFollow }: FlowTableProps) {
  const placeCell = ({ id, key }: FlowPlace) =>
    isTwin ? (
      placeWords(key, names)
    ) : (
      <button
        type="button"
        class="flowTable__choice"
        aria-pressed={followedId.startsWith(id)}
        onClick={() => onFollow(id)}
      >
        {placeWords(key, names)}
      </button>
    );
  return (
    <div class={isTwin ? 'said' : ''}>
      <table class="flowTable">
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
            group.places.map((place, position) => (
              <tr key={place.id}>
                <th scope="row">
                  {position === 0 ? groupWords(group.id) : <span class="said">{groupWords(group.id)}</span>}
                </th>
                <td>{placeCell(place)}</td>
                <td class="mono">{formatMoney(place.cents)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
