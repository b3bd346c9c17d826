/* What is measured of feedback on a thread: question-feedback. */
import type { Reply } from '#prompts/question-feedback/reply.ts';
import { numbered } from '#prompts/rendering/sentences.ts';
import { inventedFacts } from '#shared/assessment/grounding.ts';
import type { Count } from '../../eval-group.ts';
import type { Contracts } from '../cases/eval-case.ts';
import type { Replay } from '../replay.ts';
import {
  type Check,
  inventedIn,
  isEmpty,
  quotesResolve,
  saidIn,
  takesUp,
  within,
  wordsIn,
} from './checks.ts';

type Input = Contracts['question-feedback']['input'];
type Output = Contracts['question-feedback']['output'];
interface Used {
  readonly id: string;
  readonly input: Input;
  readonly raw: Reply;
  readonly output: Output;
}

export function feedbackCounts(replays: readonly Replay<'question-feedback'>[]): Count[] {
  const used = replays.flatMap(({ case: { id, input }, raw, output }): Used[] =>
    // What our schema took has its shape.
    output.ok ? [{ id, input, raw: raw as Reply, output: output.value }] : [],
  );
  const scored = used.filter(({ input }) => input.analysis.verdict.kind === 'scored');
  const rewritten = scored.filter(({ output }) => output.revisedAnswer.length > 0);
  const per = (what: string, over: readonly Used[], check: (it: Used) => readonly Check[]): Count => ({
    what,
    checks: over.flatMap((it) =>
      check(it).map(([holds, sentence]) => [holds, `${it.id}: ${sentence}`] as const),
    ),
  });
  return [
    per('feedback: points kept by the proof gate', scored, pointsKept),
    per('feedback: quotes are the candidate’s words', used, ({ input, output }) => [
      [quotesResolve([...output.whatLanded, ...output.whatDidntLand], input.thread), 'a quote is not there'],
    ]),
    per('feedback: assessments that take up the answer’s words', scored, ({ input, output }) => [
      [takesUp(output.overallAssessment, saidIn(input.thread)), 'it could be said of any answer'],
    ]),
    per('feedback: texts without empty advice', used, ({ output }) =>
      [output.overallAssessment, ...output.coaching].map((text): Check => [!isEmpty(text), `“${text}”`]),
    ),
    per('feedback: of the length asked for', scored, lengths),
    per('better versions: pieces that invent nothing', rewritten, inventions),
    per('better versions: blanks that can be seen', rewritten, blanksSeen),
    per('better versions: pieces that were let through', rewritten, ({ raw, output }) => {
      const shown = output.revisedAnswer
        .filter(({ basis }) => basis !== 'blank')
        .map(({ text }) => text)
        .join(' ');
      return raw.revised_answer
        .filter(({ basis }) => basis !== 'blank')
        .map(({ text }): Check => [shown.includes(text), `“${text}” was changed or left out`]);
    }),
    per('better versions: in the first person or impersonal', rewritten, ({ output }) => [
      [!/\b(?:you|your)\b/iu.test(ownWords(output)), 'it speaks to the candidate'],
    ]),
  ];
}

function pointsKept({ input, raw, output }: Used): Check[] {
  const thread = numbered(input.thread);
  return [
    ...raw.what_landed.map(
      ({ sentence, text }): Check => [
        thread.spanOf(sentence) !== null && output.whatLanded.length > 0,
        `“${text}” rests on no sentence`,
      ],
    ),
    ...raw.what_didnt_land.map(
      ({ missing, sentence, text }): Check => [
        missing !== '' || thread.spanOf(sentence) !== null,
        `“${text}” rests on no sentence`,
      ],
    ),
  ];
}

function ownWords({ revisedAnswer }: Output): string {
  return revisedAnswer
    .filter(({ basis }) => basis !== 'blank')
    .map(({ text }) => text)
    .join(' ');
}

/** Of what is shown: nothing of it may be new. */
function inventions({ input, output }: Used): Check[] {
  const sources = [...input.thread.map(({ answer }) => answer), input.resume ?? ''];
  return output.revisedAnswer
    .filter(({ basis }) => basis !== 'blank')
    .map(({ text }) => {
      const invented = inventedFacts(text, sources).map(({ text: words }) => words);
      return [invented.length === 0, `${invented.join(', ')} in “${text}”`];
    });
}

function blanksSeen({ raw, output }: Used): Check[] {
  const left = raw.revised_answer.filter(({ basis }) => basis === 'blank').length;
  const shown = output.revisedAnswer.filter(({ basis }) => basis === 'blank');
  return [
    [shown.length >= left, `${left} were left open, ${shown.length} are shown`],
    ...shown.map(({ text }): Check => [/^\[.+\]$/u.test(text), `“${text}” does not look open`]),
  ];
}

function lengths({ input, output }: Used): Check[] {
  const sources = [saidIn(input.thread), input.resume];
  const most = Math.max(80, wordsIn(sources.join(' ')));
  return [
    within('overall_assessment', output.overallAssessment, 70),
    ...output.coaching.map((text) => within('a paragraph of coaching', text, 100, 8)),
    [
      output.revisedAnswer.length === 0 ||
        wordsIn(output.revisedAnswer.map(({ text }) => text).join(' ')) <= Math.min(220, most * 2),
      'the better version is longer than its material carries',
    ],
    ...output.whatLanded.map(
      ({ text }): Check => [inventedIn(text, [...sources, input.question.text]).length === 0, text],
    ),
  ];
}
