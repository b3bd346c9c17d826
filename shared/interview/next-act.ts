import type { ApplicationId } from '../ids.ts';
import type { Interview } from './interview.ts';
import type { Question } from './records.ts';
import { askedQuestions } from './threads.ts';
import type { Stage } from './vocabulary.ts';

/** What of a summary's next steps can be begun here: a question asked again, or an interview set up. */
export type NextAct =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'interview'; readonly stage: Stage; readonly job: ApplicationId | null };

/** A next step as the coach wrote it, and what can be done about it here. */
export interface NextStepToTake {
  readonly text: string;
  readonly act: NextAct | null;
}

/**
 * Reads from a summary's next steps (000-120) what they name: "question 2" of this interview, a talk with the
 * recruiter or the hiring manager, one more rehearsal. The words stay as they are. What two steps name is offered
 * with the first of them, and a step that names nothing of the kind is one to take elsewhere.
 */
export function stepsToTake(texts: readonly string[], interview: Interview): readonly NextStepToTake[] {
  const offered = new Set<string>();
  return texts.map((text) => {
    const act = namedIn(text, interview);
    if (!act || offered.has(nameOf(act))) return { text, act: null };
    offered.add(nameOf(act));
    return { text, act };
  });
}

/** What one sets up here. A person alone is somebody to ask, and "rehearse" alone is said of a sentence too. */
const TALK = '(?:(?:mock|practice) )?(?:interview|rehearsal|round|session|screen)';
const REHEARSAL =
  /\b(?:(?:mock|practice) (?:interview|session)|(?:another|one more|next|new)(?: short)? (?:interview|rehearsal|session)|start again)\b/i;
const talkWith = (person: string) => new RegExp(`\\b${person}(?:['’]s)? ${TALK}\\b`, 'i');
const WITH_HIRING_MANAGER = talkWith('hiring manager');
const WITH_RECRUITER = talkWith('recruiter');

function namedIn(text: string, interview: Interview): NextAct | null {
  const [, number] = /\bquestion (\d+)\b/i.exec(text) ?? [];
  const question = askedQuestions(interview).find((asked) => String(asked.number) === number);
  if (question) return { kind: 'question', question };
  const stage = stageIn(text) ?? (REHEARSAL.test(text) ? interview.session.stage : null);
  const job = interview.application;
  return stage && { kind: 'interview', stage, job: job?.removedAt === null ? job.id : null };
}

function stageIn(text: string): Stage | null {
  if (WITH_HIRING_MANAGER.test(text)) return 'hiring_manager';
  return WITH_RECRUITER.test(text) ? 'recruiter_screen' : null;
}

function nameOf(act: NextAct): string {
  return act.kind === 'question' ? act.question.id : act.stage;
}
