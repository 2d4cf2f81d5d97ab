// "Where did the rest go?": headline, what the ledger says in one sentence, figure or table, and what is followed on paper.
import { useMemo, useState } from 'preact/hooks';
import type { FiguresAnswer } from '../../../net/figuresApi.ts';
import { useMedia } from '../../../widgets/media/useMedia.ts';
import { formatMoney } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { Reading } from '../Reading.tsx';
import type { Reader } from '../reader.ts';
import { FlowFigure } from './FlowFigure.tsx';
import { findFollowed, idOf, tellFlow } from './flowStory.ts';
import { FlowTable } from './FlowTable.tsx';
import { LossCard } from './LossCard.tsx';
import './flow.css';

const LIMITS = { groupsMax: 6, placesMax: 3, itemsMax: 5, smallPerMille: 25 };

export function CausesPart({ answer, reader }: { answer: FiguresAnswer; reader: Reader }) {
  const { figures, names, spans } = answer;
  const { valueFlow, satisfactionCauses } = figures;
  const story = useMemo(
    () => (valueFlow === undefined ? null : tellFlow(valueFlow, satisfactionCauses, LIMITS)),
    [valueFlow, satisfactionCauses],
  );
  const [wishedId, setWishedId] = useState('');
  const isWide = useMedia('(min-width: 900px)');
  if (valueFlow === undefined || story === null) return null;
  const followed = findFollowed(story, wishedId);
  const followedId = followed === null ? '' : idOf(followed);
  return (
    <section class="causes" aria-labelledby="causesTitle">
      <h2 id="causesTitle">
        {t('review.leakTitle', {
          realised: formatMoney(story.realisedCents),
          potential: formatMoney(story.potentialCents),
        })}
      </h2>
      <Reading sentence={valueFlow.reading} />
      {isWide && <FlowFigure story={story} names={names} followedId={followedId} onFollow={setWishedId} />}
      <FlowTable story={story} names={names} followedId={followedId} isTwin={isWide} onFollow={setWishedId} />
      {followed !== null && (
        <LossCard followed={followed} names={names} spans={spans} reader={reader} onFollow={setWishedId} />
      )}
    </section>
  );
}
