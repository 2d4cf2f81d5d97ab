// One piece of work that somebody pointed at in a figure, on paper: what became of it, where it was, what it lost, the ways on.
// Must not show anything until its story is known.
import { useMemo, useRef } from 'preact/hooks';
import { drawWorkPath } from '../../../../shared/charts/workPath.ts';
import type { WorkAnswer } from '../../../net/figuresApi.ts';
import { Drawing } from '../../../widgets/drawing/Drawing.tsx';
import { useDrawingSize } from '../../../widgets/drawing/useDrawingSize.ts';
import { workWord } from '../../../widgets/work/workLook.ts';
import { formatMoney } from '../../../words/format.ts';
import { t, wording } from '../../../words/t.ts';
import { useWork } from '../flow/useWork.ts';
import type { Reader } from '../reader.ts';
import { sentenceWords } from '../story/sentenceWords.ts';
import { WaysOn } from '../WaysOn.tsx';

interface WorkCardProps {
  workId: string;
  reader: Reader;
}

export function WorkCard({ workId, reader }: WorkCardProps) {
  const work = useWork(reader.key, workId);
  return (
    <div class="workCard" aria-live="polite">
      {work === null ? <p class="mute">{t('common.loading')}</p> : <Story work={work} reader={reader} />}
    </div>
  );
}

function Story({ work, reader }: { work: WorkAnswer; reader: Reader }) {
  const room = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(room);
  const inWords = wording.value;
  const { story, spans, names } = work;
  const path = useMemo(
    () => (size === null ? null : drawWorkPath(story, { wording: inWords, names, spans }, size)),
    [story, names, spans, size, inWords],
  );
  const { id, type, arrivedTick } = story.item;
  const title = t('leak.work', { type: workWord(type), title: names.works[id]?.title ?? id });
  const isLost = story.lostCents > 0;
  return (
    <div class="workCard__story paper">
      <h4>{isLost ? t('debrief.lost', { cents: formatMoney(story.lostCents), what: title }) : title}</h4>
      <p>{sentenceWords('debrief.reading', story.reading)}</p>
      <div ref={room}>{path && <Drawing drawing={path} />}</div>
      <WaysOn reader={reader} spans={spans} tick={arrivedTick} />
    </div>
  );
}
