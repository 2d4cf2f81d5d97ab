// The figures of a stretch of the game: each with its title, what it says, its picture, and the same as a table. Pure.
import { CHART_NAMES, drawChart, type ChartName, type DrawnChart } from '../../../shared/charts/charts.ts';
import type { ChartWords } from '../../../shared/charts/chartWords.ts';
import type { DrawingSize, FigureTable } from '../../../shared/charts/drawing.ts';
import type { WordedFigures } from '../buildAnalysis.ts';
import { drawingSvg } from '../drawingSvg.ts';
import { escaped, table } from './markup.ts';

/** Two fit side by side on A4; in units of about a point. */
const HALF: DrawingSize = { width: 380, textSize: 11 };
const WHOLE: DrawingSize = { width: 780, textSize: 12 };
/** Need the whole width to be read. */
const WIDE: ReadonlySet<ChartName> = new Set(['timeline', 'effort', 'overRounds', 'changeCalendar', 'cumulativeFlow']);

/**
 * @param prefix makes names of this part its own on the page: letters and digits
 * @param only names of figures; all but the map of concepts when left out
 */
export function figuresPart(
  figures: WordedFigures,
  words: ChartWords,
  prefix: string,
  only: readonly ChartName[] = CHART_NAMES.filter((name) => name !== 'conceptMap'),
): string {
  const parts = only.map((name) => {
    const isWide = WIDE.has(name) || name === 'conceptMap';
    const chart = drawChart(name, figures, words, isWide ? WHOLE : HALF);
    return chart === null ? '' : figureHtml(chart, readingOf(figures, name), words, `${prefix}${name}`, isWide);
  });
  return `<div class="figures">${parts.filter((part) => part !== '').join('\n')}</div>`;
}

export function readingOf(figures: WordedFigures, name: keyof WordedFigures): string {
  const reading = figures[name]?.reading;
  return reading !== undefined && 'text' in reading ? String(reading.text) : '';
}

function figureHtml(
  { title, drawing, table: data }: DrawnChart,
  reading: string,
  { wording }: ChartWords,
  id: string,
  isWide: boolean,
): string {
  const said = reading === '' ? '' : `<p class="reading">${escaped(reading)}</p>`;
  const summary = `<summary>${escaped(wording.say('report.asTable'))}</summary>`;
  return [
    `<figure class="figure${isWide ? ' wide' : ''}">`,
    `<h4>${escaped(title)}</h4>`,
    said,
    drawingSvg(drawing, id),
    `<details>${summary}${tableOf(data)}</details>`,
    '</figure>',
  ].join('');
}

const tableOf = ({ columns, rows }: FigureTable): string => table({ caption: '', columns, rows });
