/* The judge of each type of question (X2). A new type is one judge and one line here. */
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import { judgeCase, judgeSituational } from './plan.ts';
import type { Judge } from './rubric.ts';
import { judgeIntro, judgeLogistics, judgeMotivation, judgeWeakness } from './self.ts';
import { judgeStory } from './story.ts';
import { judgeSystemDesign, judgeTechnical } from './technical.ts';

export const JUDGES: Readonly<Record<QuestionType, Judge>> = {
  behavioral: judgeStory,
  situational: judgeSituational,
  technical: judgeTechnical,
  system_design: judgeSystemDesign,
  case_study: judgeCase,
  motivation: judgeMotivation,
  intro: judgeIntro,
  weakness: judgeWeakness,
  logistics: judgeLogistics,
};
