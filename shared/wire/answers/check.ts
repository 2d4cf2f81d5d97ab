// What the server answers to the network check. Shapes only.

export interface CheckAnswer {
  /** The server's clock, milliseconds since 1970. */
  nowMs: number;
}
