export const install = {
  title: 'Install Rehearse',
  why: 'It opens like an app, with or without a network, and keeps your answers on this phone.',
  install: 'Install',
  how: 'Show me how',
  notNow: 'Not now',
  installed: 'Rehearse is installed.',
  /** Safari on a desk. */
  dock: 'In Safari, open the Share menu and choose “Add to Dock”.',
  unknown: 'Look for “Install” or “Add to Home screen” in your browser’s menu. Not every browser has it.',
  sheetTitle: 'Add Rehearse to your Home Screen',
  sheetWhy:
    'Keeps your answers on this phone. What a website keeps may be cleared after a week without a visit; ' +
    'an app on the Home Screen is left alone.',
  steps: [
    { icon: 'share', text: 'Tap Share, in the bar of your browser.' },
    { icon: 'add', text: 'Choose “Add to Home Screen”.' },
    { icon: 'check', text: 'Keep “Open as Web App” on, and tap Add.' },
  ],
  /** Home Screen apps on iOS have a storage of their own. */
  ownStorage:
    'The app on the Home Screen begins empty. What you have written here stays here, in your browser.',
  done: 'Got it',
} as const;
