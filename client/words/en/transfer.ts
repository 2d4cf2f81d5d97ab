// Words for moving a session to another machine, in English.
export const transfer = {
  'transfer.title': 'Move the session',
  'transfer.download': 'Download the session as a file',
  'transfer.downloadNote':
    'Everything of it, with names and notes: keep it safe. On another machine it is brought in on the page where sessions are opened; people come back to their seats.',
  'transfer.import': 'Bring in a session from a file',
  'transfer.importNote': 'A file that was downloaded from another machine. Old links and seats open it.',
  'transfer.choose': 'Choose the file',
  'transfer.bringing': 'Bringing it in …',
  'transfer.failed': 'That did not work: {detail}',
  'transfer.tooLarge': 'This file is too large.',
} as const;
