import { type Component, createDeferred, For, Show } from 'solid-js';
import type { Step } from '#shared/interview/next-step.ts';
import type { Thread } from '#shared/interview/threads.ts';
import { Button } from '#web/parts/button.tsx';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { Page } from '#web/parts/page.tsx';
import { TextArea } from '#web/parts/text-fields.tsx';
import { sayProblem } from '#web/words/problems.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { useDraft } from '../use-draft.ts';
import { RoomBar, RoomLine, useQuestionNumber } from './room-bar.tsx';
import { draftKey, slotOf, useRoom } from './room-context.tsx';

/** A question or follow-up to answer, and the page to write on. */
export const Answering: Component<{ step: Extract<Step, { kind: 'response' }> }> = (props) => {
  const interviews = useInterviews();
  const { id, interview, act, busy, problem } = useRoom();
  const number = useQuestionNumber();
  const slot = () => slotOf(props.step);
  const key = () => draftKey(id(), slot());
  const draft = useDraft(key);
  // Counting words of a long answer on every keystroke would be felt; it waits for an idle moment.
  const idleText = createDeferred(draft.text, { timeoutMs: 500 });
  const words = () => idleText().match(/\S+/g)?.length ?? 0;
  const followUp = () => (props.step.responseNumber > 1 ? props.step.responseNumber - 1 : undefined);

  const submit = async () => {
    if (busy()) return;
    // The draft goes only after the response is stored: a crash in between costs a copy, never the words.
    const submitted = key();
    if (await act(interviews.respond(id(), slot(), draft.text()))) await interviews.drafts.remove(submitted);
  };
  const skip = async () => {
    const left = key();
    if ((await act(interviews.skip(id(), slot()))) && draft.text().trim() === '') {
      await interviews.drafts.remove(left);
    }
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
          <p class="room-kept" data-problem={draft.kept() ? undefined : ''}>
            {draft.kept() ? (draft.text() ? room.kept : '') : room.notKept}
            <Show when={words() > 0}>
              <span> · {room.words(words())}</span>
            </Show>
          </p>
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
      <div class="answer-sheet">
        <TextArea
          look="sheet"
          label={room.answer}
          placeholder={room.placeholder}
          value={draft.text()}
          onInput={draft.type}
          problem={sentence(problem())}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          }}
        />
      </div>
    </Page>
  );
};

function sentence(problem: Parameters<typeof sayProblem>[0] | undefined): string | undefined {
  return problem && sayProblem(problem);
}

/** What can be unfolded beside a question: a hint, where it comes from, what was said before. */
const Asides: Component<{ step: Extract<Step, { kind: 'response' }> }> = (props) => {
  const question = () => props.step.thread.question;
  return (
    <div class="asides">
      <Show when={props.step.responseNumber === 1 && question().hints.length > 0}>
        <Disclosure summary={room.hint}>
          <ul class="lines">
            <For each={question().hints}>{(hint) => <li>{hint}</li>}</For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.step.responseNumber === 1 && question().grounds.length > 0}>
        <Disclosure summary={room.why}>
          <For each={question().grounds}>
            {(ground) => (
              <p>
                <span class="muted small">{ground.source === 'resume' ? room.fromResume : room.fromJob}</span>{' '}
                <q dir="auto">{ground.quote}</q>
              </p>
            )}
          </For>
        </Disclosure>
      </Show>
      <Show when={props.step.responseNumber > 1}>
        <Disclosure summary={room.earlier}>
          <Exchanges thread={props.step.thread} />
        </Disclosure>
      </Show>
    </div>
  );
};

/** What was asked and said so far in a thread. */
export const Exchanges: Component<{ thread: Thread }> = (props) => (
  <For each={props.thread.exchanges}>
    {({ response }) => (
      <div class="exchange">
        <p class="voice-interviewer" dir="auto">
          {response.prompt}
        </p>
        <p class="own-words" dir="auto">
          {response.text}
        </p>
      </div>
    )}
  </For>
);
