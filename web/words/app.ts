export const app = {
  notFoundTitle: 'This page is not here',
  notFound: 'The address may be mistyped, or what it led to was deleted. Your interviews are safe.',
  toHome: 'Go home',
  errorTitle: 'Something went wrong',
  error: 'This screen could not be shown. What you wrote is kept on this phone.',
  reload: 'Reload',
  updateReady: 'A new version is ready.',
  restart: 'Restart',
  offlineReady: 'Rehearse now works without a network.',
} as const;
