/* Every way of asking, and how a fact is stated before the question. */
import type { Fact } from '../facts/facts.ts';
import { ABILITIES } from './abilities.ts';
import { DEEDS } from './deeds.ts';
import { DUTIES } from './duties.ts';
import { AIMS, HISTORY } from './history.ts';
import type { Template } from './template.ts';

export const TEMPLATES: readonly Template[] = [...DEEDS, ...DUTIES, ...ABILITIES, ...HISTORY, ...AIMS];

/** The sentence that states a fact; several, so that ten questions do not open alike. `{text}` is the fact. */
export function openings(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'deed':
      return fact.form === 'past'
        ? [
            'Your résumé says you {text}.',
            'You write that you {text}.',
            'I read in your résumé that you {text}.',
          ]
        : ['Your résumé says “{text}”.', 'One line of your résumé reads “{text}”.'];
    case 'duty':
      if (fact.form === 'base') {
        return [
          'The job asks you to {text}.',
          'In this role you would {text}.',
          'The posting says you will {text}.',
        ];
      }
      return fact.form === 'gerund'
        ? ['Part of this job is {text}.', 'The role involves {text}.']
        : ['The posting says “{text}”.', 'One task in the posting reads “{text}”.'];
    case 'years_asked':
      return [fact.form === 'quote' ? 'The posting says “{text}”.' : 'The posting asks for {text}.'];
    case 'requirement':
      return fact.form === 'quote'
        ? ['The posting says “{text}”.']
        : ['The posting asks for {text}.', 'This job calls for {text}.'];
    case 'value':
      return ['The posting says “{text}”.'];
    case 'shared_skill':
      return [
        'Both your résumé and the posting mention {text}.',
        'The posting mentions {text}, and so does your résumé.',
      ];
    case 'missing_skill':
      return ['The posting mentions {text}, which I do not see on your résumé.'];
    case 'asked_skill':
      return ['The posting mentions {text}.'];
    case 'own_skill':
      return ['Your résumé mentions {text}.', 'I see {text} on your résumé.'];
    case 'role':
      return ['Think of your work as {text}.', 'Let us talk about your work as {text}.'];
    case 'project':
      return ['Your résumé mentions the project “{text}”.'];
    case 'education':
      return ['Your résumé lists “{text}”.'];
    case 'tenure':
      return ['Your résumé mentions {text}.'];
    case 'aim':
      return [];
  }
}
