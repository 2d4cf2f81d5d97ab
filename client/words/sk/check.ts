// Words of the network check, in Slovak.
export const check = {
  'check.title': 'Pobeží workshop v tejto sieti?',
  'check.lead':
    'Vyskúšajte to vopred, v miestnosti a v sieti, kde sa bude hrať. Trvá to asi pol minúty a nič to nezmení.',
  'check.link': 'Najprv overiť sieť',
  'check.start': 'Overiť teraz',
  'check.again': 'Overiť znova',
  'check.running': 'Overuje sa …',
  'check.now': 'Práve: {step}',
  'check.steps': 'Čo sa overuje',

  'check.step.page': 'Samotná stránka',
  'check.step.api': 'Požiadavky na server',
  'check.step.clock': 'Hodiny tohto zariadenia',
  'check.step.socket': 'Trvalé spojenie (WebSocket)',
  'check.step.roundTrip': 'Tam a späť po ňom',
  'check.step.frame': 'Veľká správa oboma smermi',
  'check.step.many': 'Viac spojení naraz',
  'check.step.polling': 'Obchádzka (long polling)',
  'check.step.idle': 'Ticho bez odpojenia',
  'check.why.page': 'ako dlho sa načítavala',
  'check.why.api': 'prihlásenie, riadenie, záverečný rozbor',
  'check.why.clock': 'len pre program; hra sa riadi hodinami servera',
  'check.why.socket': 'ide po ňom všetko, čo sa hýbe',
  'check.why.roundTrip': 'ako rýchlo príde odpoveď na stlačenie tlačidla',
  'check.why.frame': 'čo stránka dostane pri príchode',
  'check.why.many': 'každý v miestnosti má jedno',
  'check.why.polling': 'zapne sa samo tam, kde sú WebSockety blokované',
  'check.why.idle': 'niektoré siete ukončia, čo je chvíľu ticho',

  'check.level.good': 'dobré',
  'check.level.weak': 'slabé',
  'check.level.bad': 'nefunguje',
  'check.ms': '{ms} ms',
  'check.seconds': '{seconds} s',
  'check.times': 'zvyčajne {p50}, najhoršie {p95}',
  'check.timesLost':
    'zvyčajne {p50}, najhoršie {p95}, {failed, plural, =0 {žiadna sa nestratila} one {# sa stratila} few {# sa stratili} many {# sa stratilo} other {# sa stratilo}}',
  'check.off': 'odchýlka {seconds} s',
  'check.opened': '{open} z {of}',
  'check.held': 'vydržalo {seconds} s',
  'check.cut': 'odpojené',
  'check.nothing': 'bez odpovede',
  'check.unknown': 'nie je známe',

  'check.verdict.good': 'Áno, workshop tu pobeží',
  'check.verdict.weak': 'Áno, ale sieť je slabá',
  'check.verdict.fallback': 'Áno, ale len pomalšou cestou',
  'check.verdict.bad': 'Nie, v tejto sieti nie',
  'check.means.good': 'Netreba robiť nič. Ak sa dá, overte to ešte raz v deň workshopu.',
  'check.means.weak':
    'Hrať sa dá; občas sa niektorá stránka zastaví a sama sa vráti. Na to, čo je nižšie označené ako slabé, sa oplatí opýtať správcu siete.',
  'check.means.fallback':
    'Táto sieť blokuje WebSockety. Stránky si to všimnú a použijú obyčajné požiadavky: funguje všetko, s krátkym oneskorením. Ak bude hráčov veľa, požiadajte správcu siete o to, čo je nižšie.',
  'check.means.bad':
    'Prejde príliš málo. Pošlite text nižšie správcovi siete alebo skúste inú sieť, napríklad hotspot telefónu.',

  'check.owner': 'Pre správcu siete',
  'check.mark': 'Označte text a skopírujte ho; na adrese bez https to prehliadač sám neurobí.',
  'check.owner.hello': 'Dobrý deň, vo vašej sieti by sme chceli hrať workshop v prehliadači. Potrebujeme:',
  'check.owner.reach': 'Odchádzajúce spojenia na {host}, port {port} ({protocol}). Zvonka nejde dnu nič.',
  'check.owner.upgrade':
    'WebSockety na tej istej adrese ({url}): hlavičky „Connection: Upgrade“ a „Upgrade: websocket“ musia prejsť.',
  'check.owner.idle':
    'Spojenia, ktoré sú 30 sekúnd ticho, sa nesmú ukončiť; spojenia hry sa ozývajú každé 2 až 5 sekúnd a trvajú hodiny.',
  'check.owner.people':
    'Jedno trvalé spojenie na osobu, všetky z jedného miesta; každé prenáša málo, chvíľu viac, keď niekto príde.',
  'check.owner.proxy': 'Žiadny proxy ani filter, ktorý odpovede zdržiava, mení alebo medzitým žiada prihlásenie.',
  'check.owner.measured': 'Namerané z {origin}, {when} UTC:',
} as const;
