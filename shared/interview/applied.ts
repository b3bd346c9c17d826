import type { Changes, Interview } from './interview.ts';

/** An interview after changes were saved: records are added, those with a known id replaced. */
export function applied(interview: Interview, changes: Changes): Interview {
  const { id } = interview.session;
  return {
    ...interview,
    session: changes.sessions?.find((session) => session.id === id) ?? interview.session,
    questions: union(interview.questions, changes.questions),
    preparedQuestions: union(interview.preparedQuestions, changes.preparedQuestions),
    attempts: union(interview.attempts, changes.attempts),
    responses: union(interview.responses, changes.responses),
    closings: union(interview.closings, changes.closings),
    analyses: union(interview.analyses, changes.analyses),
    questionFeedback: union(interview.questionFeedback, changes.questionFeedback),
    sessionFeedback: union(interview.sessionFeedback, changes.sessionFeedback),
  };
}

function union<T extends { readonly id: string }>(old: readonly T[], changed: readonly T[] = []): T[] {
  const ids = new Set(changed.map(({ id }) => id));
  return [...old.filter(({ id }) => !ids.has(id)), ...changed];
}
