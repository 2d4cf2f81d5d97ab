// Which ideas of the field a team met, in the words of each vocabulary, and what shows each. Pure.
import { VOCABULARIES } from '../../../shared/scenario/schema/concepts.ts';
import type { FigureData } from '../../../shared/wire/answers/figures.ts';
import type { Wording } from '../../../shared/words/Wording.ts';
import type { TeamReport } from '../buildReport.ts';
import { figuresPart } from './figuresPart.ts';
import { heading, table } from './markup.ts';

type ConceptAct = FigureData['conceptMap']['concepts'][number]['acts'][number];

export function conceptsPart({ teamId, analysis }: TeamReport, wording: Wording): string {
  const met = analysis?.overall.conceptMap?.concepts.filter(({ acts }) => acts.length > 0) ?? [];
  if (analysis === null || met.length === 0) return '';
  const { names, spans, overall } = analysis;
  const used = VOCABULARIES.filter((name) =>
    met.some(({ conceptId }) => names.concepts[conceptId]?.[name] !== undefined),
  );
  const unknown = wording.say('report.unknown');
  const titleOf = ({ kind, name }: ConceptAct): string => {
    if (kind === 'moment') return wording.wordFor('debrief.moment', name) ?? name;
    return (kind === 'improvement' ? names.improvements[name] : names.agreements[name]) ?? name;
  };
  const actText = (act: ConceptAct): string =>
    wording.say(`report.met.${act.kind}`, { title: titleOf(act), round: act.round });
  return [
    heading(3, wording.say('report.concepts')),
    figuresPart(overall, { wording, names, spans }, teamId, ['conceptMap']),
    table({
      caption: '',
      columns: [
        ...used.map((name) => ({ title: wording.say(`report.vocabulary.${name}`) })),
        { title: wording.say('report.metBy') },
      ],
      rows: met.map(({ conceptId, acts }) => [
        ...used.map((name) => names.concepts[conceptId]?.[name] ?? unknown),
        [...new Set(acts.map(actText))].join(' · '),
      ]),
    }),
  ].join('\n');
}
