// One figure of a debrief: title, the sentence that reads it on a strip of paper, drawing, table.
// Must not calculate anything: shared/charts draws, the server has found the sentence.
import { useId, useMemo, useRef } from 'preact/hooks';
import { drawChart, type ChartName } from '../../../../shared/charts/charts.ts';
import type { FiguresAnswer } from '../../../../shared/wire/answers/figures.ts';
import { Drawing } from '../../../widgets/drawing/Drawing.tsx';
import { useDrawingSize } from '../../../widgets/drawing/useDrawingSize.ts';
import { wording } from '../../../words/t.ts';
import { vocabulary } from '../../../words/vocabulary.ts';
import { sentenceWords } from '../story/sentenceWords.ts';
import { FigureTable } from './FigureTable.tsx';
import { TermSwitch } from './TermSwitch.tsx';

interface FigurePanelProps {
  name: ChartName;
  answer: FiguresAnswer;
  isWide: boolean;
  onChooseWork: ((workId: string) => void) | undefined;
}

export function FigurePanel({ name, answer, isWide, onChooseWork }: FigurePanelProps) {
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
  const choose = onChooseWork && ((id: string) => onChooseWork(id.replace(/^work:/, '')));
  return (
    <article class={`figurePanel ${isWide ? 'figurePanel--wide' : ''}`} aria-labelledby={titleId}>
      <h3 id={titleId}>{inWords.say(`chart.title.${name}`)}</h3>
      {reading && <p class="figurePanel__reading paper">{sentenceWords('debrief.reading', reading)}</p>}
      {name === 'conceptMap' && <TermSwitch names={answer.names} />}
      <div class="figurePanel__room" ref={room}>
        {chart && <Drawing drawing={chart.drawing} {...(choose && { onChoose: choose })} />}
      </div>
      {chart && <FigureTable table={chart.table} title={chart.title} />}
    </article>
  );
}
