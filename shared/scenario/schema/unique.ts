// Words that a game compares and looks up millions of times: ids, types, steps. For speed only; the text stays the same.

/** Longer texts are prose, which nobody compares. */
const WORD_LENGTH_MAX = 60;

/**
 * The same text, as engines keep the keys of objects: once in memory, so that two of them are compared by their address
 * and look-ups need not search for it. Texts read from a file are copies, equal but not the same.
 */
export function unique(text: string): string {
  if (text.length > WORD_LENGTH_MAX) return text;
  // Without a prototype it is a plain table. Other objects with keys of their own would each leave a trace in the shapes that engines
  // keep of records; after a thousand of these, records that are alike have no shape in common any more, and all code is slower.
  const table = Object.create(null) as Record<string, true>;
  table[text] = true;
  return Object.keys(table)[0] ?? text;
}
