// All figures of a debrief, one panel each: what it is, one sentence that reads it, the drawing, and the same as a table.
// Must not ask for figures: they are given. The value flow has a picture of its own.
import { useId } from 'preact/hooks';
import { CHART_NAMES, type ChartName } from '../../../../shared/charts/charts.ts';
import type { FiguresAnswer } from '../../../../shared/wire/answers/figures.ts';
import { t } from '../../../words/t.ts';
import type { Reader } from '../reader.ts';
import { FigurePanel } from './FigurePanel.tsx';
import '../debriefParts.css';
import './figures.css';

/** Those that need the whole width. */
const WIDE: ReadonlySet<ChartName> = new Set<ChartName>(['timeline', 'overRounds', 'dora', 'conceptMap']);

interface FigureListProps {
  answer: FiguresAnswer;
  /** Who may point at pieces of work and read what became of them; a big screen has none. */
  reader?: Reader;
}

export function FigureList({ answer, reader }: FigureListProps) {
  const titleId = useId();
  const names = CHART_NAMES.filter((name) => answer.figures[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <section class="figureList" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('chart.others')}</h2>
      <div class="figureList__panels">
        {names.map((name) => (
          <FigurePanel key={name} name={name} answer={answer} isWide={WIDE.has(name)} reader={reader} />
        ))}
      </div>
    </section>
  );
}
