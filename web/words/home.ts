export const home = {
  title: 'Rehearse',
  lead: 'A calm place to practice an interview before the real one.',
  start: 'Start Mock Interview',
  quick: 'Try one question',
  quickDetail: 'One question, no setup, under ten minutes.',
  continue: 'Continue your interview',
  recent: 'Recent interviews',
  allSessions: 'All interviews',
  emptyTitle: 'How it works',
  emptyLines: [
    'You get questions for your job, answer in your own words, and hear what landed and what is missing.',
    'Everything you write stays on this phone. No account, no network needed.',
    'Add your résumé and the job description, and the questions become yours.',
  ],
} as const;
