// What the facilitator alone sees of the scenario's help: prepared injects and the agenda. Flat records, as all views.

export interface InjectView {
  id: string;
  titleKey: string;
  noteKey: string;
  /** In this round. */
  isUsed: boolean;
  /** Why it cannot be run now, as a reject code; '' = it can. */
  refusal: string;
  order: number;
}

export interface AgendaEntryView {
  id: string;
  phase: string;
  /** 0 = of no round. */
  round: number;
  minutes: number;
  /** '' = the name of the phase says it. */
  titleKey: string;
  order: number;
}
