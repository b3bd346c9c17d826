/*
 * 000-79…87: what the session shows. The average and the band are given; this puts them into words, picks what
 * recurs, and ranks it by what it cost across the questions. Fewer points rather than invented ones.
 */
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import { LENSES } from './feedback/lenses.ts';
import { named, practiceFor } from './feedback/practice.ts';

type Summary = SessionFeedback.QuestionSummary;
type Noted = Summary['gaps'][number];

const LIMITS_TOLD =
  'This was judged on the device by what can be found in your words: whether facts are right, and whether a story fits the job, only a person or a larger coach can say.';

export function sessionFeedback(input: SessionFeedback.Input): SessionFeedback.Output {
  const answered = input.questions.filter((question) => question.answered);
  if (answered.length === 0) {
    return {
      overallAssessment: `None of the ${input.totalQuestions} questions was answered, so there is nothing to judge yet. That is no verdict on you.`,
      keyStrengths: [],
      areasToImprove: [],
      coachingPriorities: [],
      nextSteps: ['Start again with one question only, and answer it in five sentences.'],
    };
  }
  const gaps = recurring(answered, 'gaps');
  const strengths = recurring(answered, 'strengths');
  return {
    overallAssessment: overall(input, answered, gaps),
    keyStrengths: strengths.slice(0, 3).map((theme) => told(theme)),
    areasToImprove: gaps.slice(0, 3).map((theme) => told(theme)),
    coachingPriorities: gaps.slice(0, 3).map(priority),
    nextSteps: steps(input, answered, gaps),
  };
}

interface Theme {
  readonly key: string;
  readonly point: Noted;
  readonly questions: readonly Summary[];
  readonly cost: number;
}

/** Points that say the same, together; a gap costs what its questions fell short of ten, a first gap twice. */
function recurring(questions: readonly Summary[], which: 'gaps' | 'strengths'): Theme[] {
  const themes = new Map<string, { point: Noted; questions: Summary[]; cost: number }>();
  for (const question of questions) {
    question[which].forEach((point, place) => {
      const key =
        which === 'gaps'
          ? (point.missing ?? point.text)
          : point.text.replace(/\b(?:two|three|four|five|six|more than six)\b/g, '#');
      const score = question.score ?? 5;
      const share = (which === 'gaps' ? 10 - score : score) / (place + 1);
      const theme = themes.get(key) ?? { point, questions: [], cost: 0 };
      if (!theme.questions.includes(question)) theme.questions.push(question);
      // The best strength is shown where it was best, the gap where it cost most.
      if (share > theme.cost && theme.cost > 0 && point.quote !== null) theme.point = point;
      theme.cost += share;
      themes.set(key, theme);
    });
  }
  return [...themes.entries()]
    .map(([key, theme]) => ({ key, ...theme }))
    .sort((one, other) => other.cost - one.cost || one.key.localeCompare(other.key));
}

function shorten(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  return words.length <= 14 ? words.join(' ') : `${words.slice(0, 14).join(' ')} …`;
}

function where(questions: readonly Summary[]): string {
  const numbers = questions.map((question) => question.number);
  if (numbers.length === 1) return `In question ${numbers[0]}`;
  return `In questions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function told({ point, questions }: Theme): string {
  // "Here" pointed at the words quoted; in a summary it points at nothing.
  const text = point.text
    .replace(/^You /, 'you ')
    .replace(/,? (?:led you |beginning )?here(?=[,;.])/, '')
    .replace(/[.!]$/, '');
  const place = where(questions);
  const opening = text.startsWith('you ') ? `${place} ${text}` : `${place}: ${text}`;
  return point.quote === null ? `${opening}.` : `${opening}: “${shorten(point.quote)}”.`;
}

function priority({ point, questions }: Theme): string {
  const action = capital(practiceFor(point.missing).replace(/^Before you try again, /, ''));
  const what = capital(named(point.missing ?? 'the point named above'));
  const place =
    questions.length > 1 ? `${questions.length} answers` : `question ${questions[0]?.number ?? 1}`;
  return `${what}: missing in ${place}. ${action}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function overall(input: SessionFeedback.Input, answered: readonly Summary[], gaps: readonly Theme[]): string {
  const scored = answered.filter((question) => question.score !== null).length;
  const judged =
    scored === answered.length || scored === 0
      ? ''
      : ` ${scored} of ${answered.length} answers could be scored.`;
  const scope = `You answered ${answered.length} of ${input.totalQuestions} question${input.totalQuestions === 1 ? '' : 's'}.${judged}`;
  const few = scored < 3 ? ' With so few answers this is a first impression only.' : '';
  const [worst] = gaps;
  const because =
    worst === undefined
      ? ''
      : ` What is most often missing: ${named(worst.point.missing ?? 'what is named below')}${worst.questions.length > 1 ? `, in ${worst.questions.length} of your answers` : ''}.`;
  switch (input.readiness) {
    case 'ready':
      return `${scope} You are ready for the real interview by what could be judged here.${few}${because}`;
    case 'almost_ready':
      return `${scope} You are almost ready: your answers hold what is asked for in most places.${few}${because} ${LIMITS_TOLD}`;
    case 'needs_practice':
      return `${scope} This needs more practice before the real interview.${few}${because} ${LIMITS_TOLD}`;
    case null:
      return scored === 0
        ? `${scope} None of it could be judged on the device, so nothing is said about how ready you are.`
        : `${scope} With so few answers nothing is said about readiness yet.${because} ${LIMITS_TOLD}`;
  }
}

function steps(input: SessionFeedback.Input, answered: readonly Summary[], gaps: readonly Theme[]): string[] {
  const next: string[] = [];
  const weakest = answered
    .filter((question) => question.score !== null)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0))[0];
  if (weakest !== undefined && (weakest.score ?? 10) < 8) {
    const gap = weakest.gaps[0];
    const focus = gap?.missing ? `, with ${named(gap.missing)} in it` : '';
    next.push(
      `Answer question ${weakest.number} again today, aloud${focus}: it was about ${LENSES[weakest.competency].name}.`,
    );
  }
  const [worst] = gaps;
  if (worst !== undefined && worst.questions.length > 1) {
    next.push(
      `Write down three occasions from your work, and for each one sentence on ${named(worst.point.missing ?? 'what was missing')}.`,
    );
  }
  const skipped = input.questions.filter((question) => !question.answered);
  if (skipped.length > 0)
    next.push(
      `Come back to question ${skipped[0]?.number ?? 1}, which you skipped; half an answer tells more than none.`,
    );
  if (answered.length < input.totalQuestions || next.length === 0)
    next.push('Do one more rehearsal of fifteen minutes tomorrow, and compare it with today’s.');
  return next.slice(0, 4);
}
