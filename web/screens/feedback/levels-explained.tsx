import { type Component, For, Show } from 'solid-js';
import { targetLevelFrom } from '#shared/assessment/target-level.ts';
import type { Application, Session } from '#shared/interview/records.ts';
import { LEVELS } from '#shared/interview/vocabulary.ts';
import { ButtonLink } from '#web/parts/button.tsx';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { watched } from '#web/parts/watched.ts';
import { feedback } from '#web/words/feedback.ts';
import { LEVEL_MEANING } from '#web/words/labels.ts';
import { useInterviews } from '../interviews-context.ts';

/** What the levels mean, why one of them is the target, and where that can be overruled (X16). */
export const LevelsExplained: Component<{ session: Session }> = (props) => {
  const jobs = watched<readonly Application[]>(useInterviews().watchApplications());
  const job = () => jobs()?.find(({ id }) => id === props.session.applicationId);
  return (
    <Disclosure summary={feedback.levelsMean}>
      <div class="stack">
        <ul class="lines">
          <For each={LEVELS}>{(level) => <li>{feedback.levelMeans(level, LEVEL_MEANING[level])}</li>}</For>
        </ul>
        <p>{sayTarget(props.session, job())}</p>
        <Show when={job()}>
          {(found) => (
            <div class="cluster">
              <ButtonLink to="/applications/$id" params={{ id: found().id }} variant="plain">
                {feedback.targetChange}
              </ButtonLink>
            </div>
          )}
        </Show>
      </div>
    </Disclosure>
  );
};

/** Why the target is what it is; a job may have been changed or deleted since. */
function sayTarget({ targetLevel, applicationId }: Session, job: Application | undefined): string {
  if (applicationId === null) return feedback.targetWithoutJob(targetLevel);
  if (job?.targetLevelChosen === targetLevel) return feedback.targetChosen(targetLevel);
  const read = job && job.targetLevelChosen === null ? targetLevelFrom(job.jobDescription) : undefined;
  if (read?.level !== targetLevel) return feedback.targetElse(targetLevel);
  return read.phrase
    ? feedback.targetFromPhrase(targetLevel, read.phrase)
    : feedback.targetByDefault(targetLevel);
}
