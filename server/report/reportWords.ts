// The words of the printed report, in the languages of the program. A table; figures keep their technical names' meaning.

export interface ReportWords {
  report: string;
  session: string;
  seed: string;
  round: string;
  goals: string;
  goal: string;
  target: string;
  actual: string;
  met: string;
  yes: string;
  no: string;
  value: string;
  potential: string;
  realised: string;
  leaked: string;
  cause: string;
  chain: string;
  effort: string;
  figures: string;
  delivery: string;
  roles: string;
  role: string;
  busy: string;
  decisions: string;
  none: string;
}

export const REPORT_WORDS: Readonly<Record<string, ReportWords>> = {
  en: {
    report: 'Report',
    session: 'Session',
    seed: 'Seed',
    round: 'Round',
    goals: 'Goals',
    goal: 'Goal',
    target: 'Target',
    actual: 'Actual',
    met: 'Met',
    yes: 'yes',
    no: 'no',
    value: 'Value',
    potential: 'Potential',
    realised: 'Realised',
    leaked: 'Not realised',
    cause: 'Cause',
    chain: 'Chain of causes',
    effort: 'Where hand time went',
    figures: 'Figures',
    delivery: 'Delivery',
    roles: 'Roles',
    role: 'Role',
    busy: 'Busy',
    decisions: 'Decisions',
    none: 'No round has been played to its end.',
  },
  de: {
    report: 'Bericht',
    session: 'Sitzung',
    seed: 'Startwert',
    round: 'Runde',
    goals: 'Ziele',
    goal: 'Ziel',
    target: 'Soll',
    actual: 'Ist',
    met: 'Erreicht',
    yes: 'ja',
    no: 'nein',
    value: 'Wert',
    potential: 'Möglich',
    realised: 'Erreicht',
    leaked: 'Nicht erreicht',
    cause: 'Ursache',
    chain: 'Kette der Ursachen',
    effort: 'Wohin die Arbeitszeit ging',
    figures: 'Kennzahlen',
    delivery: 'Auslieferung',
    roles: 'Rollen',
    role: 'Rolle',
    busy: 'Ausgelastet',
    decisions: 'Entscheidungen',
    none: 'Noch keine Runde wurde zu Ende gespielt.',
  },
  sk: {
    report: 'Správa',
    session: 'Hra',
    seed: 'Semienko',
    round: 'Kolo',
    goals: 'Ciele',
    goal: 'Cieľ',
    target: 'Plán',
    actual: 'Skutočnosť',
    met: 'Splnené',
    yes: 'áno',
    no: 'nie',
    value: 'Hodnota',
    potential: 'Možná',
    realised: 'Dosiahnutá',
    leaked: 'Nedosiahnutá',
    cause: 'Príčina',
    chain: 'Reťazec príčin',
    effort: 'Kam išiel čas',
    figures: 'Ukazovatele',
    delivery: 'Dodávka',
    roles: 'Roly',
    role: 'Rola',
    busy: 'Vyťaženie',
    decisions: 'Rozhodnutia',
    none: 'Žiadne kolo ešte neskončilo.',
  },
};
