// Words that a game compares and looks up millions of times: ids, types, steps. For speed only; the text stays the same.

/** Longer texts are prose, which nobody compares. */
const WORD_LENGTH_MAX = 60;

/**
 * The same text, as engines keep the keys of objects: once in memory, so that two of them are compared by their address
 * and look-ups need not search for it. Texts read from a file are copies, equal but not the same.
 */
export function unique(text: string): string {
  return text.length > WORD_LENGTH_MAX ? text : (Object.keys({ [text]: true })[0] ?? text);
}
