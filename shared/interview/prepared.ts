/*
 * Questions that were fetched ahead of their turn: the next one while an answer is thought about, or all of an
 * interview before a flight. Nobody has seen them; when the turn comes, the move that turns the page asks the
 * prepared one (moves.ts), with no coach and no network in between.
 *
 * They are facts and never taken away. Whether one may still be asked is read from the records each time: it must
 * not have been made from a résumé or a job that was changed since, nor from an answer that was given anew in a later
 * attempt, nor say what was asked meanwhile. Skipping makes none unfit: nothing was said that a question could have
 * followed from. What no longer fits lies there unused, and a coach is asked again.
 */
import type { RecordId, Surroundings } from '../ids.ts';
import { fail, ok } from '../result.ts';
import type { Interview } from './interview.ts';
import { isOver } from './is-over.ts';
import type { PreparedQuestion, Source } from './records.ts';
import { type Folded, foldQuestion, type QuestionReply, sameWords } from './replies.ts';
import { allThreads, askedQuestions, latest, latestAttempt, tellsDistress, threadOf } from './threads.ts';

/** What a question is made knowing of, as the interview is now. */
export function knownNow(interview: Interview): PreparedQuestion['madeKnowing'] {
  return {
    application: interview.application?.stamp ?? null,
    resume: interview.resume?.stamp ?? null,
    answers: firstAnswers(interview),
  };
}

/** The prepared question `number` that may still be asked, the latest of several. */
export function preparedFor(interview: Interview, number: number): PreparedQuestion | undefined {
  const now = knownNow(interview);
  const asked = interview.questions.map(({ text }) => text);
  return latest(
    interview.preparedQuestions.filter(
      ({ number: its, madeKnowing, text }) =>
        its === number &&
        madeKnowing.application === now.application &&
        madeKnowing.resume === now.resume &&
        madeKnowing.answers.every((answer) => now.answers.includes(answer)) &&
        !asked.some((it) => sameWords(it, text)),
    ),
  );
}

/**
 * The number of the question to fetch while the candidate is busy with the one before it; null when there is none.
 * Not before the first answer has its judgment: a question may follow from it (003-47), and answers come first. Not
 * behind an answer of somebody who needs help: nothing hurries there.
 */
export function questionAhead(interview: Interview): number | null {
  const { status, removedAt } = interview.session.progress;
  if (status.kind !== 'in_progress' || removedAt !== null) return null;
  const [thread, ...others] = allThreads(interview).filter(({ closed }) => !closed);
  const number = lastAsked(interview) + 1;
  const leadsOn = others.length === 0 && thread?.question.number === number - 1;
  if (!leadsOn || !thread.exchanges.at(-1)?.analysis || tellsDistress(thread)) return null;
  return toPack(interview).includes(number) ? number : null;
}

/** The questions of an interview that would have to be fetched from somewhere, by number. */
export function toPack(interview: Interview): readonly number[] {
  if (isOver(interview.session)) return [];
  const asked = lastAsked(interview);
  const left = Math.max(0, interview.session.totalQuestions - asked);
  return Array.from({ length: left }, (_, index) => asked + 1 + index).filter(
    (number) => preparedFor(interview, number) === undefined,
  );
}

/** How many questions of an interview are here: asked already, or prepared and fit to be asked. */
export function questionsHere(interview: Interview): number {
  return interview.session.totalQuestions - toPack(interview).length;
}

/** The texts of the prepared questions that are still to come, so that none is made twice. */
export function textsAhead(interview: Interview): readonly string[] {
  const asked = lastAsked(interview);
  const left = Math.max(0, interview.session.totalQuestions - asked);
  return Array.from(
    { length: left },
    (_, index) => preparedFor(interview, asked + 1 + index)?.text ?? [],
  ).flat();
}

export interface Ahead {
  readonly number: number;
  readonly source: Source;
  /** As the interview was when the question was asked for. */
  readonly madeKnowing: PreparedQuestion['madeKnowing'];
}

/** Takes a question for later, unless it was asked meanwhile, is here already, or says what another one says. */
export function foldPrepared(
  interview: Interview | undefined,
  reply: QuestionReply,
  { number, source, madeKnowing }: Ahead,
  surroundings: Surroundings,
): Folded {
  const wanted =
    interview && interview.session.progress.removedAt === null && toPack(interview).includes(number);
  if (!wanted) return fail({ kind: 'no-longer-awaited' });
  const others = [...interview.questions.map(({ text }) => text), ...textsAhead(interview)];
  if (others.some((text) => sameWords(text, reply.text))) {
    return fail({ kind: 'unusable-reply', rule: 'repeated-question' });
  }
  const prepared: PreparedQuestion = {
    ...reply,
    id: surroundings.newId<RecordId>(),
    sessionId: interview.session.id,
    number,
    madeKnowing,
    source,
    createdAt: surroundings.now,
  };
  return ok({ preparedQuestions: [prepared] });
}

/** Asks the prepared question `number`, if the interview waits for it and there is one that fits. */
export function askPrepared(
  interview: Interview | undefined,
  number: number,
  surroundings: Surroundings,
): Folded {
  const prepared = interview && preparedFor(interview, number);
  if (!prepared) return fail({ kind: 'no-longer-awaited' });
  const { madeKnowing: _, createdAt: __, ...question } = prepared;
  return foldQuestion(interview, number, question, prepared.source, surroundings);
}

function lastAsked(interview: Interview): number {
  return askedQuestions(interview).at(-1)?.number ?? 0;
}

/** The first answer to each question in its latest attempt: what a later question may follow from. */
function firstAnswers(interview: Interview): PreparedQuestion['madeKnowing']['answers'] {
  return askedQuestions(interview).flatMap((question) => {
    const { exchanges } = threadOf(interview, question, latestAttempt(interview, question));
    return exchanges[0]?.response.id ?? [];
  });
}
