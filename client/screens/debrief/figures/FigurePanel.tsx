// One figure of a debrief: title, the sentence that reads it on a strip of paper, drawing, table.
// Must not calculate anything: shared/charts draws, the server has found the sentence.
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { drawChart, type ChartName, type DrawnChart } from '../../../../shared/charts/charts.ts';
import type { FiguresAnswer } from '../../../../shared/wire/answers/figures.ts';
import { Drawing } from '../../../widgets/drawing/Drawing.tsx';
import { useDrawingSize } from '../../../widgets/drawing/useDrawingSize.ts';
import { wording } from '../../../words/t.ts';
import { vocabulary } from '../../../words/vocabulary.ts';
import { Reading } from '../Reading.tsx';
import type { Reader } from '../reader.ts';
import { FigureTable } from './FigureTable.tsx';
import { TermSwitch } from './TermSwitch.tsx';
import { WorkCard } from './WorkCard.tsx';

interface FigurePanelProps {
  name: ChartName;
  answer: FiguresAnswer;
  isWide: boolean;
  reader: Reader | undefined;
}

export function FigurePanel({ name, answer, isWide, reader }: FigurePanelProps) {
  const titleId = useId();
  const room = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(room);
  const inWords = wording.value;
  const terms = name === 'conceptMap' ? vocabulary.value : '';
  const chart = useMemo(() => {
    const words = { wording: inWords, names: answer.names, spans: answer.spans };
    return size === null ? null : drawChart(name, answer.figures, words, size, terms);
  }, [name, answer, size, inWords, terms]);
  const reading = answer.figures[name]?.reading;
  const [workId, setWorkId] = useState('');
  /** Once more closes it. */
  const choose = (id: string): void => {
    const chosen = id.replace(/^work:/, '');
    setWorkId(chosen === workId ? '' : chosen);
  };
  return (
    <article class={`figurePanel ${isWide ? 'figurePanel--wide' : ''}`} aria-labelledby={titleId}>
      <h3 id={titleId}>{inWords.say(`chart.title.${name}`)}</h3>
      {reading && <Reading sentence={reading} />}
      {name === 'conceptMap' && <TermSwitch names={answer.names} />}
      <div class="figurePanel__room" ref={room}>
        {chart && (
          <Drawing
            drawing={chart.drawing}
            chosenId={`work:${workId}`}
            {...(reader && hasChoices(chart) && { onChoose: choose })}
          />
        )}
      </div>
      {reader && workId !== '' && <WorkCard workId={workId} reader={reader} />}
      {chart && <FigureTable table={chart.table} title={chart.title} />}
    </article>
  );
}

const hasChoices = ({ drawing }: DrawnChart): boolean => drawing.marks.some(({ id }) => id !== undefined);
