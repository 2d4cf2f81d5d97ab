// Words of the network check, in English.
export const check = {
  'check.title': 'Will the workshop run on this network?',
  'check.lead':
    'Run this beforehand, in the room and on the network where people will play. It takes about half a minute and changes nothing.',
  'check.link': 'Check the network first',
  'check.start': 'Check now',
  'check.again': 'Check again',
  'check.running': 'Checking …',
  'check.now': 'Now: {step}',
  'check.steps': 'What is checked',

  'check.step.page': 'The page itself',
  'check.step.api': 'Requests to the server',
  'check.step.clock': 'The clock of this device',
  'check.step.socket': 'A lasting connection (WebSocket)',
  'check.step.roundTrip': 'There and back over it',
  'check.step.frame': 'A large message both ways',
  'check.step.many': 'Several connections at once',
  'check.step.polling': 'The way around (long polling)',
  'check.step.idle': 'Silence without being cut off',
  'check.why.page': 'how long it took to load',
  'check.why.api': 'joining, steering, debriefing',
  'check.why.clock': 'only for the agenda; the game goes by the server’s',
  'check.why.socket': 'everything that moves comes over it',
  'check.why.roundTrip': 'how soon a press of a button is answered',
  'check.why.frame': 'what a page gets when it arrives',
  'check.why.many': 'everybody in the room has one',
  'check.why.polling': 'used by itself where WebSockets are blocked',
  'check.why.idle': 'some networks end what is quiet for a while',

  'check.level.good': 'good',
  'check.level.weak': 'weak',
  'check.level.bad': 'does not work',
  'check.ms': '{ms} ms',
  'check.seconds': '{seconds} s',
  'check.times': 'usually {p50}, at worst {p95}',
  'check.timesLost': 'usually {p50}, at worst {p95}, {failed, plural, =0 {none lost} other {# lost}}',
  'check.off': '{seconds} s off',
  'check.opened': '{open} of {of}',
  'check.held': 'held for {seconds} s',
  'check.cut': 'cut off',
  'check.nothing': 'no answer',
  'check.unknown': 'not known',

  'check.verdict.good': 'Yes, the workshop will run here',
  'check.verdict.weak': 'Yes, but the network is weak',
  'check.verdict.fallback': 'Yes, but only by the slower way',
  'check.verdict.bad': 'No, not on this network',
  'check.means.good': 'Nothing needs to be done. Check again on the day if you can.',
  'check.means.weak':
    'People can play; now and then a page will pause and come back by itself. What is marked as weak below is worth asking the network’s owner about.',
  'check.means.fallback':
    'This network blocks WebSockets. The pages notice and use plain requests instead: everything works, with short delays. With many players, ask the network’s owner for what stands below.',
  'check.means.bad':
    'Too little gets through. Send the text below to the network’s owner, or try another network, for instance a phone’s hotspot.',

  'check.owner': 'For the network’s owner',
  'check.mark': 'Mark the text and copy it; on an address without https the browser does not do it by itself.',
  'check.owner.hello': 'Hello, we want to play a workshop in the browser on your network. It needs:',
  'check.owner.reach': 'Outgoing connections to {host}, port {port} ({protocol}). Nothing comes in from outside.',
  'check.owner.upgrade':
    'WebSockets on the same address ({url}): the headers “Connection: Upgrade” and “Upgrade: websocket” have to pass.',
  'check.owner.idle':
    'Connections that are silent for 30 seconds must not be ended; those of the game speak every 2 to 5 seconds and last for hours.',
  'check.owner.people':
    'One lasting connection for each person, all from the same place; little traffic each, more for a moment when somebody arrives.',
  'check.owner.proxy': 'No proxy or filter that holds answers back, changes them, or asks for a sign-in in between.',
  'check.owner.measured': 'Measured from {origin}, {when} UTC:',
} as const;
