import { type Component, For, Show } from 'solid-js';
import { RUBRICS, type Rubric } from '#shared/assessment/rubrics.ts';
import { type Point, wordsAt } from '#shared/interview/evidence.ts';
import type { QuestionFeedback, RevisedSegment } from '#shared/interview/records.ts';
import type { Thread } from '#shared/interview/threads.ts';
import { feedback } from '#web/words/feedback.ts';

/** What a coach wrote on a thread: what landed, what did not, what to do, and a better version. */
export const WrittenFeedback: Component<{ feedback: QuestionFeedback; thread: Thread }> = (props) => (
  <>
    <div class="columns">
      <Points
        title={feedback.landed}
        kind="landed"
        points={props.feedback.whatLanded}
        thread={props.thread}
      />
      <Points
        title={feedback.missing}
        kind="missing"
        points={props.feedback.whatDidntLand}
        thread={props.thread}
      />
    </div>
    <Show when={props.feedback.coaching.length > 0}>
      <section class="stack">
        <h2>{feedback.coaching}</h2>
        <Show
          when={props.feedback.coaching.length > 1}
          fallback={<For each={props.feedback.coaching}>{(paragraph) => <p>{paragraph}</p>}</For>}
        >
          <ol class="lines">
            <For each={props.feedback.coaching}>{(paragraph) => <li>{paragraph}</li>}</For>
          </ol>
        </Show>
      </section>
    </Show>
    <Show when={props.feedback.revisedAnswer.length > 0 || !unread(props.thread)}>
      <section class="stack">
        <h2>{feedback.revised}</h2>
        <Show when={props.feedback.revisedAnswer.length > 0} fallback={<p>{feedback.revisedNone}</p>}>
          <p class="muted small">
            {feedback.revisedHelp}
            <Show when={props.feedback.revisedAnswer.some(({ basis }) => basis === 'blank')}>
              {' '}
              {feedback.revisedBlanks}
            </Show>
          </p>
          <Revised segments={props.feedback.revisedAnswer} rubric={RUBRICS[props.thread.question.type]} />
        </Show>
        <MissingFacts asked={props.feedback.missingFacts ?? []} />
      </section>
    </Show>
  </>
);

/** What a better version would need and nobody told: the candidate answers it, no coach does. */
const MissingFacts: Component<{ asked: readonly string[] }> = (props) => (
  <Show when={props.asked.length > 0}>
    <h3>{feedback.missingFacts}</h3>
    <p class="muted small">{feedback.missingFactsHelp}</p>
    <ul class="lines">
      <For each={props.asked}>{(question) => <li>{question}</li>}</For>
    </ul>
  </Show>
);

const Points: Component<{
  title: string;
  kind: 'landed' | 'missing';
  points: readonly Point[];
  thread: Thread;
}> = (props) => {
  const answers = () => props.thread.exchanges.map(({ response }) => ({ answer: response.text }));
  return (
    <Show when={props.points.length > 0}>
      <section class="stack">
        <h2>{props.title}</h2>
        <ul class="points" data-kind={props.kind}>
          <For each={props.points}>
            {(point) => (
              <li>
                {point.text}
                <Show when={point.span && wordsAt(point.span, answers())}>
                  {(quote) => (
                    <q class="point-quote" dir="auto">
                      {quote()}
                    </q>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};

/** A better version, part by part; what still has to be filled in is drawn as a blank. */
const Revised: Component<{ segments: readonly RevisedSegment[]; rubric: Rubric }> = (props) => {
  const labelOf = (part: string) => props.rubric.criteria.find((it) => it.key === part)?.label ?? part;
  const parts = () => {
    const grouped: { part: string | null; segments: RevisedSegment[] }[] = [];
    for (const segment of props.segments) {
      const last = grouped.at(-1);
      if (last && (segment.part === null || segment.part === last.part)) last.segments.push(segment);
      else grouped.push({ part: segment.part, segments: [segment] });
    }
    return grouped;
  };
  return (
    <dl class="revised">
      <For each={parts()}>
        {({ part, segments }) => (
          <div>
            <dt>{part ? labelOf(part) : feedback.opening}</dt>
            <dd dir="auto">
              <For each={segments}>
                {(segment) => (
                  <>
                    <Show when={segment.basis === 'resume'}>
                      <span class="muted small">{feedback.fromResume} </span>
                    </Show>
                    <span data-basis={segment.basis}>{segment.text}</span>{' '}
                  </>
                )}
              </For>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
};

/** True when the last answer could not be read, or was not to be judged: then nothing is said of what it lacks. */
function unread(thread: Thread): boolean {
  const verdict = thread.exchanges.at(-1)?.analysis?.verdict;
  return (
    verdict?.kind === 'not_scored' && (verdict.reason === 'other_language' || verdict.reason === 'distress')
  );
}
