/*
 * The few words parts say by themselves (a close button, a skip link). Sentences about the interview come
 * from web/words through props; these stay here so that a part is complete without its screen.
 */

/** What parts say when no screen tells them otherwise. */
export const ownWords = {
  app: 'Rehearse',
  skip: 'Skip to content',
  mainNavigation: 'Main',
  home: 'Home',
  jobs: 'Jobs',
  history: 'History',
  settings: 'Settings',
  working: 'Working…',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'Undone.',
  dismiss: 'Dismiss',
  messages: 'Messages',
  optional: 'optional',
  landed: 'Landed',
  missing: 'Missing',
  notes: 'Notes',
  toNote: (number: number, kind: string) => `${number}, note: ${kind}`,
  toText: (number: number) => `${number}, show in the answer`,
  aboutWords: (words: string) => `About “${words}”:`,
  atMost: (max: number, chosen: number) => `Choose up to ${max}. ${chosen} chosen.`,
  full: (max: number) => `That is ${max} already. Uncheck one first.`,
  typeToConfirm: (word: string) => `Type ${word} to confirm`,
  typedDiffers: (word: string) => `This does not say ${word} yet.`,
  shows: (level: string) => `Shows ${level}`,
  target: (level: string) => `target ${level}`,
  noLevel: 'No level yet',
} as const;
