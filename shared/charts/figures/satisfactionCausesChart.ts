// What made customers unhappy, by what it cost, and at which roles the work was meanwhile.
import { nameIn, roleName, workName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import type { Pattern, Tone } from '../drawing.ts';
import { drawKey, drawRows, type BarPart, type BarRow } from '../rows.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'satisfactionCauses'>;
type Deficit = Data['deficits'][number];

const LOOKS: readonly { tone: Tone; pattern?: Pattern }[] = [
  { tone: 'failure' },
  { tone: 'voice', pattern: 'hatch' },
  { tone: 'value' },
  { tone: 'change', pattern: 'dots' },
];
const OTHERS = { tone: 'mute', pattern: 'bars' } as const;

const bucketName = ({ wording }: ChartWords, bucket: string): string =>
  wording.wordFor('leak.bucket', bucket) ?? bucket;

/** Cents by the role where the work was. */
function byRole({ places }: Deficit): Map<string, number> {
  const found = new Map<string, number>();
  for (const { roleId, cents } of places) found.set(roleId, (found.get(roleId) ?? 0) + cents);
  return found;
}

/** Roles that have most of all deficits, and get a look of their own. */
function loudestRoles({ deficits }: Data): string[] {
  const sums = new Map<string, number>();
  for (const deficit of deficits)
    for (const [roleId, cents] of byRole(deficit)) sums.set(roleId, (sums.get(roleId) ?? 0) + cents);
  const sorted = [...sums].filter(([roleId]) => roleId !== '').sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, LOOKS.length).map(([roleId]) => roleId);
}

export const satisfactionCausesChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const loudest = loudestRoles(data);
    const lookOf = (position: number): (typeof LOOKS)[number] => LOOKS[position] ?? OTHERS;
    const top = drawKey(sheet, 0, [
      ...loudest.map((roleId, position) => ({ name: roleName(words, roleId), ...lookOf(position) })),
      { name: wording.say('leak.others'), ...OTHERS },
    ]);
    const rows = data.deficits.map((deficit): BarRow => {
      const sums = byRole(deficit);
      const named = loudest.map((roleId, position): BarPart => {
        const cents = sums.get(roleId) ?? 0;
        return { value: cents, ...lookOf(position), text: wording.money(cents) };
      });
      const rest = deficit.cents - named.reduce((sum, { value }) => sum + value, 0);
      const parts = [...named, { value: rest, ...OTHERS, text: wording.money(rest) }];
      return { title: bucketName(words, deficit.bucket), parts, note: wording.money(deficit.cents), isStrong: true };
    });
    const end = drawRows(sheet, top + sheet.textSize * 0.6, rows, data.deficits[0]?.cents ?? 1);
    return sheet.drawing(wording.say('chart.title.satisfactionCauses'), end);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = ['chart.cause', 'chart.step', 'chart.cost', 'chart.mostFrom'] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position === 2 })),
      rows: data.deficits.flatMap((deficit) => {
        const name = bucketName(words, deficit.bucket);
        const top = deficit.top.slice(0, 3).map(({ workId }) => workName(words, workId));
        const places = deficit.places.slice(0, 3).map(({ stepId, roleId, cents }) => {
          const step = nameIn(words.names.steps, stepId);
          const place = wording.say('chart.stepAt', { step, role: roleName(words, roleId) });
          return [name, stepId === '' ? '' : place, wording.money(cents), ''];
        });
        return [[name, wording.say('chart.all'), wording.money(deficit.cents), top.join(', ')], ...places];
      }),
    };
  },
};
