import { type Component, createMemo, For, Match, Show, Switch } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { type NextAct, stepsToTake } from '#shared/interview/next-act.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { summary } from '#web/words/summary.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useBegin } from '../sessions/use-begin.ts';

/** What to do next in the coach's words, each with the way to it where it can be done here. */
export const NextSteps: Component<{ interview: Interview; texts: readonly string[] }> = (props) => {
  const { rehearse, busy, problem } = useBegin();
  const steps = createMemo(() => stepsToTake(props.texts, props.interview));
  const question = (act: NextAct) => act.kind === 'question' && act.question;
  const setUp = (act: NextAct) => act.kind === 'interview' && act;
  return (
    <Show when={steps().length > 0}>
      <section class="stack">
        <h2>{summary.next}</h2>
        <ProblemNotice of={problem()} />
        <ul class="lines">
          <For each={steps()}>
            {(step) => (
              <li>
                {step.text}
                <Show when={step.act}>
                  {(act) => (
                    <div class="cluster">
                      <Switch>
                        <Match when={question(act())}>
                          {(asked) => (
                            <Button
                              busy={busy()}
                              onClick={() => void rehearse(props.interview.session, asked())}
                            >
                              {summary.practiceQuestion(asked().number)}
                            </Button>
                          )}
                        </Match>
                        <Match when={setUp(act())}>
                          {(chosen) => (
                            <ButtonLink
                              to="/start"
                              search={{
                                stage: chosen().stage,
                                ...(chosen().job && { job: String(chosen().job) }),
                              }}
                            >
                              {summary.setUp}
                            </ButtonLink>
                          )}
                        </Match>
                      </Switch>
                    </div>
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
