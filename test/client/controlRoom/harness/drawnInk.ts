// Reads the pixels of the page's stage: how many are drawn, where, and whether any lies in a line of text.
// Must not: change what is drawn. Works with Phaser's canvas renderer.
export interface DrawnInk {
  inFlight: number;
  elsewhere: number;
  /** Texts with drawn pixels in their lines. */
  touched: string[];
}

/** Fainter pixels are the soft edge of a stroke. */
const ALPHA_MIN = 20;

export function drawnInk(): DrawnInk {
  const flight = document.querySelector('.wall__flight')?.getBoundingClientRect();
  const inFlight = flight === undefined ? 0 : inkIn(flight);
  const all = inkIn(new DOMRect(0, 0, innerWidth, innerHeight));
  const touched = textNodes().filter((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => inkIn(line) > 0);
  });
  return { inFlight, elsewhere: all - inFlight, touched: touched.map(({ data }) => data) };
}

/** Opacity of the stage's pixel at a point of the window, 0–255. */
export function inkAt({ x, y }: { x: number; y: number }): number {
  return stagePixels(x, y, 1, 1)?.[3] ?? 0;
}

function inkIn({ x, y, width, height }: DOMRect): number {
  const pixels = stagePixels(x, y, width, height);
  if (pixels === null) return 0;
  let drawn = 0;
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > ALPHA_MIN) drawn += 1;
  return drawn;
}

function stagePixels(x: number, y: number, width: number, height: number): Uint8ClampedArray | null {
  const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) return null;
  const ratio = canvas.width / innerWidth;
  const [pixelsWide, pixelsHigh] = [Math.floor(width * ratio), Math.floor(height * ratio)];
  if (pixelsWide < 1 || pixelsHigh < 1) return null;
  return pen.getImageData(Math.ceil(x * ratio), Math.ceil(y * ratio), pixelsWide, pixelsHigh).data;
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isRead =
      parent !== null && parent.closest('.said, script, [data-stage]') === null && parent.checkVisibility();
    if (isRead && node instanceof Text) found.push(node);
  }
  return found;
}
