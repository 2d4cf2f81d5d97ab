// Words of the debrief: moments worth talking about, figures and what they say. In German.
export const debrief = {
  'debrief.moments': 'Momente, über die zu reden lohnt',
  'debrief.momentsNote': 'Der ergiebigste zuerst. Sie zeigen, wo ein Muster zu sehen war, nie, wer schuld ist.',
  'debrief.noMoments': 'In den bisherigen Runden fiel kein Muster auf.',
  'debrief.when': 'Runde {round}, {time}',
  'debrief.where': 'Zu sehen bei: {roles}',
  'debrief.ask': 'Frage: {question}',
  'debrief.figures': 'Zahlen der Runden',
  'debrief.figure': 'Zahl',
  'debrief.round': 'Runde {round}',
  'debrief.overall': 'Alle Runden',
  'debrief.row.finished': 'Fertige Arbeiten',
  'debrief.row.leadP50': 'Durchlaufzeit: die Hälfte brauchte weniger als',
  'debrief.row.leadP85': 'Durchlaufzeit: 85 von 100 brauchten weniger als',
  'debrief.row.flow': 'Davon wurde daran gearbeitet',
  'debrief.row.perDay': 'Auslieferungen am Tag',
  'debrief.row.failed': 'Fehlgeschlagene Changes',
  'debrief.row.recovery': 'Behoben, typischerweise, nach',
  'debrief.row.toil': 'Plackerei, an der Arbeitszeit',
  'debrief.row.hidden': 'Unsichtbare Arbeit, an der Arbeitszeit',
  'debrief.row.busiest': 'Meistbeschäftigte Rolle',
  'debrief.row.effort': '{effort}, an der ganzen Zeit',
  'debrief.busiest': '{role}: {busy} beschäftigt',

  'debrief.moment.watermelon': 'Außen grün, innen rot',
  'debrief.moment.localOptimisation': 'Eine Stelle wurde schneller, das Ganze nicht',
  'debrief.moment.expertBottleneck': 'Alle warteten auf eine Rolle',
  'debrief.moment.firefightingLoop': 'Zu viele Brände, um sie zu verhüten',
  'debrief.moment.hiddenWork': 'Viel Arbeit sah niemand',
  'debrief.moment.batchAndBlowUp': 'Viele Changes auf einmal, und es knallte',
  'debrief.moment.misrouting': 'Incidents wanderten von Ablage zu Ablage',
  'debrief.moment.orderTaking': 'Geliefert wie bestellt, nicht wie gebraucht',
  'debrief.moment.neglectedProblem': 'Eine Ursache schlug immer wieder zu',
  'debrief.moment.improvementThatPaid': 'Eine Verbesserung, die sich auszahlte',
  'debrief.moment.improvementWithoutOwner': 'Eine Verbesserung, um die sich niemand kümmerte',
  'debrief.moment.goWithKnownRisk': 'Ein GO trotz bekannten Risikos',

  'debrief.question.watermelon':
    'Alle Zusagen wurden eingehalten: Warum waren die Menschen, die den Service nutzen, trotzdem nicht zufrieden?',
  'debrief.question.localOptimisation':
    'Was geschah mit der Arbeit, nachdem sie die schnellere Stelle verlassen hatte?',
  'debrief.question.expertBottleneck':
    'Was hätten andere übernehmen können, damit diese Rolle Zeit für das hat, was nur sie kann?',
  'debrief.question.firefightingLoop':
    'Wann hättet ihr innehalten und die Ursache suchen können, und was hielt euch davon ab?',
  'debrief.question.hiddenWork':
    'Wer wusste von dieser Arbeit, und was wäre anders entschieden worden, wenn alle sie gesehen hätten?',
  'debrief.question.batchAndBlowUp':
    'Warum gingen diese Changes gemeinsam hinaus, und was hätten kleinere Schritte gekostet?',
  'debrief.question.misrouting': 'Was hätte der Erste, der darauf sah, wissen müssen?',
  'debrief.question.orderTaking':
    'Wer hätte euch sagen können, was wirklich gebraucht wird, und wann hättet ihr gefragt?',
  'debrief.question.neglectedProblem':
    'Beim wievielten Mal hätte jemand nach dem Warum fragen sollen, und wer hätte das entschieden?',
  'debrief.question.improvementThatPaid':
    'Warum gelang gerade diese, und woher wusstet ihr, dass sie dem Ganzen hilft?',
  'debrief.question.improvementWithoutOwner': 'Wer hätte gemerkt, dass nichts daraus wurde?',
  'debrief.question.goWithKnownRisk': 'Wer kannte das Risiko, und was hätte es leicht gemacht, es zu sagen?',

  'debrief.evidence.slaKept': '{slaPerMille} der Incidents wurden in der zugesagten Zeit gelöst.',
  'debrief.evidence.valueArrived': 'Vom möglichen Wert kamen {realisedPerMille} an.',
  'debrief.evidence.goalsMissed': 'Trotzdem verfehlt: {goals}.',
  'debrief.evidence.improvedAlone': '„{improvementId}“ beschleunigt die Arbeit nur einer Rolle: {roleId}.',
  'debrief.evidence.builtAndReleased': 'Features gebaut: {builtCount}; ausgeliefert: {releasedCount}.',
  'debrief.evidence.changeQueueGrew': 'Die Schlange vor der Change-Freigabe wuchs von {startCount} auf {endCount}.',
  'debrief.evidence.leaksWaitFor':
    '{leakPerMille} des verlorenen Werts gingen beim Warten auf eine Rolle verloren: {roleId}.',
  'debrief.evidence.meanQueue': 'Im Schnitt warteten dort {queueMilli} Arbeiten; Hände: {hands}.',
  'debrief.evidence.busyElsewhere':
    'Zugleich flossen dort {elsewherePerMille} der Zeit in Ausfälle, Plackerei und Wechsel; frei: {idlePerMille}.',
  'debrief.evidence.timeInFailures':
    '{failurePerMille} der ganzen Zeit flossen in Ausfälle, {improvementPerMille} in Verbesserung.',
  'debrief.evidence.seenBefore':
    'Incidents: {incidentCount}, davon {repeatedPerMille} mit einer Ursache, die schon einmal zugeschlagen hatte.',
  'debrief.evidence.oneCauseStruck':
    'Allein eine Ursache schlug {strikeCount, plural, one {einmal} other {#-mal}} zu: „{problemId}“.',
  'debrief.evidence.timeInToil': '{toilPerMille} der Arbeitszeit waren Plackerei.',
  'debrief.evidence.timeUnseen': '{hiddenPerMille} der Arbeitszeit flossen in Arbeit, die nicht auf der Tafel stand.',
  'debrief.evidence.mostToil': 'Die meiste Plackerei lag bei {roleId}: {toilPerMille}.',
  'debrief.evidence.batchesFailed':
    'Zu dritt oder mehr: {failedCount} von {changeCount} Changes schlugen fehl ({failPerMille}).',
  'debrief.evidence.aloneFailed': 'In kleineren Schritten: {failedCount} von {changeCount} schlugen fehl.',
  'debrief.evidence.wentBack':
    'Von {incidentCount} erledigten Incidents gingen {backPerMille} zurück, um neu beurteilt zu werden.',
  'debrief.evidence.handsStuck':
    'Hände saßen {stuckHours} ({stuckPerMille} der Zeit) vor Arbeit, die sie nicht lösen konnten.',
  'debrief.evidence.longestJourney':
    'Die längste Reise: {workId}, {backCount, plural, one {einmal} other {#-mal}} zurück, {handoffs, plural, one {einmal} other {#-mal}} übergeben.',
  'debrief.evidence.needUnknown':
    'Von {liveCount} neuen Features gingen {blindCount} live, ohne dass jemand den Bedarf kannte.',
  'debrief.evidence.lostAsOrdered':
    '{lostCents} gingen verloren, weil das Bestellte nicht das Gebrauchte war ({lostPerMille}).',
  'debrief.evidence.oneOrder': 'Am teuersten war es bei {workId}.',
  'debrief.evidence.causeStruck':
    '„{problemId}“ ({serviceId}) schlug in dieser Runde {strikeCount, plural, one {einmal} other {#-mal}} zu.',
  'debrief.evidence.causeCost': 'Bisher kostete es {hours} Arbeit und {costCents}.',
  'debrief.evidence.nobodyLooked': 'In dieser Runde wurde {lookedIntoTicks} lang nach der Ursache gesucht.',
  'debrief.evidence.figureReached':
    '„{improvementId}“: {metric} ging von {baseline} auf {actual}; erwartet war {target}.',
  'debrief.evidence.wholeBetter': 'Vom möglichen Wert kamen {nowPerMille} an; vorher waren es {beforePerMille}.',
  'debrief.evidence.ownerless': '„{improvementId}“ hatte keinen Verantwortlichen.',
  'debrief.evidence.unfinished': '„{improvementId}“ ({roleId}) wurde gewählt und wirkt noch nicht.',
  'debrief.evidence.faded': '„{improvementId}“ ({roleId}) wirkt nur noch zu {strengthPerMille}.',
  'debrief.evidence.chosenInRound': 'Gewählt wurde sie in Runde {chosenRound}.',
  'debrief.evidence.riskAtGo':
    '„{manoeuvreId}“ wurde bei einem Risiko von {riskPerMille} geflogen. Jemandem bekannt: {openRisks}.',
  'debrief.evidence.saidNoGo': 'NO GO sagten: {roles}.',
  'debrief.evidence.nobodySaidNoGo': 'Niemand sagte NO GO.',
  'debrief.evidence.howItWent':
    '{state, select, failed {Es misslang.} missed {Das Fenster verstrich.} other {Es ging gut. Das war ebenso Glück wie Können.}}',

  'debrief.reading.nothingFinished': 'Keine Arbeit wurde fertig.',
  'debrief.reading.longTail':
    'Die Hälfte der Arbeit brauchte weniger als {p50Ticks}, doch 5 von 100 mehr als {p95Ticks}.',
  'debrief.reading.steadyLeadTimes':
    'Die Hälfte der Arbeit brauchte weniger als {p50Ticks}, 85 von 100 weniger als {p85Ticks}.',
  'debrief.reading.workedOnOfLeadTime':
    'In {perMille} der Zeit, die Arbeit brauchte, arbeitete jemand daran; der Rest war Warten.',
  'debrief.reading.noRound': 'Noch ist keine Runde vorbei.',
  'debrief.reading.deliveryOfRound': '{milliPerDay} Auslieferungen am Tag; {failPerMille} der Changes schlugen fehl.',
  'debrief.reading.oftenerAndSafer':
    'Auslieferungen wurden häufiger und sicherer: früher {milliPerDayBefore} am Tag, jetzt {milliPerDay}; früher schlugen {failPerMilleBefore} fehl, jetzt {failPerMille}.',
  'debrief.reading.oftenerAndRiskier':
    'Auslieferungen wurden häufiger und riskanter: früher {milliPerDayBefore} am Tag, jetzt {milliPerDay}; früher schlugen {failPerMilleBefore} fehl, jetzt {failPerMille}.',
  'debrief.reading.seldomerAndSafer':
    'Auslieferungen wurden seltener und sicherer: früher {milliPerDayBefore} am Tag, jetzt {milliPerDay}; früher schlugen {failPerMilleBefore} fehl, jetzt {failPerMille}.',
  'debrief.reading.seldomerAndRiskier':
    'Auslieferungen wurden seltener und riskanter: früher {milliPerDayBefore} am Tag, jetzt {milliPerDay}; früher schlugen {failPerMilleBefore} fehl, jetzt {failPerMille}.',
  'debrief.reading.nobodyBusy': 'Niemand hatte zu tun.',
  'debrief.reading.busyWith':
    'Von der Arbeitszeit flossen {valuePerMille} in Wert, {unplannedPerMille} in Ausfälle und Plackerei, {improvementPerMille} in Verbesserung.',
  'debrief.reading.longestQueue':
    'Am längsten wartete Arbeit auf {roleId}: im Schnitt {meanWaitMilli} für {meanServiceMilli} Arbeit; diese Rolle war {busyPerMille} der Zeit beschäftigt.',
  'debrief.reading.workNobodySees':
    '{hiddenPerMille} der Arbeitszeit flossen in Arbeit, die nicht auf der Tafel stand, {toilPerMille} in Plackerei; die meiste lag bei {roleId}.',
  'debrief.reading.allIsSeen': 'Alle Arbeit stand auf der Tafel; {toilPerMille} der Arbeitszeit waren Plackerei.',
  'debrief.reading.oneRound': 'In der bisher einzigen Runde kamen {lastPerMille} des möglichen Werts an.',
  'debrief.reading.moreArrives':
    'Vom möglichen Wert kommt mehr an: {firstPerMille} in der ersten Runde, {lastPerMille} in der letzten.',
  'debrief.reading.lessArrives':
    'Vom möglichen Wert kommt weniger an: {firstPerMille} in der ersten Runde, {lastPerMille} in der letzten.',
  'debrief.reading.nothingLeaked': 'Nichts ging verloren: Alles Mögliche kam an, {realisedCents}.',
  'debrief.reading.largestLeak':
    'Vom möglichen Wert kamen {realisedPerMille} an. Der größte Verlust war „{group}“: {cents}, {sharePerMille} des Möglichen.',
  'debrief.reading.nothingHurt': 'Durch unzufriedene Kunden ging kein Wert verloren.',
  'debrief.reading.largestDeficit':
    'Was Kunden unzufrieden machte, kostete am meisten unter „{bucket}“: {cents}{roleId, select, none {} other {, das meiste davon bei {roleId}}}.',
  'debrief.reading.whatHappened':
    '{incidents, plural, =0 {Kein schwerer Incident} one {Ein schwerer Incident} other {# schwere Incidents}}, {majors, plural, =0 {kein Major Incident} one {davon ein Major Incident} other {davon # Major Incidents}}; {released, plural, =0 {kein Change ging hinaus} one {ein Change ging hinaus} other {# Changes gingen hinaus}}, {failed, plural, =0 {keiner schlug fehl} one {einer schlug fehl} other {# schlugen fehl}}.',
  'debrief.reading.moreComesThanGoes':
    'Es kam mehr Arbeit, als fertig wurde: Offen waren erst {startCount}, am Ende {endCount} Arbeiten{columnId, select, none {} other {; am stärksten wuchs „{columnId}“ ({columnMore, plural, other {+#}})}}.',
  'debrief.reading.asMuchGoesAsComes':
    'Es wurde so viel fertig, wie kam: Am Anfang waren {startCount} Arbeiten offen, am Ende {endCount}.',
  'debrief.reading.nothingWaited': 'Keine Arbeit wartete.',
  'debrief.reading.longestWait':
    'Am längsten wartete Arbeit vor „{stepId}“ bei {roleId}: jedes Mal {meanWaitTicks}, {sharePerMille} allen Wartens.',
  'debrief.reading.nothingOpen': 'Keine Arbeit ist offen.',
  'debrief.reading.olderThanUsual':
    '{count, plural, one {Eine Arbeit ist offen} other {# Arbeiten sind offen}}, {oldCount, plural, =0 {keine davon länger als üblich} one {eine davon länger als üblich} other {# davon länger als üblich}}; die älteste, {oldestId}, seit {oldestTicks}.',
  'debrief.reading.greenOutside':
    '{slaPerMille} der Incidents wurden in der zugesagten Zeit gelöst, doch die Zufriedenheit liegt bei {csatMilli}, und verfehlt wurden: {missedGoals}.',
  'debrief.reading.keptAndFelt':
    '{slaPerMille} der Incidents wurden in der zugesagten Zeit gelöst, und das war zu spüren: Die Zufriedenheit liegt bei {csatMilli}.',
  'debrief.reading.missedYetFine':
    'Nur {slaPerMille} der Incidents wurden in der zugesagten Zeit gelöst, doch alle anderen Ziele sind erreicht; die Zufriedenheit liegt bei {csatMilli}.',
  'debrief.reading.missedAndFelt':
    'Nur {slaPerMille} der Incidents wurden in der zugesagten Zeit gelöst, und das war zu spüren: Die Zufriedenheit liegt bei {csatMilli}; verfehlt: {missedGoals}.',
  'debrief.reading.nothingReleased': 'Kein Change ging hinaus.',
  'debrief.reading.batchesFailMore':
    'Changes, die zu dritt oder mehr hinausgingen, schlugen öfter fehl: {largeFailPerMille}, in kleineren Schritten {smallFailPerMille}.',
  'debrief.reading.changesFailed':
    '{changes, plural, one {Ein Change ging hinaus} other {# Changes gingen hinaus}}, {failed, plural, =0 {keiner schlug fehl} one {einer schlug fehl} other {# schlugen fehl}} ({failPerMille}).',
  'debrief.reading.conceptsMet':
    '{metCount, plural, one {Eines von {allCount} Konzepten des Fachs kam vor} other {# von {allCount} Konzepten des Fachs kamen vor}}, in dem, was geschah, oder in dem, was das Team wählte.',
  'debrief.reading.noConceptMet': 'Noch kam keines der Konzepte des Fachs vor.',
  'debrief.reading.waitedAndWorked':
    '{workId} wartete {waitingTicks}, gearbeitet wurde daran {workingTicks}{stepId, select, none {} other {; am längsten lag es bei „{stepId}“}}{roleId, select, none {} other { ({roleId})}}.',
} as const;
