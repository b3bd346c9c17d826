export const history = {
  title: 'History',
  emptyTitle: 'Nothing here yet',
  empty: 'After your first interview you find every question, answer and note here.',
  start: 'Start Mock Interview',
  opening: 'Opening your history…',
  trend: {
    /** "Improvement" is the specification's word (000-50); it is said only where there is one. */
    title: { up: 'Improvement', down: 'Your scores so far', level: 'Your scores so far' },
    finding: (first: string, latest: string, improvement: string, othersBefore: boolean) =>
      `From ${first} in ${othersBefore ? 'the first interview this coach scored' : 'your first scored interview'} to ${latest} in your latest: ${improvement.replace('-', '\u2212')}.`,
    calm: 'One interview says little. Look at the line, not at its last point.',
    mixed: 'Interviews that another coach scored are left out: another coach is another yardstick.',
    short: 'Rehearsals with fewer than three scored answers are left out: they say too little to compare.',
    /** In place of a trend. */
    onlyShort:
      'Short rehearsals are not compared with each other. With two interviews of three scored answers or more, you see here how your scores change.',
    drawn: (count: number, all: boolean) =>
      `Your ${all ? '' : 'last '}${count} scored interviews, oldest first`,
    range: (lowest: string, highest: string) =>
      `Scores from 1 to 10. The lowest is ${lowest}, the highest ${highest}. The table below has every one.`,
    table: { show: 'Show as table', when: 'Interview', value: 'Score' },
  },
  oneQuestion: 'One question',
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
} as const;
