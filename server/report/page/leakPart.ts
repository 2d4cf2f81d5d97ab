// Where a round's value went: what arrived, and the rest by group down to the pieces of work. Pure.
import type { FigureData } from '../../../shared/wire/answers/figures.ts';
import { causeName, groupName, mostlyWhere, type LeakWords } from './leakNames.ts';
import { paragraph, table, type Column } from './markup.ts';

type ValueFlow = FigureData['valueFlow'];

export function leakPart(flow: ValueFlow, words: LeakWords): string {
  const { wording } = words;
  const { potentialCents, realisedCents, leakedCents, groups } = flow;
  const share = (cents: number): string =>
    wording.perMille(potentialCents === 0 ? 0 : (cents * 1000) / potentialCents, 0);
  const columns: Column[] = [
    { title: wording.say('report.leakWhere') },
    { title: wording.say('report.leakMostly') },
    { title: wording.say('report.amount'), isNumber: true },
    { title: wording.say('report.leakShare'), isNumber: true },
  ];
  const rows = [...groups]
    .sort((a, b) => b.cents - a.cents)
    .flatMap((group): string[][] => {
      const { key, cents, top, causes } = group;
      const items = top.map((cause) => [
        `  · ${causeName(words, cause)}`,
        '',
        wording.money(cause.cents),
        share(cause.cents),
      ]);
      const rest = cents - top.reduce((sum, cause) => sum + cause.cents, 0);
      const more = causes - top.length;
      const others =
        more > 0
          ? [[`  · ${wording.say('report.others', { count: more })}`, '', wording.money(rest), share(rest)]]
          : [];
      return [
        [groupName(words, key), mostlyWhere(words, group), wording.money(cents), share(cents)],
        ...items,
        ...others,
      ];
    });
  return [
    paragraph(
      wording.say('report.valueText', {
        realised: wording.money(realisedCents),
        potential: wording.money(potentialCents),
        share: share(realisedCents),
        leaked: wording.money(leakedCents),
      }),
      'lead',
    ),
    table({ caption: wording.say('report.leakTitle'), columns, rows }),
  ].join('\n');
}
