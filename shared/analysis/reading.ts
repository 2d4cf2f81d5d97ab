// A sentence about a figure or a moment as code and parameters; the words are the reader's, one for each code. Shapes only.

/** What figures say of themselves. */
export type FigureCode =
  | 'nothingLeaked'
  | 'largestLeak'
  | 'nothingHurt'
  | 'largestDeficit'
  | 'nobodyBusy'
  | 'busyWith'
  | 'whatHappened'
  | 'moreComesThanGoes'
  | 'asMuchGoesAsComes'
  | 'nothingFinished'
  | 'longTail'
  | 'steadyLeadTimes'
  | 'nothingWaited'
  | 'longestWait'
  | 'workedOnOfLeadTime'
  | 'nothingOpen'
  | 'olderThanUsual'
  | 'noRound'
  | 'deliveryOfRound'
  | 'oftenerAndSafer'
  | 'oftenerAndRiskier'
  | 'seldomerAndSafer'
  | 'seldomerAndRiskier'
  | 'greenOutside'
  | 'keptAndFelt'
  | 'missedYetFine'
  | 'missedAndFelt'
  | 'nothingReleased'
  | 'batchesFailMore'
  | 'changesFailed'
  | 'workNobodySees'
  | 'allIsSeen'
  | 'longestQueue'
  | 'oneRound'
  | 'moreArrives'
  | 'lessArrives'
  | 'waitedAndWorked';

/** What shows that a moment is one. */
export type EvidenceCode =
  | 'slaKept'
  | 'valueArrived'
  | 'goalsMissed'
  | 'improvedAlone'
  | 'builtAndReleased'
  | 'changeQueueGrew'
  | 'leaksWaitFor'
  | 'meanQueue'
  | 'busyElsewhere'
  | 'timeInFailures'
  | 'seenBefore'
  | 'oneCauseStruck'
  | 'timeInToil'
  | 'timeUnseen'
  | 'mostToil'
  | 'batchesFailed'
  | 'aloneFailed'
  | 'wentBack'
  | 'handsStuck'
  | 'longestJourney'
  | 'needUnknown'
  | 'lostAsOrdered'
  | 'oneOrder'
  | 'causeStruck'
  | 'causeCost'
  | 'nobodyLooked'
  | 'figureReached'
  | 'wholeBetter'
  | 'ownerless'
  | 'unfinished'
  | 'faded'
  | 'chosenInRound'
  | 'riskAtGo'
  | 'saidNoGo'
  | 'nobodySaidNoGo'
  | 'howItWent';

export interface Reading<Code extends string = FigureCode> {
  code: Code;
  /** Ids, codes and numbers that the words name; units are in the names. */
  params: Record<string, string | number>;
}

export type Evidence = Reading<EvidenceCode>;
