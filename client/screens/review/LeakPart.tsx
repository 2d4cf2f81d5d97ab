// "Where did the rest go?": headline, one sentence, figure, table twin, and the chosen cause.
import { useMemo, useState } from 'preact/hooks';
import type { RoundResult } from '../../../shared/sim/result.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { useMedia } from '../../widgets/media/useMedia.ts';
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { CauseCard } from './CauseCard.tsx';
import { LeakFigure } from './LeakFigure.tsx';
import { tellLeaks, type LeakCause, type LeakGroup, type LeakStory } from './leakStory.ts';
import { LeakTable } from './LeakTable.tsx';
import { LeakWords } from './leakWords.ts';
import { causeId } from './sankeyLayout.ts';

const CAUSES_PER_GROUP = 3;

export function LeakPart({ result, model }: { result: RoundResult; model: TeamModel }) {
  const story = useMemo(() => tellLeaks(result.value, CAUSES_PER_GROUP), [result]);
  const words = useMemo(() => new LeakWords(model, result.titles), [result, model]);
  const [wishedId, setWishedId] = useState('');
  const chosen = findCause(story, wishedId);
  const chosenId = chosen ? causeId(chosen.group, chosen.cause) : '';
  const isWide = useMedia('(min-width: 900px)');
  const [largest] = story.groups;
  return (
    <section class="review__leaks" aria-labelledby="leakTitle">
      <h2 id="leakTitle">
        {t('review.leakTitle', {
          realised: formatMoney(story.realisedCents),
          potential: formatMoney(story.potentialCents),
        })}
      </h2>
      <p>
        {largest
          ? t('review.leakRead', {
              group: t(`leak.group.${largest.id}`),
              cents: formatMoney(largest.cents),
              all: formatMoney(story.leakedCents),
            })
          : t('review.leakReadNone')}
      </p>
      {isWide && <LeakFigure story={story} words={words} chosenId={chosenId} onChoose={setWishedId} />}
      <LeakTable story={story} words={words} isTwin={isWide} onChoose={setWishedId} />
      {chosen && <CauseCard group={chosen.group} cause={chosen.cause} words={words} />}
    </section>
  );
}

/** The chosen cause; before a choice the largest one, so that the card shows what cards are for. */
function findCause(story: LeakStory, id: string): { group: LeakGroup; cause: LeakCause } | null {
  for (const group of story.groups) {
    for (const cause of group.causes) if (id === '' || causeId(group, cause) === id) return { group, cause };
  }
  return null;
}
