import type { Verdict } from '#shared/interview/records.ts';

/** What is said about Claude reading along: what is sent, to whom, what is kept, and that it can be changed. */
export const claude = {
  title: 'Would you like Claude to read your answers?',
  why: 'The coach on this phone looks for how an answer is built. Claude reads what you say, asks about you and your job, and judges in more depth.',
  lines: [
    'Sent: your questions and answers, and the job and résumé you chose for that interview. Rehearse adds no name and no account.',
    'An interview under way: its earlier answers go along, because Claude judges an answer with what came before it.',
    'To whom: through this app’s server to Anthropic, who make Claude.',
    'Kept: of all this the app’s server keeps only Claude’s reply, sealed, for ten minutes, in case your connection breaks. What Anthropic keeps is told in its own terms.',
    'Yours to change: turn it off in Settings at any time, or keep single interviews on this phone.',
  ],
  agree: 'Let Claude read along',
  decline: 'Keep everything on this phone',
  agreed: 'From your next answer on, Claude reads along. Settings can change that.',
  declined: 'Everything stays on this phone. Settings can change that.',
  section: 'Claude',
  switch: 'Let Claude read my answers',
  switchDetail: 'Without a network, or when Claude does not answer, the coach on this phone goes on.',
  keepHere: 'Keep this interview on this phone',
  keepHereDetail: 'Nothing of it is sent to Claude. The coach on this phone asks and judges.',
  privacyLine:
    'What you write is kept in this browser. Because you agreed, what Claude needs to ask and to judge is sent to it.',
  storedLead: 'Everything you write is kept in this browser. What Claude reads is sent to it as well.',
  notReached:
    'Claude cannot be reached at the moment. Your answer is saved, and the coach on this phone goes on.',
  willRead: 'Claude reads this answer too as soon as it can be reached.',
  wouldNot: 'Claude would not judge this answer. The judgment of the coach on this phone stands.',
  readThis: 'Have Claude read this interview',
  readThisLead: 'It was judged on this phone. Claude can read it too; both judgments are kept.',
  readKept: 'You chose to keep this interview on this phone. Claude can read it only if you change that.',
  readKeptTitle: 'Let Claude read this interview?',
  readKeptText:
    'You chose to keep it on this phone. Its questions and answers, and the job and résumé you chose for it, are then sent to Claude. That cannot be taken back.',
  readKeptKeep: 'Keep it on this phone',
  asked:
    'You asked Claude to read this interview. Its judgments come here one by one. Where it would not judge an answer, the judgment of this phone stands.',
  askedAway: 'You asked Claude to read this interview. It does as soon as it can be reached.',
  mixed: (byClaude: number, onDevice: number) =>
    `Claude judged ${answers(byClaude)}, the coach on this phone ${answers(onDevice)}. They do not measure quite alike.`,
  limits:
    'Claude reads your words and what you gave it of the job, and nothing else. It can be wrong. Trust your own judgment, and a person’s, over its score.',
} as const;

function answers(count: number): string {
  return count === 1 ? 'one answer' : `${count} answers`;
}

/** What Claude’s second reading of an answer changed. */
export function sayBothReadings(first: Verdict, second: Verdict): string {
  const read = 'Claude has read this answer too';
  if (second.kind !== 'scored') return `${read}, and gives no score.`;
  if (first.kind !== 'scored') return `${read}: ${second.score}.`;
  return first.score === second.score
    ? `${read}: ${second.score}, as before.`
    : `${read}: ${first.score} → ${second.score}.`;
}
