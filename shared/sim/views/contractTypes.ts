// A supplier's contract as those concerned see it.

export interface ContractView {
  /** The supplier: a role. */
  id: string;
  /** Terms in force, and all there may be. */
  optionId: string;
  optionIds: string;
  /** Their titles, in the same order. */
  optionKeys: string;
  /** What changing to each costs, in cents, in the same order. */
  prices: string;
  responseTicks: number;
  penaltyCents: number;
  bonusCents: number;
  guaranteedPerMille: number;
  /** Of this round: pieces taken up in time and too late; hand-hours owed and given, in thousandths. */
  hitCount: number;
  missCount: number;
  owedMilli: number;
  givenMilli: number;
  /** What the team has paid by the contract in this round; negative when it was paid. */
  paidCents: number;
  /** What the supplier has earned in this round, other customers included; 0 for all but itself. */
  marginCents: number;
}
