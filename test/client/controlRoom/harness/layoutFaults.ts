// Measures the page as a reader sees it: what overflows, overlaps, is cut, too small to read or too small to touch.
// Must not: know which page it is, but for the flight's labels and the sheets that may cover them.
export interface LayoutLimits {
  /** Least font size in CSS pixels. */
  fontPx: number;
  /** Least height of what is touched; 0 = not a touch layout. */
  targetPx: number;
}

/** Faults in words, each with the element it is about; none = the page is sound. */
export function layoutFaults(limits: LayoutLimits): string[] {
  const seen = [...document.querySelectorAll('body *')].filter(isSeen);
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
    ...seen.flatMap((element) => [...overflowFaults(element), ...sizeFaults(element, limits)]),
    ...seen.flatMap((parent) => [...overlapFaults(parent), ...stickOutFaults(parent)]),
    ...labelFaults(seen),
  ];
}

function isSeen(element: Element): boolean {
  if (element.closest('.said, svg, [data-stage], option') !== null) return false;
  return element.checkVisibility() && element.getBoundingClientRect().width > 0;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function nameOf(element: Element): string {
  const words = element.textContent.trim().slice(0, 30);
  return `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').replaceAll(' ', '.')} "${words}"`;
}

function overflowFaults(element: Element): string[] {
  const style = getComputedStyle(element);
  const faults: string[] = [];
  const isEllipsis = style.textOverflow === 'ellipsis';
  const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
  const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
  if (
    isTooWide &&
    !isEllipsis &&
    style.display !== 'inline' &&
    (hasOwnText(element) || style.overflowX !== 'visible')
  ) {
    faults.push(`wider than its box: ${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`);
  }
  if (isEllipsis && isTooWide && element.closest('[title]') === null) {
    faults.push(`shortened without its whole text anywhere: ${nameOf(element)}`);
  }
  const isCut = /hidden|clip/.test(style.overflowY) && !scrolls && !isEllipsis && element.clientHeight > 0;
  if (isCut && element.scrollHeight > element.clientHeight + 2) {
    faults.push(`cut below: ${nameOf(element)} ${element.scrollHeight} > ${element.clientHeight}`);
  }
  return faults;
}

function sizeFaults(element: Element, { fontPx, targetPx }: LayoutLimits): string[] {
  const faults: string[] = [];
  const { fontSize } = getComputedStyle(element);
  if (hasOwnText(element) && Number.parseFloat(fontSize) < fontPx)
    faults.push(`too small to read: ${nameOf(element)} ${fontSize}`);
  const isControl = element.matches('button:not(.stripTitle), select, summary, nav a');
  const { height } = element.getBoundingClientRect();
  if (isControl && height < targetPx - 0.5) faults.push(`too small to touch: ${nameOf(element)} ${height}`);
  return faults;
}

/** Children that take part in the flow as boxes. */
function boxesOf(parent: Element): Element[] {
  return [...parent.children].filter((child) => {
    const style = getComputedStyle(child);
    return isSeen(child) && style.display !== 'inline' && !/absolute|fixed|sticky/.test(style.position);
  });
}

function overlapFaults(parent: Element): string[] {
  const children = boxesOf(parent);
  return children.flatMap((one, index) =>
    children.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && along > 1 ? [`overlap: ${nameOf(one)} and ${nameOf(other)} by ${across}×${along}`] : [];
    }),
  );
}

function stickOutFaults(parent: Element): string[] {
  const style = getComputedStyle(parent);
  if (style.overflowY !== 'visible' || style.display === 'inline') return [];
  const own = parent.getBoundingClientRect();
  return boxesOf(parent).flatMap((child) => {
    const box = child.getBoundingClientRect();
    const isOut = box.bottom > own.bottom + 2 || box.right > own.right + 2;
    return isOut ? [`sticks out of ${nameOf(parent)}: ${nameOf(child)}`] : [];
  });
}

/** The flight's labels touch no other text, but for sheets that lie over the page. */
function labelFaults(seen: readonly Element[]): string[] {
  const texts = seen.filter(
    (element) => hasOwnText(element) && element.closest('.flight, .roomNotes, .roomHelp') === null,
  );
  return [...document.querySelectorAll('.flight__label')].flatMap((label) => {
    const a = label.getBoundingClientRect();
    return texts.flatMap((text) => {
      const b = text.getBoundingClientRect();
      const touches = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return touches ? [`the flight's label ${nameOf(label)} touches ${nameOf(text)}`] : [];
    });
  });
}
