import { describe, expect, test } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import * as records from '#shared/interview/records.ts';
import * as build from './records.ts';

describe('the builders', () => {
  const session = build.aSession();
  const question = build.questionOf(session);
  const response = build.responseTo(question);
  const analysis = build.analysisOf(response);

  test.each([
    ['session', records.Session, session],
    ['application', records.Application, build.anApplication()],
    ['résumé', records.Resume, build.aResume()],
    ['question', records.Question, question],
    ['attempt', records.Attempt, build.attemptAt(question)],
    ['response', records.CandidateResponse, response],
    ['closing', records.Closing, build.closingOf(question)],
    ['analysis', records.Analysis, analysis],
    ['question feedback', records.QuestionFeedback, build.feedbackOn(analysis)],
    ['session feedback', records.SessionFeedback, build.summaryOf(session)],
    ['company profile', records.CompanyProfile, build.aCompanyProfile()],
  ])('give a %s that its schema accepts as it is', (_name, schema, made) => {
    expect(schema.parse(made)).toEqual(made);
  });

  test('give ids that sort in the order in which they were given', () => {
    const ids = Array.from({ length: 300 }, () => build.anId<SessionId>());
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(300);
  });

  test('give a clock that moves when told, and stamps that rise even when it goes back', () => {
    const here = build.testSurroundings();
    const first = here.stamp();
    here.advance(1000);
    expect(here.now).toBe(build.START + 1000);
    const second = here.stamp();
    here.setClock(build.at(-5000));
    expect([first, second, here.stamp()].toSorted()[0]).toBe(first);
    expect(here.stamp() > second).toBe(true);
  });
});
