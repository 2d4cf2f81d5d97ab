// What is wrong with a page's layout, measured in the page: sideways scrolling, and texts that do not fit their box.
// Runs inside the page: must not use anything from outside of the function.

/** One sentence for each fault. */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, option)')) {
    const { width, height } = element.getBoundingClientRect();
    // What is only said to screen readers has a box of one pixel.
    if (!element.checkVisibility() || width <= 1 || height <= 1) continue;
    const { display, textOverflow } = getComputedStyle(element);
    const isControl = element.matches('button, summary, select, a');
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (display === 'inline' || !(isControl || hasText)) continue;
    // A text may be shortened where the whole of it can be read elsewhere; a control may not.
    const isShortened = textOverflow === 'ellipsis' && !isControl && element.closest('[title], [aria-label]') !== null;
    if (element.scrollWidth <= element.clientWidth + 1 || isShortened) continue;
    const words = element.innerText.trim().slice(0, 40);
    faults.push(`<${element.localName}> “${words}” needs ${element.scrollWidth} and has ${element.clientWidth}`);
  }
  // What is chosen in a list is cut by the browser without a sign that can be measured: its text is laid out a second time.
  for (const select of document.querySelectorAll('select')) {
    const style = getComputedStyle(select);
    const isShortened = style.textOverflow === 'ellipsis' && select.matches('[title], [aria-label]');
    if (!select.checkVisibility() || isShortened) continue;
    const { font, letterSpacing, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = style;
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('this browser measures no text');
    Object.assign(context, { font, letterSpacing });
    const arrow = 20;
    const edges = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(parseFloat);
    const room = edges.reduce((left, edge) => left - edge, select.getBoundingClientRect().width) - arrow;
    for (const { text } of select.options) {
      const { width } = context.measureText(text);
      if (width > room + 1) faults.push(`<select> “${text}” needs ${Math.ceil(width)} and has ${Math.floor(room)}`);
    }
  }
  return faults;
}
