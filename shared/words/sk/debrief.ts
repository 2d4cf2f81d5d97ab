// Words of the debrief: moments worth talking about, figures and what they say. In Slovak.
export const debrief = {
  'debrief.moments': 'Chvíle, o ktorých sa oplatí hovoriť',
  'debrief.momentsNote': 'Najvýdatnejšia je prvá. Ukazujú, kde bolo vidieť vzorec, nikdy nie kto je na vine.',
  'debrief.noMoments': 'V doterajších kolách nevynikol žiadny vzorec.',
  'debrief.when': '{round}. kolo, {time}',
  'debrief.where': 'Vidieť pri: {roles}',
  'debrief.ask': 'Otázka: {question}',
  'debrief.figures': 'Čísla kôl',
  'debrief.figure': 'Číslo',
  'debrief.round': '{round}. kolo',
  'debrief.overall': 'Všetky kolá',
  'debrief.row.finished': 'Dokončené práce',
  'debrief.row.leadP50': 'Čas od príchodu: polovica trvala menej než',
  'debrief.row.leadP85': 'Čas od príchodu: 85 zo 100 trvalo menej než',
  'debrief.row.flow': 'Z toho sa na nich pracovalo',
  'debrief.row.perDay': 'Vydania za deň',
  'debrief.row.failed': 'Neúspešné zmeny',
  'debrief.row.recovery': 'Opravené, zvyčajne, po',
  'debrief.row.toil': 'Rutina, z pracovného času',
  'debrief.row.hidden': 'Neviditeľná práca, z pracovného času',
  'debrief.row.busiest': 'Najvyťaženejšia rola',
  'debrief.row.effort': '{effort}, z celého času',
  'debrief.busiest': '{role}: vyťaženie {busy}',

  'debrief.moment.watermelon': 'Zvonka zelené, zvnútra červené',
  'debrief.moment.localOptimisation': 'Jedno miesto zrýchlilo, celok nie',
  'debrief.moment.expertBottleneck': 'Všetci čakali na jednu rolu',
  'debrief.moment.firefightingLoop': 'Toľko požiarov, že im nik nepredchádza',
  'debrief.moment.hiddenWork': 'Veľa práce nikto nevidel',
  'debrief.moment.batchAndBlowUp': 'Veľa zmien naraz a vybuchlo to',
  'debrief.moment.misrouting': 'Incidenty putovali zo stola na stôl',
  'debrief.moment.orderTaking': 'Dodané, čo sa objednalo, nie čo bolo treba',
  'debrief.moment.neglectedProblem': 'Jedna príčina udierala znova a znova',
  'debrief.moment.improvementThatPaid': 'Zlepšenie, ktoré sa vyplatilo',
  'debrief.moment.improvementWithoutOwner': 'Zlepšenie, o ktoré sa nikto nestaral',
  'debrief.moment.goWithKnownRisk': 'GO napriek známemu riziku',

  'debrief.question.watermelon': 'Záväzky boli dodržané. Prečo teda ľudia, ktorí službu používajú, neboli spokojní?',
  'debrief.question.localOptimisation': 'Čo sa stalo s prácou, keď opustila miesto, ktoré zrýchlilo?',
  'debrief.question.expertBottleneck': 'Čo mohli prevziať iní, aby táto rola mala čas na to, čo vie len ona?',
  'debrief.question.firefightingLoop': 'Kedy ste sa mohli zastaviť a hľadať príčinu a čo vám v tom zabránilo?',
  'debrief.question.hiddenWork': 'Kto o tejto práci vedel a čo by sa rozhodlo inak, keby ju videli všetci?',
  'debrief.question.batchAndBlowUp': 'Prečo išli tieto zmeny von spolu a čo by stáli menšie kroky?',
  'debrief.question.misrouting': 'Čo by musel vedieť ten, kto sa na to pozrel prvý?',
  'debrief.question.orderTaking': 'Kto vám mohol povedať, čo je naozaj treba, a kedy ste sa mali opýtať?',
  'debrief.question.neglectedProblem': 'Pri koľkom údere sa mal niekto spýtať prečo a kto o tom mal rozhodnúť?',
  'debrief.question.improvementThatPaid': 'Prečo sa práve toto podarilo a odkiaľ ste vedeli, že pomôže celku?',
  'debrief.question.improvementWithoutOwner': 'Kto by si všimol, že z toho nič nebolo?',
  'debrief.question.goWithKnownRisk': 'Kto o riziku vedel a čo by mu uľahčilo povedať to?',

  'debrief.evidence.slaKept': 'V dohodnutom čase sa vyriešilo {slaPerMille} incidentov.',
  'debrief.evidence.valueArrived': 'Z možnej hodnoty dorazilo {realisedPerMille}.',
  'debrief.evidence.goalsMissed': 'Napriek tomu nesplnené: {goals}.',
  'debrief.evidence.improvedAlone': '„{improvementId}“ zrýchľuje prácu len jednej roly: {roleId}.',
  'debrief.evidence.builtAndReleased': 'Postavené funkcie: {builtCount}; vydané: {releasedCount}.',
  'debrief.evidence.changeQueueGrew': 'Rad pred schvaľovaním zmien narástol z {startCount} na {endCount}.',
  'debrief.evidence.leaksWaitFor': '{leakPerMille} stratenej hodnoty sa stratilo čakaním na jednu rolu: {roleId}.',
  'debrief.evidence.meanQueue': 'V priemere tam čakalo prác: {queueMilli}; ruky: {hands}.',
  'debrief.evidence.busyElsewhere':
    'Zatiaľ tam {elsewherePerMille} času zhltli poruchy, rutina a prepínanie; voľno: {idlePerMille}.',
  'debrief.evidence.timeInFailures':
    '{failurePerMille} celého času išlo na poruchy, {improvementPerMille} na zlepšovanie.',
  'debrief.evidence.seenBefore':
    'Incidenty: {incidentCount}, z toho {repeatedPerMille} s príčinou, ktorá už predtým udrela.',
  'debrief.evidence.oneCauseStruck':
    'Jediná príčina udrela {strikeCount, plural, one {raz} few {#-krát} many {#-krát} other {#-krát}}: „{problemId}“.',
  'debrief.evidence.timeInToil': '{toilPerMille} pracovného času bola rutina.',
  'debrief.evidence.timeUnseen': '{hiddenPerMille} pracovného času išlo na prácu, ktorá nebola na tabuli.',
  'debrief.evidence.mostToil': 'Najviac rutiny mala rola {roleId}: {toilPerMille}.',
  'debrief.evidence.batchesFailed':
    'V dávkach po troch a viac: zlyhalo {failedCount} z {changeCount} zmien ({failPerMille}).',
  'debrief.evidence.aloneFailed': 'V menších krokoch: zlyhalo {failedCount} z {changeCount}.',
  'debrief.evidence.wentBack': 'Z uzavretých incidentov ({incidentCount}) sa {backPerMille} vrátilo na nové posúdenie.',
  'debrief.evidence.handsStuck': 'Ruky sedeli {stuckHours} ({stuckPerMille} času) nad prácou, ktorú nevedeli vyriešiť.',
  'debrief.evidence.longestJourney':
    'Najdlhšia cesta: {workId}, späť {backCount, plural, one {raz} few {#-krát} many {#-krát} other {#-krát}}, odovzdané {handoffs, plural, one {raz} few {#-krát} many {#-krát} other {#-krát}}.',
  'debrief.evidence.needUnknown':
    'Z nasadených funkcií ({liveCount}) išlo do prevádzky bez poznania potreby: {blindCount}.',
  'debrief.evidence.lostAsOrdered':
    '{lostCents} sa stratilo, lebo objednané nebolo to, čo bolo treba ({lostPerMille}).',
  'debrief.evidence.oneOrder': 'Najviac to stálo pri {workId}.',
  'debrief.evidence.causeStruck':
    '„{problemId}“ ({serviceId}) udrelo v tomto kole {strikeCount, plural, one {raz} few {#-krát} many {#-krát} other {#-krát}}.',
  'debrief.evidence.causeCost': 'Doteraz to stálo {hours} práce a {costCents}.',
  'debrief.evidence.nobodyLooked': 'V tomto kole niekto hľadal príčinu {lookedIntoTicks}.',
  'debrief.evidence.figureReached':
    '„{improvementId}“: {metric} sa zmenilo z {baseline} na {actual}; čakalo sa {target}.',
  'debrief.evidence.wholeBetter': 'Z možnej hodnoty dorazilo {nowPerMille}; predtým {beforePerMille}.',
  'debrief.evidence.ownerless': '„{improvementId}“ nemalo vlastníka.',
  'debrief.evidence.unfinished': '„{improvementId}“ ({roleId}) bolo vybrané a ešte neplatí.',
  'debrief.evidence.faded': '„{improvementId}“ ({roleId}) zoslablo na {strengthPerMille} svojej sily.',
  'debrief.evidence.chosenInRound': 'Vybrané bolo v kole {chosenRound}.',
  'debrief.evidence.riskAtGo': '„{manoeuvreId}“ sa letelo s rizikom {riskPerMille}. Niekto vedel: {openRisks}.',
  'debrief.evidence.saidNoGo': 'NO GO povedali: {roles}.',
  'debrief.evidence.nobodySaidNoGo': 'Nikto nepovedal NO GO.',
  'debrief.evidence.howItWent':
    '{state, select, failed {Nevyšlo to.} missed {Okno uplynulo.} other {Vyšlo to. Bolo to šťastie rovnako ako úsudok.}}',

  'debrief.reading.nothingFinished': 'Nedokončila sa žiadna práca.',
  'debrief.reading.longTail': 'Polovica práce trvala menej než {p50Ticks}, no 5 zo 100 viac než {p95Ticks}.',
  'debrief.reading.steadyLeadTimes': 'Polovica práce trvala menej než {p50Ticks}, 85 zo 100 menej než {p85Ticks}.',
  'debrief.reading.workedOnOfLeadTime':
    'Počas {perMille} času, ktorý práca trvala, na nej niekto robil; zvyšok bolo čakanie.',
  'debrief.reading.noRound': 'Ešte sa neskončilo žiadne kolo.',
  'debrief.reading.deliveryOfRound': 'Vydania za deň: {milliPerDay}; zlyhalo {failPerMille} zmien.',
  'debrief.reading.oftenerAndSafer':
    'Vydania sú častejšie a bezpečnejšie: predtým {milliPerDayBefore} za deň, teraz {milliPerDay}; predtým zlyhalo {failPerMilleBefore}, teraz {failPerMille}.',
  'debrief.reading.oftenerAndRiskier':
    'Vydania sú častejšie a rizikovejšie: predtým {milliPerDayBefore} za deň, teraz {milliPerDay}; predtým zlyhalo {failPerMilleBefore}, teraz {failPerMille}.',
  'debrief.reading.seldomerAndSafer':
    'Vydania sú zriedkavejšie a bezpečnejšie: predtým {milliPerDayBefore} za deň, teraz {milliPerDay}; predtým zlyhalo {failPerMilleBefore}, teraz {failPerMille}.',
  'debrief.reading.seldomerAndRiskier':
    'Vydania sú zriedkavejšie a rizikovejšie: predtým {milliPerDayBefore} za deň, teraz {milliPerDay}; predtým zlyhalo {failPerMilleBefore}, teraz {failPerMille}.',
  'debrief.reading.nobodyBusy': 'Nikto nemal čo robiť.',
  'debrief.reading.busyWith':
    'Z pracovného času išlo {valuePerMille} na hodnotu, {unplannedPerMille} na poruchy a rutinu, {improvementPerMille} na zlepšovanie.',
  'debrief.reading.longestQueue':
    'Najdlhšie práca čakala na rolu {roleId}: v priemere {meanWaitMilli} kvôli {meanServiceMilli} práce; tá rola bola vyťažená na {busyPerMille}.',
  'debrief.reading.workNobodySees':
    '{hiddenPerMille} pracovného času išlo na prácu mimo tabule, {toilPerMille} na rutinu; najviac jej mala rola {roleId}.',
  'debrief.reading.allIsSeen': 'Všetka práca bola na tabuli; rutina bola {toilPerMille} pracovného času.',
  'debrief.reading.oneRound': 'V jedinom doterajšom kole dorazilo {lastPerMille} možnej hodnoty.',
  'debrief.reading.moreArrives':
    'Z možnej hodnoty dorazí viac: {firstPerMille} v prvom kole, {lastPerMille} v poslednom.',
  'debrief.reading.lessArrives':
    'Z možnej hodnoty dorazí menej: {firstPerMille} v prvom kole, {lastPerMille} v poslednom.',
  'debrief.reading.nothingLeaked': 'Nič sa nestratilo: dorazilo všetko možné, {realisedCents}.',
  'debrief.reading.largestLeak':
    'Z možnej hodnoty dorazilo {realisedPerMille}. Najväčší únik: „{group}“, {cents}, teda {sharePerMille} možného.',
  'debrief.reading.nothingHurt': 'Pre nespokojných zákazníkov sa nestratila žiadna hodnota.',
  'debrief.reading.largestDeficit':
    'Nespokojnosť zákazníkov stála najviac tu: „{bucket}“, {cents}{roleId, select, none {} other {; väčšina vznikla pri role {roleId}}}.',
  'debrief.reading.whatHappened':
    'Vážne incidenty: {incidents}, z toho závažné výpadky: {majors}; vydané zmeny: {released}, neúspešné: {failed}.',
  'debrief.reading.moreComesThanGoes':
    'Prišlo viac práce, než sa dokončilo: otvorených prác bolo {startCount}, na konci {endCount}{columnId, select, none {} other {; najviac pribudlo v stĺpci „{columnId}“ ({columnMore, plural, other {+#}})}}.',
  'debrief.reading.asMuchGoesAsComes':
    'Dokončilo sa toľko práce, koľko prišlo: na začiatku bolo otvorených {startCount}, na konci {endCount}.',
  'debrief.reading.nothingWaited': 'Žiadna práca nečakala.',
  'debrief.reading.longestWait':
    'Najdlhšie práca čakala pred krokom „{stepId}“ (rola {roleId}): zakaždým {meanWaitTicks}, {sharePerMille} všetkého čakania.',
  'debrief.reading.nothingOpen': 'Žiadna práca nie je otvorená.',
  'debrief.reading.olderThanUsual':
    'Otvorené práce: {count}, z toho dlhšie než zvyčajne: {oldCount}; najstaršia, {oldestId}, už {oldestTicks}.',
  'debrief.reading.greenOutside':
    'V dohodnutom čase sa vyriešilo {slaPerMille} incidentov, no spokojnosť je {csatMilli} a nesplnené ostali: {missedGoals}.',
  'debrief.reading.keptAndFelt':
    'V dohodnutom čase sa vyriešilo {slaPerMille} incidentov a bolo to cítiť: spokojnosť je {csatMilli}.',
  'debrief.reading.missedYetFine':
    'V dohodnutom čase sa vyriešilo len {slaPerMille} incidentov, no všetky ostatné ciele sú splnené; spokojnosť je {csatMilli}.',
  'debrief.reading.missedAndFelt':
    'V dohodnutom čase sa vyriešilo len {slaPerMille} incidentov a bolo to cítiť: spokojnosť je {csatMilli}; nesplnené: {missedGoals}.',
  'debrief.reading.nothingReleased': 'Nevyšla žiadna zmena.',
  'debrief.reading.batchesFailMore':
    'Zmeny, ktoré išli von po troch a viac, zlyhávali častejšie: {largeFailPerMille}, v menších krokoch {smallFailPerMille}.',
  'debrief.reading.changesFailed': 'Vydané zmeny: {changes}, neúspešné: {failed} ({failPerMille}).',
  'debrief.reading.conceptsMet':
    'Pojmy z odboru, s ktorými sa tím stretol v tom, čo sa stalo, alebo v tom, čo si vybral: {metCount} z {allCount}.',
  'debrief.reading.noConceptMet': 'S pojmami z odboru sa tím zatiaľ nestretol.',
  'debrief.reading.waitedAndWorked':
    '{workId}: čakanie {waitingTicks}, práca {workingTicks}{stepId, select, none {} other {; najdlhšie v kroku „{stepId}“}}{roleId, select, none {} other { ({roleId})}}.',
} as const;
