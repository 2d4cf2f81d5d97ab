// A sentence about a figure as code and parameters; the words are the reader's. Shapes only.
export interface Reading {
  code: string;
  /** Ids, codes and numbers that the words name; units are in the names. */
  params: Record<string, string | number>;
}
