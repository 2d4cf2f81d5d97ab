// A supplier's contract as the state keeps it. Shapes only.

export interface ContractState {
  /** The supplier. */
  roleId: string;
  /** The terms in force. */
  optionId: string;
  /** When each piece of the team's work that lies with it has to be taken up, by work id; 0 = that has been counted. */
  clocks: Record<string, number>;
  /** Of this round, until its books are closed: pieces taken up in time and too late. */
  hits: number;
  misses: number;
  /** Thousandths of hand-hours that the team may expect, and those that it got. */
  owedMilli: number;
  givenMilli: number;
  /** What the contract brought the supplier and cost the team; negative when it paid. */
  earnedCents: number;
}
