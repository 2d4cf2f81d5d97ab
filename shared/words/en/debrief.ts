// Words of the debrief: moments worth talking about, figures and what they say. In English.
export const debrief = {
  'debrief.moments': 'Moments worth talking about',
  'debrief.momentsNote':
    'The one with most to talk about first. They show where a pattern was seen, never whose fault it was.',
  'debrief.noMoments': 'No pattern stood out in the rounds so far.',
  'debrief.when': 'Round {round}, {time}',
  'debrief.where': 'Seen at: {roles}',
  'debrief.ask': 'Ask: {question}',
  'debrief.figures': 'Figures of the rounds',
  'debrief.figure': 'Figure',
  'debrief.round': 'Round {round}',
  'debrief.overall': 'All rounds',
  'debrief.row.finished': 'Pieces of work finished',
  'debrief.row.leadP50': 'Lead time: half took less than',
  'debrief.row.leadP85': 'Lead time: 85 in 100 took less than',
  'debrief.row.flow': 'Of that time, worked on',
  'debrief.row.perDay': 'Releases a day',
  'debrief.row.failed': 'Changes that failed',
  'debrief.row.recovery': 'Repaired, typically, after',
  'debrief.row.toil': 'Toil, of busy time',
  'debrief.row.hidden': 'Work nobody sees, of busy time',
  'debrief.row.busiest': 'Busiest role',
  'debrief.row.effort': '{effort}, of all time',
  'debrief.busiest': '{role}: busy {busy}',

  'debrief.moment.watermelon': 'Green outside, red inside',
  'debrief.moment.localOptimisation': 'One place got faster, the whole did not',
  'debrief.moment.expertBottleneck': 'Everybody waited for one role',
  'debrief.moment.firefightingLoop': 'Too busy with fires to prevent them',
  'debrief.moment.hiddenWork': 'Much of the work was seen by nobody',
  'debrief.moment.batchAndBlowUp': 'Many changes at once, and it blew up',
  'debrief.moment.misrouting': 'Incidents travelled from tray to tray',
  'debrief.moment.orderTaking': 'Delivered as ordered, not as needed',
  'debrief.moment.neglectedProblem': 'One cause struck again and again',
  'debrief.moment.improvementThatPaid': 'An improvement that paid',
  'debrief.moment.improvementWithoutOwner': 'An improvement that nobody looked after',
  'debrief.moment.goWithKnownRisk': 'A GO although the risk was known',

  'debrief.question.watermelon': 'Every service level was kept, so why were the people who use it not happy?',
  'debrief.question.localOptimisation': 'What happened to the work after it left the place that got faster?',
  'debrief.question.expertBottleneck':
    'What could others have taken over, so that this role had time for what only it can do?',
  'debrief.question.firefightingLoop': 'When could you have stopped to look for the cause, and what kept you from it?',
  'debrief.question.hiddenWork':
    'Who knew of this work, and what would have been decided otherwise if all had seen it?',
  'debrief.question.batchAndBlowUp': 'Why did these changes go out together, and what would smaller steps have cost?',
  'debrief.question.misrouting': 'What would the first who looked at it have had to know?',
  'debrief.question.orderTaking': 'Who could have told you what was really needed, and when would you have asked?',
  'debrief.question.neglectedProblem': 'At which strike should somebody have asked why, and whose decision was it?',
  'debrief.question.improvementThatPaid': 'What made this one work, and how did you know that it would help the whole?',
  'debrief.question.improvementWithoutOwner': 'Who would have noticed that it came to nothing?',
  'debrief.question.goWithKnownRisk': 'Who knew of the risk, and what would have made it easy to say so?',

  'debrief.evidence.slaKept': '{slaPerMille} of the incidents were solved within their service level.',
  'debrief.evidence.valueArrived': 'Of the value that was possible, {realisedPerMille} arrived.',
  'debrief.evidence.goalsMissed': 'Missed all the same: {goals}.',
  'debrief.evidence.improvedAlone': '“{improvementId}” speeds up the work of one role only: {roleId}.',
  'debrief.evidence.builtAndReleased': 'Features built: {builtCount}; released: {releasedCount}.',
  'debrief.evidence.changeQueueGrew': 'The queue before change control grew from {startCount} to {endCount}.',
  'debrief.evidence.leaksWaitFor': '{leakPerMille} of all value that was lost was lost waiting for one role: {roleId}.',
  'debrief.evidence.meanQueue': 'On average {queueMilli} pieces of work waited there; hands: {hands}.',
  'debrief.evidence.busyElsewhere':
    'Meanwhile {elsewherePerMille} of the time there went into failures, toil and switching; idle: {idlePerMille}.',
  'debrief.evidence.timeInFailures':
    '{failurePerMille} of all time went into failures, {improvementPerMille} into improvement.',
  'debrief.evidence.seenBefore':
    'Incidents: {incidentCount}, of which {repeatedPerMille} with a cause that had struck before.',
  'debrief.evidence.oneCauseStruck':
    'One cause alone struck {strikeCount, plural, one {once} other {# times}}: “{problemId}”.',
  'debrief.evidence.timeInToil': '{toilPerMille} of all busy time was toil.',
  'debrief.evidence.timeUnseen': '{hiddenPerMille} of busy time went into work that was not on the board.',
  'debrief.evidence.mostToil': 'Most toil lay with {roleId}: {toilPerMille}.',
  'debrief.evidence.batchesFailed':
    'In batches of three or more: {failedCount} of {changeCount} changes failed ({failPerMille}).',
  'debrief.evidence.aloneFailed': 'In smaller steps: {failedCount} of {changeCount} failed.',
  'debrief.evidence.wentBack':
    'Of {incidentCount} incidents that were closed, {backPerMille} had gone back to be judged again.',
  'debrief.evidence.handsStuck':
    'Hands sat for {stuckHours} ({stuckPerMille} of all time) before work that they could not solve.',
  'debrief.evidence.longestJourney':
    'The longest journey: {workId}, back {backCount, plural, one {once} other {# times}}, handed over {handoffs, plural, one {once} other {# times}}.',
  'debrief.evidence.needUnknown':
    'Of {liveCount} features that went live, {blindCount} did so without anybody knowing the need.',
  'debrief.evidence.lostAsOrdered':
    '{lostCents} were lost because what was ordered was not what was needed ({lostPerMille}).',
  'debrief.evidence.oneOrder': 'It cost most at {workId}.',
  'debrief.evidence.causeStruck':
    '“{problemId}” ({serviceId}) struck {strikeCount, plural, one {once} other {# times}} in this round.',
  'debrief.evidence.causeCost': 'So far it has cost {hours} of hands and {costCents}.',
  'debrief.evidence.nobodyLooked': 'In this round somebody looked for the cause for {lookedIntoTicks}.',
  'debrief.evidence.figureReached':
    '“{improvementId}”: {metric} went from {baseline} to {actual}; expected was {target}.',
  'debrief.evidence.wholeBetter':
    'Of the value that was possible, {nowPerMille} arrived; before it was {beforePerMille}.',
  'debrief.evidence.ownerless': '“{improvementId}” had no owner.',
  'debrief.evidence.unfinished': '“{improvementId}” ({roleId}) was chosen and is not in force yet.',
  'debrief.evidence.faded': '“{improvementId}” ({roleId}) has faded to {strengthPerMille} of its strength.',
  'debrief.evidence.chosenInRound': 'It was chosen in round {chosenRound}.',
  'debrief.evidence.riskAtGo': '“{manoeuvreId}” was flown at a risk of {riskPerMille}. Known to somebody: {openRisks}.',
  'debrief.evidence.saidNoGo': 'NO GO was said by: {roles}.',
  'debrief.evidence.nobodySaidNoGo': 'Nobody said NO GO.',
  'debrief.evidence.howItWent':
    '{state, select, failed {It failed.} missed {Its window passed.} other {It went well. That was luck as much as judgement.}}',

  'debrief.reading.nothingFinished': 'No work was finished.',
  'debrief.reading.longTail': 'Half of the work took less than {p50Ticks}, but 5 in 100 took more than {p95Ticks}.',
  'debrief.reading.steadyLeadTimes': 'Half of the work took less than {p50Ticks}, 85 in 100 less than {p85Ticks}.',
  'debrief.reading.workedOnOfLeadTime':
    'For {perMille} of the time that work took, somebody worked on it; the rest was waiting.',
  'debrief.reading.noRound': 'No round is over yet.',
  'debrief.reading.deliveryOfRound': '{milliPerDay} releases a day; {failPerMille} of the changes failed.',
  'debrief.reading.oftenerAndSafer':
    'Releases became more frequent and safer: {milliPerDayBefore} a day before, {milliPerDay} now; {failPerMilleBefore} failed before, {failPerMille} now.',
  'debrief.reading.oftenerAndRiskier':
    'Releases became more frequent and riskier: {milliPerDayBefore} a day before, {milliPerDay} now; {failPerMilleBefore} failed before, {failPerMille} now.',
  'debrief.reading.seldomerAndSafer':
    'Releases became rarer and safer: {milliPerDayBefore} a day before, {milliPerDay} now; {failPerMilleBefore} failed before, {failPerMille} now.',
  'debrief.reading.seldomerAndRiskier':
    'Releases became rarer and riskier: {milliPerDayBefore} a day before, {milliPerDay} now; {failPerMilleBefore} failed before, {failPerMille} now.',
  'debrief.reading.nobodyBusy': 'Nobody was busy.',
  'debrief.reading.busyWith':
    'Of busy time, {valuePerMille} went into value, {unplannedPerMille} into failures and toil, {improvementPerMille} into improvement.',
  'debrief.reading.longestQueue':
    'Work waited longest for {roleId}: {meanWaitMilli} on average, for {meanServiceMilli} of work; that role was busy {busyPerMille} of the time.',
  'debrief.reading.workNobodySees':
    '{hiddenPerMille} of busy time went into work that was not on the board, {toilPerMille} into toil; most toil lay with {roleId}.',
  'debrief.reading.allIsSeen': 'All work was on the board; {toilPerMille} of busy time was toil.',
  'debrief.reading.oneRound': 'In the one round so far, {lastPerMille} of the possible value arrived.',
  'debrief.reading.moreArrives':
    'More of the possible value arrives: {firstPerMille} in the first round, {lastPerMille} in the last.',
  'debrief.reading.lessArrives':
    'Less of the possible value arrives: {firstPerMille} in the first round, {lastPerMille} in the last.',
  'debrief.reading.nothingLeaked': 'Nothing leaked: all that was possible arrived, {realisedCents}.',
  'debrief.reading.largestLeak':
    'Of the value that was possible, {realisedPerMille} arrived. The largest leak was “{group}”: {cents}, {sharePerMille} of what was possible.',
  'debrief.reading.nothingHurt': 'No value was lost to unhappy customers.',
  'debrief.reading.largestDeficit':
    'What made customers unhappy cost most under “{bucket}”: {cents}{roleId, select, none {} other {, most of it at {roleId}}}.',
  'debrief.reading.whatHappened':
    '{incidents, plural, =0 {No serious incident} one {One serious incident} other {# serious incidents}}, {majors, plural, =0 {no major one} one {one of them major} other {# of them major}}; {released, plural, =0 {no change went out} one {one change went out} other {# changes went out}}, {failed, plural, =0 {none failed} one {one failed} other {# failed}}.',
  'debrief.reading.moreComesThanGoes':
    'More work arrived than was done: open work grew from {startCount} to {endCount} pieces{columnId, select, none {} other {, most of all in “{columnId}” ({columnMore, plural, other {+#}})}}.',
  'debrief.reading.asMuchGoesAsComes':
    'As much work was done as arrived: {startCount} pieces were open at the start, {endCount} at the end.',
  'debrief.reading.nothingWaited': 'No work waited.',
  'debrief.reading.longestWait':
    'Work waited longest before “{stepId}” at {roleId}: {meanWaitTicks} each time, {sharePerMille} of all waiting.',
  'debrief.reading.nothingOpen': 'No work is open.',
  'debrief.reading.olderThanUsual':
    '{count, plural, one {One piece of work is open} other {# pieces of work are open}}, {oldCount, plural, =0 {none of them longer than usual} one {one of them longer than usual} other {# of them longer than usual}}; the oldest, {oldestId}, for {oldestTicks}.',
  'debrief.reading.greenOutside':
    '{slaPerMille} of the incidents kept their service level, yet satisfaction is {csatMilli} and these goals were missed: {missedGoals}.',
  'debrief.reading.keptAndFelt':
    '{slaPerMille} of the incidents kept their service level, and it was felt: satisfaction is {csatMilli}.',
  'debrief.reading.missedYetFine':
    'Only {slaPerMille} of the incidents kept their service level, yet every other goal was met; satisfaction is {csatMilli}.',
  'debrief.reading.missedAndFelt':
    'Only {slaPerMille} of the incidents kept their service level, and it was felt: satisfaction is {csatMilli}; missed: {missedGoals}.',
  'debrief.reading.nothingReleased': 'No change went out.',
  'debrief.reading.batchesFailMore':
    'Changes that went out three or more at a time failed more often: {largeFailPerMille}, against {smallFailPerMille} in smaller steps.',
  'debrief.reading.changesFailed':
    '{changes, plural, one {One change went out} other {# changes went out}}, {failed, plural, =0 {none of them failed} one {one of them failed} other {# of them failed}} ({failPerMille}).',
  'debrief.reading.conceptsMet':
    '{metCount, plural, one {One of {allCount} concepts of the field was met} other {# of {allCount} concepts of the field were met}}, in what happened or in what the team chose.',
  'debrief.reading.noConceptMet': 'None of the concepts of the field was met yet.',
  'debrief.reading.waitedAndWorked':
    '{workId} waited {waitingTicks} and was worked on for {workingTicks}{stepId, select, none {} other {; longest it was at “{stepId}”}}{roleId, select, none {} other { ({roleId})}}.',
} as const;
