// Busy and idle: how long work waited for each role by how busy it was, beside what theory says for one hand and for many.
import { axisWidth, drawAxisTitle, drawGrid, plotHeight, type Plot } from '../axes.ts';
import { roleName, type Chart, type ChartWords, type FigureOf } from '../chartWords.ts';
import { linear, type Scale } from '../scale.ts';
import { Sheet } from '../Sheet.ts';

type Data = FigureOf<'roleLoad'>;
type Role = Data['roles'][number];

/** Waits beyond so many times the work are drawn at the edge: theory goes on for ever there. */
const FACTOR_MAX = 8;
const FACTORS = [0, 2, 4, 6, 8];
/** Where names stand that have no room beside their dot: in text sizes above or below, and to the left. */
const FAR_LINES = [-1.5, 1.5, -3, 3, -4.5, 4.5, -6, 6, -7.5, 7.5, -9, 9, -10.5];
const FAR_STEPS = [1.5, 4, 8, 13];
/** Where a whole name has no room at all, in text sizes. */
const SHORT_NAME = 4.5;
const SHARES = [0, 250, 500, 750, 1000];

export const roleLoadChart: Chart<Data> = {
  draw: (data, words, size) => {
    const { wording } = words;
    const sheet = new Sheet(size);
    const ticks = FACTORS.map((value) => ({ value, text: wording.say('chart.times', { count: value }) }));
    const height = plotHeight(sheet) + sheet.lineHeight * 2;
    const plot: Plot = {
      x0: axisWidth(
        sheet,
        ticks.map(({ text }) => text),
      ),
      x1: sheet.width - sheet.textSize * 2,
      y0: sheet.lineHeight * 1.8,
      y1: height - sheet.lineHeight * 2.8,
    };
    const toX = linear(0, 1000, plot.x0, plot.x1);
    const toY = linear(0, FACTOR_MAX, plot.y1, plot.y0);
    drawAxisTitle(sheet, plot, wording.say('chart.waitByWork'));
    drawGrid(sheet, plot, toY, ticks);
    for (const share of SHARES) {
      const look = { anchor: share === 0 ? 'start' : 'middle', tone: 'mute' } as const;
      sheet.text(toX(share), plot.y1 + sheet.lineHeight, wording.perMille(share), look);
    }
    sheet.text((plot.x0 + plot.x1) / 2, plot.y1 + sheet.lineHeight * 2.1, wording.say('chart.busyShare'), {
      anchor: 'middle',
      tone: 'mute',
    });
    const dots = dotsOf(data, toX, toY);
    for (const { x, y } of dots) {
      const around = sheet.textSize * 0.45;
      sheet.reserve({ x0: x - around, y0: y - around, x1: x + around, y1: y + around });
    }
    drawCurves(sheet, data, words, toX, toY);
    drawRoles(sheet, plot, dots, words);
    return sheet.drawing(wording.say('chart.title.roleLoad'), height);
  },

  table: (data, words) => {
    const { wording } = words;
    const titles = [
      'chart.role',
      'chart.hands',
      'chart.busyShare',
      'chart.meanWait',
      'chart.meanWork',
      'chart.waitTheory',
    ] as const;
    return {
      columns: titles.map((title, position) => ({ title: wording.say(title), isNumber: position > 0 })),
      rows: data.roles.map((role) => [
        roleName(words, role.roleId),
        wording.number(role.hands, 0),
        wording.perMille(role.busyPerMille),
        wording.effort(role.meanWaitMilli),
        wording.effort(role.meanServiceMilli),
        role.theoryWaitMilli < 0 ? wording.say('chart.endless') : wording.effort(role.theoryWaitMilli),
      ]),
    };
  },
};

interface Dot {
  role: Role;
  x: number;
  y: number;
}

const factorOf = (milli: number): number => (milli < 0 ? FACTOR_MAX : Math.min(FACTOR_MAX, milli / 1000));

function dotsOf({ roles }: Data, toX: Scale, toY: Scale): Dot[] {
  const visited = roles.filter(({ visits }) => visits > 0);
  return visited.map((role) => ({ role, x: toX(role.busyPerMille), y: toY(factorOf(role.waitFactorMilli)) }));
}

/** One hand, and the most that a role has. */
function drawCurves(sheet: Sheet, { curves }: Data, { wording }: ChartWords, toX: Scale, toY: Scale): void {
  const most = curves.at(-1);
  const shown = curves.filter((curve) => curve === curves[0] || curve === most);
  for (const { hands, points } of shown) {
    const inside = points.filter(({ factorMilli }) => factorMilli >= 0 && factorMilli <= FACTOR_MAX * 1000);
    sheet.line(
      inside.map(({ busyPerMille, factorMilli }) => [toX(busyPerMille), toY(factorMilli / 1000)] as const),
      hands === 1 ? 'paper' : 'value',
      2,
      hands === 1 ? 'dashed' : 'dotted',
    );
    const text = wording.say('chart.theory', { hands });
    const spots = [3, 6, 9, 12, 15].flatMap((back) => {
      const at = inside.at(-back);
      if (at === undefined) return [];
      const x = toX(at.busyPerMille) - sheet.textSize * 0.7;
      return [{ x, y: toY(at.factorMilli / 1000) - sheet.textSize * 0.2, anchor: 'end' as const }];
    });
    sheet.place(text, spots, { tone: hands === 1 ? 'paper' : 'value', hasRim: true, isStrong: true });
  }
}

/** Each role's name beside its dot, or further off with a line to it. */
function drawRoles(sheet: Sheet, plot: Plot, dots: readonly Dot[], words: ChartWords): void {
  const { textSize } = sheet;
  for (const { role, x, y } of dots) {
    sheet.circle(x, y, textSize * 0.36, 'failure');
    const away = textSize * 0.7;
    const near = [
      { x: x - away, y: y + textSize * 0.35, anchor: 'end' as const },
      { x: x + away, y: y + textSize * 0.35, anchor: 'start' as const },
      { x, y: y - away, anchor: 'middle' as const },
      { x, y: y + away * 1.9, anchor: 'middle' as const },
    ];
    const far = FAR_LINES.flatMap((lines) =>
      FAR_STEPS.flatMap((steps) => {
        const at = { x: x - steps * textSize, y: y + lines * textSize, anchor: 'end' as const };
        return at.y > plot.y1 - textSize * 0.4 || at.y < plot.y0 ? [] : [at];
      }),
    );
    const name = roleName(words, role.roleId);
    const spots = [...near, ...far];
    const cut = { hasRim: true, widthMax: textSize * SHORT_NAME };
    const spot = sheet.place(name, spots, { hasRim: true }) ?? sheet.place(name, spots, cut);
    if (spot === null || near.includes(spot)) continue;
    sheet.line(
      [
        [x, y],
        [spot.x + textSize * 0.2, spot.y - textSize * 0.35],
      ],
      'mute',
    );
  }
}
