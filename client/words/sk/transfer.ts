// Words for moving a session to another machine, in Slovak.
export const transfer = {
  'transfer.title': 'Presunúť hru',
  'transfer.download': 'Stiahnuť hru ako súbor',
  'transfer.downloadNote':
    'Všetko o nej, aj mená a poznámky: dobre ju uschovajte. Na inom počítači sa načíta na stránke, kde sa hry otvárajú; každý sa vráti na svoje miesto.',
  'transfer.import': 'Načítať hru zo súboru',
  'transfer.importNote': 'Súbor stiahnutý z iného počítača. Otvoria ju doterajšie odkazy aj miesta.',
  'transfer.choose': 'Vybrať súbor',
  'transfer.bringing': 'Načítava sa …',
  'transfer.failed': 'Nepodarilo sa: {detail}',
  'transfer.tooLarge': 'Tento súbor je príliš veľký.',
} as const;
