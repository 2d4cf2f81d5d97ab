// One fault of a scenario file: where it is, what stands there and what should. Words for people, never a stack trace.

export interface Fault {
  /** Name of the file as the caller gave it; an included file has its own. */
  file: string;
  /** Both 1-based. */
  line: number;
  column: number;
  /** For instance `streams[3].titles`; '' = the whole file. */
  path: string;
  found: string;
  expected: string;
  /** `found …, expected …` in one sentence. */
  message: string;
}

/** 1-based position in a named file. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export type Path = readonly (string | number)[];

/** `['streams', 3, 'titles']` as `streams[3].titles`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

export function fault(place: Place, path: Path, found: string, expected: string): Fault {
  return { ...place, path: pathText(path), found, expected, message: `found ${found}, expected ${expected}` };
}

/** The line that `check-scenario` prints: `FILE:LINE:COLUMN path: what was found, what was expected`. */
export function formatFault({ file, line, column, path, message }: Fault): string {
  return `${file}:${line}:${column} ${path === '' ? '(file)' : path}: ${message}`;
}

/** By place, then path: the order in which an author reads a file. */
export function compareFaults(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
