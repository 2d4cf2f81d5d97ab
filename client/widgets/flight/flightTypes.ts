// The plain shapes that the flight drawing is computed in: CSS pixels, the drawing's own box as origin.
// Must not know Phaser, Preact or the game's rules.

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `wall`: a wide strip behind the countdown; `screen`: fills a projector; `phone`: a line without labels. */
export type FlightLayout = 'wall' | 'screen' | 'phone';

export interface WaypointMark {
  id: string;
  at: Point;
  share: number;
  state: 'past' | 'next' | 'future';
}

export type WindowTone = 'ahead' | 'asking' | 'open';

/** The stretch of the trajectory during which a manoeuvre is possible. */
export interface WindowBand {
  id: string;
  fromShare: number;
  toShare: number;
  tone: WindowTone;
}

/** Everything that is drawn, already placed; a drawing is a function of this alone. */
export interface FlightPicture {
  width: number;
  height: number;
  /** Evenly spaced along the whole flight, first to last. */
  path: readonly Point[];
  craftShare: number;
  waypoints: readonly WaypointMark[];
  window: WindowBand | null;
  destination: { at: Point; radius: number; rings: readonly number[] };
  comet: { at: Point; tailTo: Point } | null;
  stars: readonly { at: Point; radius: number; alpha: number }[];
  /** 1 on a laptop; strokes grow with it on a projector. */
  scale: number;
}
