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
  const kinds = Object.keys(LOOKS) as Act['kind'][];
  const top = drawKey(
    sheet,
    0,
    kinds.map((kind) => ({ name: wording.say(`chart.act.${kind}`), ...LOOKS[kind] })),
  );
  const met = data.concepts.filter(({ acts }) => acts.length > 0);
  const nameOf = ({ conceptId }: Concept): string => conceptName(words, conceptId, vocabulary);
  const start = top + sheet.lineHeight * 0.8;
  const end = sheet.isNarrow
    ? drawStack(sheet, met, words, nameOf, start)
    : drawSides(sheet, met, words, nameOf, start);
  const bottom = drawOthers(sheet, data, words, nameOf, end + sheet.lineHeight * 0.4);
  return sheet.drawing(wording.say('chart.title.conceptMap'), bottom);
}

/** What happened on the left, concepts on the right, lines between them. @returns where it ends */
function drawSides(
  sheet: Sheet,
  met: readonly Concept[],
  words: ChartWords,
  nameOf: (concept: Concept) => string,
  start: number,
): number {
  const { textSize, width } = sheet;
  const step = sheet.lineHeight * 1.7;
  const acts = new Map<string, Shown>();
  for (const act of met.flatMap((concept) => concept.acts)) {
    const key = `${act.kind} ${act.name}`;
    if (!acts.has(key)) acts.set(key, { act, key, y: 0 });
  }
  const shown = [...acts.values()];
  const rows = Math.max(shown.length, met.length);
  const placeOf = (position: number, count: number): number =>
    start + (count > 1 ? (position * (rows - 1) * step) / (count - 1) : 0);
  for (const [position, entry] of shown.entries()) entry.y = placeOf(position, shown.length);
  const right = width * 0.56;
  for (const [position, concept] of met.entries()) {
    const y = placeOf(position, met.length);
    drawLinks(sheet, concept, acts, y, width * 0.44, right);
    chip(sheet, right, y, width - right, nameOf(concept), 'paper');
  }
  for (const { act, y } of shown) {
    const { tone, pattern } = LOOKS[act.kind];
    sheet.rect({ x: 0, y: y + textSize * 0.1, width: textSize * 0.7, height: textSize * 1.5 }, tone, pattern);
    chip(sheet, textSize, y, width * 0.44 - textSize, actName(words, act), tone);
  }
  return start + rows * step;
}

/** Each concept, and what shows it below. @returns where it ends */
function drawStack(
  sheet: Sheet,
  met: readonly Concept[],
  words: ChartWords,
  nameOf: (concept: Concept) => string,
  start: number,
): number {
  const { textSize, lineHeight, width } = sheet;
  let y = start;
  for (const concept of met) {
    chip(sheet, 0, y, width, nameOf(concept), 'paper');
    const below = y + textSize * 1.7;
    y = below + textSize * 0.4;
    const acts = new Map(concept.acts.map((act) => [`${act.kind} ${act.name}`, act]));
    for (const act of acts.values()) {
      const { tone, pattern } = LOOKS[act.kind];
      const middle = y + lineHeight / 2;
      sheet.line(
        [
          [textSize * 0.6, below],
          [textSize * 0.6, middle],
          [textSize * 1.4, middle],
        ],
        tone,
        1.2,
      );
      sheet.rect({ x: textSize * 1.4, y: middle - textSize * 0.5, width: textSize, height: textSize }, tone, pattern);
      sheet.text(textSize * 2.8, middle + textSize * 0.35, actName(words, act), { widthMax: width - textSize * 3 });
      y += lineHeight;
    }
    y += textSize * 0.8;
  }
  return y;
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
  nameOf: (concept: Concept) => string,
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
  for (const concept of others) {
    const name = nameOf(concept);
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
