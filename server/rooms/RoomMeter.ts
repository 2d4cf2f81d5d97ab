// What a team's room tells whoever counts: figures only, never names, codes of sessions or texts. Types only.

export interface RoomMeter {
  count: (what: 'accepted' | 'patches' | 'stops', amount: number) => void;
  /** A command was refused. @param code of the reason */
  refused: (code: string) => void;
  /** Somebody came in. @param isAgain to a seat that was here before */
  joined: (isAgain: boolean) => void;
  /** Ticks were let pass. @param lagMs by how much the first of them was late */
  ticked: (lagMs: number) => void;
}
