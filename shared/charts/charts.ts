// All charts by the name of their figure, in the order in which a debrief shows them. The value flow has a picture of its own.
import type { FigureData } from '../wire/answers/figures.ts';
import type { Chart, ChartWords } from './chartWords.ts';
import type { Drawing, DrawingSize, FigureTable } from './drawing.ts';
import { ageingWorkChart } from './figures/ageingWorkChart.ts';
import { changeCalendarChart } from './figures/changeCalendarChart.ts';
import { conceptMapChart } from './figures/conceptMapChart.ts';
import { cumulativeFlowChart } from './figures/cumulativeFlowChart.ts';
import { doraChart } from './figures/doraChart.ts';
import { effortChart } from './figures/effortChart.ts';
import { flowEfficiencyChart } from './figures/flowEfficiencyChart.ts';
import { leadTimesChart } from './figures/leadTimesChart.ts';
import { overRoundsChart } from './figures/overRoundsChart.ts';
import { roleLoadChart } from './figures/roleLoadChart.ts';
import { satisfactionCausesChart } from './figures/satisfactionCausesChart.ts';
import { slaAndExperienceChart } from './figures/slaAndExperienceChart.ts';
import { timelineChart } from './figures/timelineChart.ts';
import { toilAndHiddenChart } from './figures/toilAndHiddenChart.ts';
import { waitByStepChart } from './figures/waitByStepChart.ts';
import type { ChartVocabulary } from './vocabularies.ts';

export type ChartName = Exclude<keyof FigureData, 'valueFlow'>;

type Charts = { [N in ChartName]: Chart<Omit<FigureData[N], 'reading'>> };

/** @param vocabulary in which concepts are named; '' = any that has a word */
function chartsIn(vocabulary: ChartVocabulary | ''): Charts {
  return {
    overRounds: overRoundsChart,
    timeline: timelineChart,
    effort: effortChart,
    waitByStep: waitByStepChart,
    flowEfficiency: flowEfficiencyChart,
    leadTimes: leadTimesChart,
    cumulativeFlow: cumulativeFlowChart,
    ageingWork: ageingWorkChart,
    roleLoad: roleLoadChart,
    toilAndHidden: toilAndHiddenChart,
    dora: doraChart,
    changeCalendar: changeCalendarChart,
    slaAndExperience: slaAndExperienceChart,
    satisfactionCauses: satisfactionCausesChart,
    conceptMap: conceptMapChart(vocabulary),
  };
}

export const CHART_NAMES = Object.keys(chartsIn('')) as readonly ChartName[];

export interface DrawnChart {
  name: ChartName;
  title: string;
  drawing: Drawing;
  table: FigureTable;
}

/** @returns null where the figures do not have it */
export function drawChart(
  name: ChartName,
  figures: Partial<FigureData>,
  words: ChartWords,
  size: DrawingSize,
  vocabulary: ChartVocabulary | '' = '',
): DrawnChart | null {
  return drawn(name, chartsIn(vocabulary), figures, words, size);
}

function drawn<N extends ChartName>(
  name: N,
  charts: Pick<Charts, N>,
  figures: Partial<FigureData>,
  words: ChartWords,
  size: DrawingSize,
): DrawnChart | null {
  const data: FigureData[N] | undefined = figures[name];
  if (data === undefined) return null;
  const chart: Chart<FigureData[N]> = charts[name];
  const drawing = chart.draw(data, words, size);
  return { name, title: drawing.title, drawing, table: chart.table(data, words) };
}
