export const app = {
  notFoundTitle: 'This page is not here',
  notFound: 'The address may be mistyped, or what it led to was deleted.',
  /** Only where an interview is stored. */
  interviewsSafe: 'Your interviews are safe.',
  toHome: 'Go home',
  errorTitle: 'Something went wrong',
  error: 'This screen could not be shown. What you wrote is kept on this phone.',
  missingTitle: 'This page did not load',
  missing:
    'Rehearse was updated in another tab, or the network went away before all of it was here. ' +
    'Nothing you wrote is lost. Reload to go on.',
  reload: 'Reload',
  updateReady: 'A new version is ready.',
  restart: 'Restart',
  restartLater: 'Something you typed is not kept yet. Wait a moment, or copy it, before you restart.',
  /** Beside the offline line; nothing here needs a network. */
  offline: 'Offline',
  offlineDetail: 'Everything works and is kept on this phone.',
  /** Where the browser keeps nothing. */
  offlineWorks: 'Everything works.',
  /** A shortcut was pressed while one writes. */
  notFollowed: 'You are in the middle of something here, so the shortcut was not followed.',
} as const;
