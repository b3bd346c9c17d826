import { useNavigate } from '@tanstack/solid-router';
import { type Component, createDeferred, createEffect, For, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import type { Step } from '#shared/interview/next-step.ts';
import type { Problem } from '#shared/problem.ts';
import type { ScreenDrafts } from '#web/engine/interviews.ts';
import { announce } from '#web/parts/announcer.tsx';
import { Button } from '#web/parts/button.tsx';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { Page } from '#web/parts/page.tsx';
import { TextArea } from '#web/parts/text-fields.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { sayProblem } from '#web/words/problems.ts';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { useDraft } from '../use-draft.ts';
import { draftKey, slotOf } from './draft-key.ts';
import { EarlierAttempt } from './earlier-attempt.tsx';
import { Exchanges } from './exchanges.tsx';
import { broughtKey, wordsToBeginWith } from './left-words.ts';
import { RoomBar, RoomLine, useQuestionNumber } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';

/** A question or follow-up to answer, and the page to write on. */
export const Answering: Component<{ step: Extract<Step, { kind: 'response' }> }> = (props) => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { id, interview, act, skip: skipSlot, busy, problem, forgetProblem } = useRoom();
  const number = useQuestionNumber();
  const slot = () => slotOf(props.step);
  const key = () => draftKey(id(), slot());
  const draft = useDraft(key, () => leftBefore(interview(), props.step, interviews.drafts));
  const followUp = () => (props.step.responseNumber > 1 ? props.step.responseNumber - 1 : undefined);
  createEffect(() => {
    if (!draft.kept()) announce(room.notKept);
  });

  const type = (text: string) => {
    forgetProblem();
    draft.type(text);
  };
  const submit = async () => {
    // The draft goes only after the response is stored: a crash in between costs a copy, never the words.
    const submitted = { session: id(), slot: slot(), key: key(), text: draft.text() };
    const { session, text } = submitted;
    if (await act(() => interviews.respond(session, submitted.slot, text))) {
      await interviews.drafts.remove(submitted.key);
      if (interviews.drafts.peek(broughtKey(session))) await interviews.drafts.remove(broughtKey(session));
    }
  };
  const skip = async () => {
    const left = { slot: slot(), key: key() };
    // Words that were typed stay as they are; the question's page shows them (unsent.tsx).
    const nothingTyped = draft.text().trim() === '';
    // Words one was given to begin with are nobody's draft until one types.
    if (!nothingTyped && interviews.drafts.peek(left.key) === undefined) draft.type(draft.text());
    const { number: skipped } = props.step.thread.question;
    const session = id();
    if (!(await skipSlot(left.slot))) return;
    if (nothingTyped) return void (await interviews.drafts.remove(left.key));
    const show = () =>
      void navigate({ to: '/interview/$id/questions/$n', params: { id: session, n: String(skipped) } });
    toasts.show({ text: room.skippedKept(skipped), action: { label: room.show, run: show } });
  };
  return (
    <Page
      layout="room"
      voice="interviewer"
      title={props.step.prompt}
      documentTitle={room.spokenProgress(number(), interview().session.totalQuestions)}
      focusOn={key()}
      above={<RoomBar followUp={followUp()} attempt={props.step.thread.attempt} />}
      line={<RoomLine />}
      lead={<Asides step={props.step} />}
      footer={
        <>
          <Kept text={draft.text()} kept={draft.kept()} />
          <div class="cluster">
            <Button variant="plain" onClick={() => void skip()}>
              {room.skip}
            </Button>
            <Button variant="primary" busy={busy()} busyWords={room.submitting} onClick={() => void submit()}>
              {room.submit}
            </Button>
          </div>
        </>
      }
    >
      <ProblemNotice of={aboutTheText(problem()) ? undefined : problem()} />
      <div class="answer-sheet">
        <TextArea
          look="sheet"
          label={room.answer}
          placeholder={room.placeholder}
          value={draft.text()}
          onInput={type}
          problem={aboutTheText(problem())}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          }}
        />
      </div>
    </Page>
  );
};

/** What was left unsent before, when this attempt or rehearsal begins: one does not write it twice. */
function leftBefore(
  interview: Interview,
  { thread, responseNumber }: Extract<Step, { kind: 'response' }>,
  { peek }: ScreenDrafts,
): string {
  if (responseNumber > 1) return '';
  const { question, attempt } = thread;
  if (attempt > 1) return wordsToBeginWith(interview, question, attempt - 1, peek);
  return question.number === 1 ? (peek(broughtKey(interview.session.id)) ?? '') : '';
}

/** The sentence under the field, for problems that lie in the text itself. */
function aboutTheText(problem: Problem | undefined): string | undefined {
  const about = problem?.kind === 'empty-response' || problem?.kind === 'response-too-long';
  return about ? sayProblem(problem) : undefined;
}

/** That the words are kept, and how many they are. */
const Kept: Component<{ text: string; kept: boolean }> = (props) => {
  // Counting the words of a long answer on every keystroke would be felt; it waits for an idle moment.
  const idleText = createDeferred(() => props.text, { timeoutMs: 500 });
  const words = () => idleText().match(/\S+/g)?.length ?? 0;
  return (
    <p class="room-kept" data-problem={props.kept ? undefined : ''}>
      <Show when={props.kept} fallback={room.notKept}>
        {props.text === '' ? '' : room.kept}
      </Show>
      <Show when={words() > 0}>
        <span> · {room.words(words())}</span>
      </Show>
    </p>
  );
};

/** What can be unfolded beside a question: a hint, where it comes from, what was said before. */
const Asides: Component<{ step: Extract<Step, { kind: 'response' }> }> = (props) => {
  const question = () => props.step.thread.question;
  return (
    <div class="asides">
      <Show when={props.step.responseNumber === 1}>
        <EarlierAttempt thread={props.step.thread} />
      </Show>
      <Show when={props.step.responseNumber === 1 && question().hints.length > 0}>
        <Disclosure reveals summary={room.hint}>
          <ul class="lines">
            <For each={question().hints}>{(hint) => <li>{hint}</li>}</For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.step.responseNumber === 1 && (question().grounds.length > 0 || question().ofCompany)}>
        <Disclosure reveals summary={room.why}>
          <For each={question().grounds}>
            {(ground) => (
              <p>
                <span class="muted small">{ground.source === 'resume' ? room.fromResume : room.fromJob}</span>{' '}
                <q dir="auto">{ground.quote}</q>
              </p>
            )}
          </For>
          <Show when={question().ofCompany}>
            <p>{room.ofCompany}</p>
          </Show>
        </Disclosure>
      </Show>
      <Show when={props.step.responseNumber > 1}>
        <Disclosure reveals summary={room.earlier}>
          <Exchanges thread={props.step.thread} />
        </Disclosure>
      </Show>
    </div>
  );
};
