/** Questions fetched before a time without a network. */
export const pack = {
  offer: 'Pack for offline',
  offerDetail: 'Fetches all of Claude’s questions now, for a flight or a train. You begin when you like.',
  packing: 'Fetching your questions…',
  ready: 'Ready to go',
  partly: 'Not all of it is here',
  /** On Home, beside the interview's name. */
  readyAlsoOffline: 'Ready to go, also offline',
  here: (count: number, total: number) =>
    total === 1
      ? `${count === 1 ? 'The' : 'No'} question is here`
      : `${count === 0 ? 'None' : count} of ${total} questions ${count === 1 ? 'is' : 'are'} here`,
  keepOpen: 'It takes a few seconds a question. Keep the app open until then.',
  allHere:
    'You can begin now, or later without a network. Follow-ups and notes then come from the coach on this phone; Claude reads your answers when it is back.',
  restOnDevice: 'You can begin as it is: the coach on this phone asks the rest.',
  notReached: 'Claude cannot be reached right now. What is here stays.',
  stop: 'Stop',
  rest: 'Fetch the rest',
  title: 'Without a network',
  restDetail: 'Claude’s other questions can be fetched now, for a time without a network.',
} as const;
