// Figures of a what-if as people read them: amounts, differences with their sign, and one sentence for each.
import type { FigureResult } from '../../../net/whatIfApi.ts';
import { formatHours, formatMetric, formatNumber, formatPerMille } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';

export const figureTitle = (figure: string): string => wordFor('whatIf.figure', figure) ?? figure;

export function figureAmount(figure: string, value: number): string {
  return figure === 'failureHours' ? formatHours(value) : formatMetric(figure, value);
}

/** With its sign; small differences keep a decimal where the figure is a count or points. */
export function figureDifference(figure: string, value: number): string {
  const amount = differenceAmount(figure, Math.abs(value));
  const isNothing = differenceAmount(figure, 0) === amount;
  return isNothing ? amount : `${value < 0 ? '−' : '+'}${amount}`;
}

function differenceAmount(figure: string, value: number): string {
  if (figure === 'csat') return t('whatIf.points', { value: formatNumber(value / 1000, 1) });
  if (figure === 'incidentsArrived' || figure === 'goalsMet') return formatNumber(value, 1);
  return figureAmount(figure, value);
}

/** What is sure enough to be said: an interval that has nothing on one side only. */
export function verdictOf({ difference: { low, high }, isInverse }: FigureResult): 'better' | 'worse' | 'unclear' {
  if (low <= 0 && high >= 0) return 'unclear';
  return low > 0 === isInverse ? 'worse' : 'better';
}

export function figureSentence(result: FigureResult): string {
  const { figure, difference, betterPerMille, worsePerMille } = result;
  const verdict = verdictOf(result);
  return t(`whatIf.${verdict}`, {
    figure: figureTitle(figure),
    difference: figureDifference(figure, difference.mean),
    low: figureDifference(figure, difference.low),
    high: figureDifference(figure, difference.high),
    percent: formatPerMille(verdict === 'worse' ? worsePerMille : betterPerMille),
  });
}
