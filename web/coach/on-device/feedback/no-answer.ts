/* After "I don't know": one easy way in, which takes nothing for granted. */
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import type { Gap } from './gaps.ts';

const EASY: Readonly<Record<QuestionType, string>> = {
  behavioral: 'Is there one small occasion, at work or elsewhere, that comes near to it?',
  situational: 'What is the first thing you would want to know?',
  technical: 'Which part of it do you know something about, even roughly?',
  system_design: 'What would you want to know before you begin?',
  case_study: 'What would you want to know before you begin?',
  motivation: 'What about it interests you, even a little?',
  intro: 'What do you do at the moment?',
  weakness: 'What at work costs you more effort than it seems to cost others?',
  logistics: 'What would you need to find out first to answer that?',
};

export function noAnswerGap(type: QuestionType): Gap {
  return {
    id: 'no_answer',
    priority: 100,
    missing: 'an answer',
    span: null,
    text: 'You have not answered this yet.',
    brief: 'there is no answer yet',
    ask: EASY[type],
  };
}
