// Concepts of the field that a team met, as chips, each linked to the moment, improvement or agreement that shows it.
import { VOCABULARY_ORDER, type ChartVocabulary } from '../vocabularies.ts';
import { momentName, nameIn, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import type { DrawingSize, FamilyTone, Pattern } from '../drawing.ts';
import { drawKey } from '../rows.ts';
import { Sheet } from '../Sheet.ts';
import { textWidth } from '../textBox.ts';

type Data = FigureOf<'conceptMap'>;
type Concept = Data['concepts'][number];
type Act = Concept['acts'][number];

const LOOKS: Readonly<Record<Act['kind'], { tone: FamilyTone; pattern?: Pattern }>> = {
  moment: { tone: 'failure', pattern: 'hatch' },
  improvement: { tone: 'improvement' },
  agreement: { tone: 'change', pattern: 'dots' },
};

function actName({ wording, names }: ChartWords, { kind, name }: Act): string {
  if (kind === 'moment') return wording.wordFor('debrief.moment', name) ?? name;
  return nameIn(kind === 'improvement' ? names.improvements : names.agreements, name);
}

/** In the chosen vocabulary, or in the first that has a word; the id where none has. */
export function conceptName({ names }: ChartWords, conceptId: string, vocabulary: ChartVocabulary | ''): string {
  const terms = names.concepts[conceptId] ?? {};
  const order = vocabulary === '' ? VOCABULARY_ORDER : [vocabulary, ...VOCABULARY_ORDER];
  return order.map((name) => terms[name]).find((term) => term !== undefined) ?? conceptId;
}

/** @param vocabulary '' = none is chosen */
export function conceptMapChart(vocabulary: ChartVocabulary | ''): Chart<Data> {
  return {
    draw: (data, words, size) => drawMap(data, words, size, vocabulary),
    table: (data, words) => {
      const { wording } = words;
      const titles = ['chart.concept', 'chart.shownBy', 'chart.what', 'chart.when'] as const;
      const rowOf = (conceptId: string, act: Act): string[] => [
        conceptName(words, conceptId, vocabulary),
        actName(words, act),
        wording.say(`chart.act.${act.kind}`),
        momentName(words, act.tick),
      ];
      return {
        columns: titles.map((title) => ({ title: wording.say(title), isNumber: false })),
        rows: data.concepts.flatMap(({ conceptId, acts }) =>
          acts.length === 0
            ? [[conceptName(words, conceptId, vocabulary), '', wording.say('chart.notMet'), '']]
            : acts.map((act) => rowOf(conceptId, act)),
        ),
      };
    },
  };
}

interface Shown {
  act: Act;
  key: string;
  y: number;
}

function drawMap(
  data: Data,
  words: ChartWords,
  size: DrawingSize,
  vocabulary: ChartVocabulary | '',
): ReturnType<Sheet['drawing']> {
  const { wording } = words;
  const sheet = new Sheet(size);
  const { textSize, lineHeight, width } = sheet;
  const kinds = Object.keys(LOOKS) as Act['kind'][];
  const top = drawKey(
    sheet,
    0,
    kinds.map((kind) => ({ name: wording.say(`chart.act.${kind}`), ...LOOKS[kind] })),
  );
  const met = data.concepts.filter(({ acts }) => acts.length > 0);
  const step = lineHeight * 1.7;
  const start = top + lineHeight * 0.8;
  const acts = new Map<string, Shown>();
  for (const act of met.flatMap((concept) => concept.acts)) {
    const key = `${act.kind} ${act.name}`;
    if (!acts.has(key)) acts.set(key, { act, key, y: 0 });
  }
  const shown = [...acts.values()];
  for (const [position, entry] of shown.entries()) entry.y = start + position * step;
  const rows = Math.max(shown.length, met.length);
  const right = width * 0.56;
  const gap = met.length > 1 ? ((rows - 1) * step) / (met.length - 1) : 0;
  for (const [position, concept] of met.entries()) {
    const y = start + (met.length > 1 ? position * gap : 0);
    drawLinks(sheet, concept, acts, y, width * 0.44, right);
    chip(sheet, right, y, width - right, conceptName(words, concept.conceptId, vocabulary), 'paper');
  }
  for (const { act, y } of shown) {
    const { tone, pattern } = LOOKS[act.kind];
    sheet.rect({ x: 0, y: y + textSize * 0.1, width: textSize * 0.7, height: textSize * 1.5 }, tone, pattern);
    chip(sheet, textSize, y, width * 0.44 - textSize, actName(words, act), tone);
  }
  const end = drawOthers(sheet, data, words, vocabulary, start + rows * step + lineHeight * 0.4);
  return sheet.drawing(wording.say('chart.title.conceptMap'), end);
}

function drawLinks(
  sheet: Sheet,
  { acts }: Concept,
  shown: ReadonlyMap<string, Shown>,
  y: number,
  fromX: number,
  toX: number,
): void {
  const middle = sheet.textSize * 0.85;
  const linked = new Set(acts.map(({ kind, name }) => `${kind} ${name}`));
  for (const key of linked) {
    const from = shown.get(key);
    if (from === undefined) continue;
    sheet.line(
      [
        [fromX, from.y + middle],
        [toX, y + middle],
      ],
      LOOKS[from.act.kind].tone,
      1.2,
    );
  }
}

function chip(sheet: Sheet, x: number, y: number, width: number, text: string, tone: FamilyTone | 'paper'): void {
  const { textSize } = sheet;
  sheet.marks.push({ kind: 'rect', x, y, width, height: textSize * 1.7, radius: 4, tone, pattern: 'outline' });
  sheet.text(x + textSize * 0.5, y + textSize * 1.2, text, { widthMax: width - textSize });
}

/** What else the scenario has a word for, in lines. @returns where they end */
function drawOthers(
  sheet: Sheet,
  data: Data,
  words: ChartWords,
  vocabulary: ChartVocabulary | '',
  top: number,
): number {
  const others = data.concepts.filter(({ acts }) => acts.length === 0);
  if (others.length === 0) return top;
  const { textSize, lineHeight, width } = sheet;
  sheet.text(0, top + textSize, words.wording.say('chart.notMetYet'), {
    tone: 'mute',
    isStrong: true,
    widthMax: width,
  });
  let x = 0;
  let y = top + lineHeight * 2 + textSize * 0.2;
  for (const { conceptId } of others) {
    const name = conceptName(words, conceptId, vocabulary);
    const needed = textWidth(name, textSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight;
    }
    sheet.text(x, y, name, { tone: 'mute', widthMax: width - x });
    x += needed + textSize * 1.2;
  }
  return y + lineHeight;
}
