import { definePrompt } from '../define-prompt.ts';
import { LEVELS } from '../house-rules.ts';
import { documents, facts } from '../rendering/documents.ts';
import { fenced } from '../rendering/fence.ts';
import { Input, id, Output } from './contract.ts';
import { Reply, toOutput } from './reply.ts';

const SYSTEM = `YOUR TASK: FEEDBACK ON A WHOLE SESSION
You get every question with its score, and what was found in the answers, with quotes. Average and readiness were computed and stand: do not give figures of your own, and let your words fit them.
- ready: average 8 or more, no critical gap, speaks at the level of the job.
- almost_ready: average 6 to 7.9, smaller gaps, mostly at that level.
- needs_practice: below 6, or gaps that alone could cost the job.
Without readiness, say nothing on how ready the candidate is: too little was judged.
Look for what comes back from answer to answer. One slip is no pattern.

- overall_assessment: two or three sentences: how the session went against what this job needs, what carries the candidate, what holds them back most.
- key_strengths: three things done well, if possible more than once. questions: the numbers that show it. Not "good communication" but "In questions 1 and 4 you named who disagreed and what changed their mind."
- areas_to_improve: three. Not "be more confident" but "In questions 2 and 3 the outcome comes last or not at all; open with it."
- coaching_priorities: three, the one that would gain most first. Each is a thing to practice: "Tell question 2 again in ninety seconds, with the result in the first sentence."
- next_steps: two to four, small and in order, for today and the days before the interview, with this candidate's own questions: which to repeat, what to look up, what to write down.
- company_fit: where the company is known, one or two sentences on how the answers meet what it values or asks, and what to show more of. Otherwise "".
Fewer where there are fewer; a session with one answer has no patterns. Skipped questions are named once, without reproach. Where nothing was answered or scored, key_strengths is empty and the next step is a small beginning.

${LEVELS}`;

export const sessionFeedback = definePrompt({
  id,
  version: 1,
  input: Input,
  output: Output,
  reply: Reply,
  shownEarly: 'overall_assessment',
  system: SYSTEM,
  documents: (input) => documents(input, input.company),
  task: (input) =>
    [
      facts({
        stage: input.stage,
        interview: input.type,
        difficulty: input.difficulty,
        level_of_the_job: input.targetLevel.toLowerCase(),
        role_level: input.roleLevel,
        industry: input.industry,
        focus_areas: input.focusAreas.length > 0 ? input.focusAreas.join(', ') : null,
        questions_answered: `${input.questions.filter(({ answered }) => answered).length} of ${input.totalQuestions}`,
        average_score_of_ten: input.averageScore === null ? null : input.averageScore.toFixed(1),
        readiness: input.readiness,
      }),
      fenced('questions', input.questions.map(told)),
      'Write the feedback on the session.',
    ].join('\n\n'),
  toOutput,
});

function told(question: Input['questions'][number]) {
  const { number, text, competency, score, answered, levelDemonstrated } = question;
  const point = ({ text, quote, missing }: Input['questions'][number]['gaps'][number]) => ({
    text,
    ...(quote !== null && { quote }),
    ...(missing !== null && { missing }),
  });
  return {
    number,
    asked: text,
    competency,
    ...(answered
      ? {
          score_of_ten: score ?? 'not scored',
          level: levelDemonstrated?.toLowerCase() ?? 'unclear',
          strengths: question.strengths.map(point),
          gaps: question.gaps.map(point),
        }
      : { answered: false }),
  };
}
