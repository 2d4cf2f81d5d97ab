// The lines of a journal after its header, as data: accepted commands and recorded hashes, in the order of the game.
// Shapes only; reading and writing text is the server's.

export interface CommandLine {
  /** The game's tick before which it was applied. */
  tick: number;
  n: number;
  seat: string;
  command: { type: string } & Record<string, unknown>;
}

export interface HashLine {
  tick: number;
  hash: string;
}

export type JournalLine = CommandLine | HashLine;
