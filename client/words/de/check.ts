// Words of the network check, in German.
export const check = {
  'check.title': 'Läuft der Workshop in diesem Netz?',
  'check.lead':
    'Vorher ausprobieren, in dem Raum und in dem Netz, in dem gespielt wird. Es dauert etwa eine halbe Minute und ändert nichts.',
  'check.link': 'Erst das Netz prüfen',
  'check.start': 'Jetzt prüfen',
  'check.again': 'Noch einmal prüfen',
  'check.running': 'Wird geprüft …',
  'check.now': 'Gerade: {step}',
  'check.steps': 'Was geprüft wird',

  'check.step.page': 'Die Seite selbst',
  'check.step.api': 'Anfragen an den Server',
  'check.step.clock': 'Die Uhr dieses Geräts',
  'check.step.socket': 'Eine dauerhafte Verbindung (WebSocket)',
  'check.step.roundTrip': 'Hin und zurück auf ihr',
  'check.step.frame': 'Eine große Nachricht in beide Richtungen',
  'check.step.many': 'Mehrere Verbindungen zugleich',
  'check.step.polling': 'Der Umweg (Long Polling)',
  'check.step.idle': 'Stille, ohne getrennt zu werden',
  'check.why.page': 'wie lange das Laden gedauert hat',
  'check.why.api': 'Beitreten, Steuern, Debriefing',
  'check.why.clock': 'nur für die Agenda; das Spiel richtet sich nach dem Server',
  'check.why.socket': 'alles, was sich bewegt, kommt darüber',
  'check.why.roundTrip': 'wie schnell ein Knopfdruck beantwortet wird',
  'check.why.frame': 'was eine Seite bei der Ankunft bekommt',
  'check.why.many': 'alle im Raum haben je eine',
  'check.why.polling': 'springt von selbst ein, wo WebSockets gesperrt sind',
  'check.why.idle': 'manche Netze beenden, was eine Weile still ist',

  'check.level.good': 'gut',
  'check.level.weak': 'schwach',
  'check.level.bad': 'geht nicht',
  'check.ms': '{ms} ms',
  'check.seconds': '{seconds} s',
  'check.times': 'meist {p50}, schlimmstens {p95}',
  'check.timesLost':
    'meist {p50}, schlimmstens {p95}, {failed, plural, =0 {keine verloren} one {# verloren} other {# verloren}}',
  'check.off': '{seconds} s daneben',
  'check.opened': '{open} von {of}',
  'check.held': '{seconds} s gehalten',
  'check.cut': 'getrennt',
  'check.nothing': 'keine Antwort',
  'check.unknown': 'nicht bekannt',

  'check.verdict.good': 'Ja, der Workshop läuft hier',
  'check.verdict.weak': 'Ja, aber das Netz ist schwach',
  'check.verdict.fallback': 'Ja, aber nur auf dem langsameren Weg',
  'check.verdict.bad': 'Nein, nicht in diesem Netz',
  'check.means.good': 'Es ist nichts zu tun. Am Tag selbst am besten noch einmal prüfen.',
  'check.means.weak':
    'Es lässt sich spielen; ab und zu stockt eine Seite und kommt von selbst wieder. Was unten schwach ist, lohnt eine Frage an die Leute, die das Netz betreiben.',
  'check.means.fallback':
    'Dieses Netz sperrt WebSockets. Die Seiten merken das und nehmen stattdessen gewöhnliche Anfragen: Alles geht, mit kurzen Verzögerungen. Bei vielen Mitspielenden bitte die Leute, die das Netz betreiben, um das, was unten steht.',
  'check.means.bad':
    'Es kommt zu wenig durch. Schick den Text unten an die Leute, die das Netz betreiben, oder versuche ein anderes Netz, zum Beispiel den Hotspot eines Handys.',

  'check.owner': 'Für die Leute, die das Netz betreiben',
  'check.mark': 'Text markieren und kopieren; auf einer Adresse ohne https macht der Browser das nicht selbst.',
  'check.owner.hello': 'Hallo, wir möchten in eurem Netz einen Workshop im Browser spielen. Dafür braucht es:',
  'check.owner.reach': 'Ausgehende Verbindungen zu {host}, Port {port} ({protocol}). Von außen kommt nichts herein.',
  'check.owner.upgrade':
    'WebSockets auf derselben Adresse ({url}): Die Header „Connection: Upgrade“ und „Upgrade: websocket“ müssen durchkommen.',
  'check.owner.idle':
    'Verbindungen, die 30 Sekunden still sind, dürfen nicht beendet werden; die des Spiels melden sich alle 2 bis 5 Sekunden und bestehen stundenlang.',
  'check.owner.people':
    'Eine dauerhafte Verbindung je Person, alle vom selben Ort; je wenig Verkehr, kurz mehr, wenn jemand ankommt.',
  'check.owner.proxy':
    'Kein Proxy oder Filter, der Antworten zurückhält, verändert oder zwischendurch eine Anmeldung verlangt.',
  'check.owner.measured': 'Gemessen von {origin}, {when} UTC:',
} as const;
