/* What may be missing in an answer to any type of question: its subject, its end, respect for others. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Measures } from '../evidence/measures.ts';
import { breakOffOf } from '../reading/break-off.ts';
import { toldInstead } from '../rubrics/plan.ts';
import type { Judged } from '../rubrics/rubric.ts';
import { leavesSubjectOpen, namedSubject, namesNothingAsked } from '../rubrics/subject.ts';
import type { Gap } from './gaps.ts';

/** What may be wrong with an answer to any type of question. */
export function commonGaps(
  m: Measures,
  judged: Judged,
  blame: ReadonlySet<number>,
  input: AnalyzeResponse.Input,
): Gap[] {
  const gaps: Gap[] = [];
  if (judged.offSubject) {
    gaps.push({
      id: 'off_topic',
      priority: 110,
      missing: 'link to the question',
      span: null,
      text: 'Nothing in it touches what was asked, so its parts are not judged one by one.',
      brief: 'nothing in it touches what was asked',
      ask: 'What would you say to the question as it was asked?',
    });
  }
  if (!judged.offSubject && input.question.type === 'situational' && toldInstead(m)) {
    gaps.push({
      id: 'told_instead',
      priority: 92,
      missing: 'link to the question',
      span: null,
      text: 'You told what you did once. The question asks what you would do in this case.',
      brief: 'you told what you did once, not what you would do here',
      ask: 'And in the case you were asked about: what would you do first, and why?',
    });
  }
  const [blamed] = blame;
  if (blamed !== undefined) {
    gaps.push({
      id: 'blame',
      priority: 97,
      missing: 'what you did about it',
      span: m.findings.whole(blamed),
      text: 'A listener hears blame here. Say what you did about it instead.',
      brief: 'a listener hears blame in it',
      ask: 'What did you do about it yourself, and what did the others do well?',
    });
  }
  const end = breakOffOf(input.thread);
  if (end !== null) {
    gaps.push({
      id: 'breaks_off',
      priority: 88,
      missing: 'the end of your answer',
      span: end.span,
      text: `Your answer breaks off at “…${end.words}”.`,
      brief: 'it breaks off before its end',
      ask: `Your answer breaks off at “…${end.words}”. How does it go on?`,
    });
  }
  if (!judged.offSubject && namesNothingAsked(m, input)) {
    gaps.push({
      id: 'names_subject',
      priority: 52,
      missing: 'link to the question',
      span: null,
      text: 'You took up none of the words of the question; name what it is about, so that the link is clear.',
      brief: 'you do not name what the question is about',
      ask: null,
    });
  }
  const subject = namedSubject(input.question.text);
  if (subject !== null && leavesSubjectOpen(m, input)) {
    gaps.push({
      id: 'subject',
      priority: 83,
      missing: 'link to the question',
      span: null,
      text: `It is not clear how this answers the question about ${subject}.`,
      brief: `it is not clear how this answers the question about ${subject}`,
      ask: `How does that connect to ${subject}?`,
    });
  }
  return gaps;
}
