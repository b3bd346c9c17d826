export const history = {
  title: 'History',
  emptyTitle: 'Nothing here yet',
  empty: 'After your first interview you find every question, answer and note here.',
  start: 'Start Mock Interview',
  opening: 'Opening your history…',
  trend: (first: string, latest: string, improvement: string) =>
    `From ${first} in your first scored interview to ${latest} in your latest: ${improvement}.`,
  trendTitle: 'Improvement',
  delete: (what: string) => `Delete interview: ${what}`,
  deleted: 'Interview deleted.',
  generalPractice: 'General practice',
  status: {
    pending: 'Not started',
    in_progress: 'In progress',
    paused: 'Paused',
    completed: 'Completed',
    abandoned: 'Left early',
  },
  more: 'Show older interviews',
} as const;
