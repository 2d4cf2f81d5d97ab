// How wide a line of text will be, measured with the page's own fonts; labels are placed by it before they are drawn.
// Must not touch the document's layout.
const AVERAGE_WIDTH = 0.58;
let pen: CanvasRenderingContext2D | null | undefined;

/** Width in CSS pixels of one line in this CSS font. */
export function measureText(text: string, font: string, sizePx: number): number {
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * sizePx * AVERAGE_WIDTH;
  pen.font = font;
  return pen.measureText(text).width;
}
