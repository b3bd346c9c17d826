import type { Migration } from './migration.ts';

/**
 * 000-26: an index for every question the app asks. A slot (one response per question, attempt and number)
 * has an index that is not unique: the store refuses a second fact in the same transaction, while a union of
 * two devices that both answered offline may later keep both.
 */
export const firstSchema: Migration = {
  version: 1,
  stores: {
    sessions: 'id, createdAt, applicationId, progress.status.kind, progress.stamp',
    applications: 'id, createdAt, stamp',
    resumes: 'id, createdAt, stamp',
    questions: 'id, sessionId, [sessionId+number], askedAt',
    attempts: 'id, sessionId, questionId, [questionId+number]',
    responses: 'id, sessionId, questionId, [questionId+attempt+responseNumber]',
    closings: 'id, sessionId, questionId, [questionId+attempt]',
    analyses: 'id, sessionId, questionId, responseId, [questionId+attempt]',
    questionFeedback: 'id, sessionId, questionId, analysisId, [questionId+attempt]',
    sessionFeedback: 'id, sessionId',
    companyProfiles: 'companyName, updatedAt',
    drafts: 'key',
    meta: 'key',
  },
};
