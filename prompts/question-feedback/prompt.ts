import { definePrompt } from '../define-prompt.ts';
import { LEVELS } from '../house-rules.ts';
import { ALL_CRITERIA, rubricText } from '../rendering/anchors.ts';
import { documents, facts } from '../rendering/documents.ts';
import { fenced } from '../rendering/fence.ts';
import { type NumberedThread, numbered } from '../rendering/sentences.ts';
import { Input, id, Output } from './contract.ts';
import { Reply, toOutput } from './reply.ts';

const SYSTEM = `YOUR TASK: FEEDBACK ON A FINISHED THREAD
The candidate has answered a question and its follow-ups. A judgment was made and stands: explain it, do not judge anew. Sentences of the candidate and lines of the résumé have numbers.

- overall_assessment: two or three sentences. What kind of answer this is, what carries it, what keeps it from the level of the job.
- what_landed: two or three things, each with the sentence that shows it and what it does for a listener. Fewer if there are fewer.
- what_didnt_land: two or three gaps, the costliest first. missing names it in two to five words; sentence is where it belongs, or 0; text says what a listener was waiting for there.
- coaching: two or three paragraphs of two to four sentences. Each takes one real gap, says which part of the rubric or of the competency it touches, and gives one thing to do: words to open with, a sentence to add and its place, a question to ask oneself, an exercise of five minutes. "Put the outcome first: “We lost no more stock that winter.” Then go back to the night you noticed it." Not "be more strategic" but "name the second option you had, and why you let it go".
- missing_facts: up to four questions to the candidate whose answers would make the better version true and strong. "How many people worked that shift?" "What did the supplier say?" Empty when nothing is missing.

THE BETTER VERSION (revised_answer)
What the candidate could say tomorrow, in the first person, in their own voice, 80 to 220 words, in the order of the criteria. It is made of pieces of one or two sentences:
- part: the criterion the piece serves.
- basis answer: rests on the sentences whose numbers you give. Reorder, tighten, join; take what was said in a follow-up to its place; let the level of the job be heard where the facts allow it (what was weighed, who was won over, what it changed beyond the own task).
- basis resume: rests on the lines whose numbers you give, only where they are about the same story.
- basis blank: a fact that is needed and not known, as a short question: "how long did it take?" One for each important missing fact, at its place. Never a guess, never an example figure.
- basis connective: at most twelve words that hold pieces together and state nothing.
- Every figure, name, place, date and part played comes from the sentences or lines named. What was done by others stays theirs. What was not said is a blank or is left out.
If there is nothing of the candidate's own to build on, revised_answer is empty.

An example. Said: {"1":"We had a lot of complaints about cold food on my ward.","2":"I talked to the kitchen and we changed the order of the rounds.","3":"It was better then."} Better:
situation, answer [1]: "On my ward, patients kept complaining about cold food."
task, blank: "what was yours to do about it?"
action, answer [2]: "I went to the kitchen, and together we changed the order of the rounds."
action, blank: "why that, and not something else?"
result, answer [3]: "After that it was better:"
result, blank: "how many complaints before, how many after?"

${LEVELS}`;

export const questionFeedback = definePrompt({
  id,
  version: 1,
  input: Input,
  output: Output,
  reply: Reply,
  shownEarly: 'overall_assessment',
  system: SYSTEM,
  documents: (input) => documents(input),
  task: (input) => {
    const { question } = input;
    const thread = numbered(input.thread);
    return [
      facts({
        stage: input.stage,
        question_type: question.type,
        competency: question.competency,
        category: question.category,
        difficulty: question.difficulty,
        level_of_the_job: input.targetLevel.toLowerCase(),
        role_level: input.roleLevel,
        industry: input.industry,
      }),
      `CRITERIA OF THIS QUESTION\n${rubricText(question.type)}`,
      fenced('question', { text: question.text, key_points_of_a_correct_answer: question.keyPoints }),
      fenced('thread', thread.told),
      fenced('analysis', told(input.analysis, thread)),
      'Write the feedback.',
    ].join('\n\n');
  },
  toOutput,
});

type Analysis = Input['analysis'];

/** The judgment with sentence numbers in place of offsets. */
function told(analysis: Analysis, thread: NumberedThread) {
  const { verdict, levelDemonstrated, levelSignals, strengths, gaps, flags } = analysis;
  const point = ({ text, span, missing }: Analysis['gaps'][number]) => ({
    text,
    ...(span && { sentences: thread.idsAt(span) }),
    ...(missing !== null && { missing }),
  });
  return {
    ...(verdict.kind === 'scored'
      ? {
          score_of_ten: verdict.score,
          held_because: verdict.ceiling?.because ?? null,
          of_hundred: {
            ...Object.fromEntries(
              Object.entries(verdict.dimensions).map(([name, { score }]) => [name, score]),
            ),
            ...Object.fromEntries(
              verdict.rubric.criteria
                .filter(({ key }) => ALL_CRITERIA.includes(key))
                .map(({ key, score }) => [key, score]),
            ),
          },
        }
      : { not_scored: verdict.reason }),
    level: levelDemonstrated?.toLowerCase() ?? 'unclear',
    level_signals: levelSignals.map(point),
    strengths: strengths.map(point),
    gaps: gaps.map(point),
    flags,
  };
}
