// A chosen cause on paper: its chain in words, largest parts first, with what each cost.
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import type { LeakCause, LeakGroup } from './leakStory.ts';
import type { LeakWords } from './leakWords.ts';

const ROWS_SHOWN = 6;

interface CauseCardProps {
  group: LeakGroup;
  cause: LeakCause;
  words: LeakWords;
}

export function CauseCard({ group, cause, words }: CauseCardProps) {
  const shown = cause.rows.slice(0, ROWS_SHOWN);
  const rest = cause.rows.slice(ROWS_SHOWN);
  return (
    <section class="causeCard paper" aria-live="polite">
      <h3>
        {words.cause(group.id, cause)} <span class="mono">{formatMoney(cause.cents)}</span>
      </h3>
      <p class="mute">{t(`leak.about.${group.id}`)}</p>
      <ol class="causeCard__rows">
        {shown.map((row, position) => (
          <li key={position}>
            <span>{words.row(row)}</span>
            <span class="mono">{formatMoney(row.cents)}</span>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <p class="mute">
          {t('review.moreRows', {
            count: rest.length,
            cents: formatMoney(rest.reduce((sum, row) => sum + row.cents, 0)),
          })}
        </p>
      )}
    </section>
  );
}
