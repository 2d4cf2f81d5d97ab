// What a chart is: marks on a sheet, in tones with meaning instead of colours. Shapes only.
// Pages and printed reports paint it each in their own palette (svgMark.ts). Must not know figures or words.

/** What something is, and so how it is coloured: grounds and texts, families of work, signals. */
export type Tone = GroundTone | FamilyTone | 'go' | 'warn' | 'crit' | 'paper';
export type GroundTone = 'ground' | 'track' | 'line' | 'mute' | 'text' | 'bright';
export type FamilyTone = 'failure' | 'voice' | 'value' | 'change' | 'improvement' | 'toil';

/** Colour is never the only sign: areas differ by pattern too. Solid when left out. */
export type Pattern = 'hatch' | 'backHatch' | 'dots' | 'bars' | 'grid' | 'outline';

interface MarkBase {
  tone: Tone;
  /** What a click on it chooses. */
  id?: string;
  /** What it is called by those who cannot see it; each mark with an id has one. */
  label?: string;
}

export interface RectMark extends MarkBase {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  pattern?: Pattern;
}

/** A filled outline. */
export interface PathMark extends MarkBase {
  kind: 'path';
  /** As in SVG. */
  path: string;
  pattern?: Pattern;
}

export interface LineMark extends MarkBase {
  kind: 'line';
  points: readonly (readonly [x: number, y: number])[];
  strokeWidth: number;
  dash?: 'dashed' | 'dotted';
}

export interface CircleMark extends MarkBase {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
  pattern?: Pattern;
}

export interface TextMark extends MarkBase {
  kind: 'text';
  /** Of the anchor, on the baseline. */
  x: number;
  y: number;
  text: string;
  textSize: number;
  anchor: 'start' | 'middle' | 'end';
  isStrong: boolean;
  /** Stands on marks, and needs a rim of the ground around it. */
  hasRim: boolean;
}

export type Mark = RectMark | PathMark | LineMark | CircleMark | TextMark;

export interface Drawing {
  width: number;
  height: number;
  /** What it shows, in words. */
  title: string;
  /** In the order in which they are painted. */
  marks: Mark[];
}

/** How much room there is. What needs more height takes it. */
export interface DrawingSize {
  width: number;
  /** Of usual texts, in the same unit. */
  textSize: number;
}

/** The same data for those who cannot see a drawing; the first column names the row. */
export interface FigureTable {
  columns: { title: string; isNumber: boolean }[];
  rows: string[][];
}
