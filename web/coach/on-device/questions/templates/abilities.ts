/* About skills: in both texts, only in the posting, only in the résumé. */
import { type Template, templatesFor } from './template.ts';

const KNOWN = ['shared_skill', 'own_skill'] as const;
const ANY = ['shared_skill', 'own_skill', 'asked_skill'] as const;
/** `{they}`, `{them}` and `{their}` become "it" or "they" by the skill. "It" is a thing one uses or a way one works … */
const TOOL = { skills: ['tool'] } as const;
const THING = { skills: ['tool', 'method'] } as const;
/** … or a field one works in: a preposition tells them apart, and a wrong one is heard at once. */
const FIELD = { skills: ['practice'] } as const;

export const ABILITIES: readonly Template[] = [
  ...templatesFor(KNOWN, 'technical_basics', [
    [
      'e',
      'behavioral',
      'steps',
      'Tell me about one piece of work in which {they} mattered. What did you do, step by step?',
    ],
    [
      'e',
      'behavioral',
      'steps',
      'What have you used {them} for, and what have you learned to look out for?',
      THING,
    ],
    [
      'm',
      'behavioral',
      'tradeoff',
      'Tell me about a time when {they} did not do the job. What did you do instead?',
      THING,
    ],
    [
      'm',
      'behavioral',
      'story',
      'Tell me about a day when that was difficult. What made it so, and what did you do?',
      FIELD,
    ],
    [
      'hx',
      'behavioral',
      'failure',
      'Tell me about a mistake you made with {them}. How did you notice, and what have you changed since?',
      TOOL,
    ],
    [
      'hx',
      'behavioral',
      'failure',
      'Tell me about a mistake in that work that you or others made. How was it found, and what has changed since?',
      FIELD,
    ],
  ]),
  ...templatesFor(KNOWN, 'technical_depth', [
    [
      'em',
      'behavioral',
      'steps',
      'Walk me through the most demanding thing you have done with {them} and the choices you made.',
      THING,
    ],
    [
      'em',
      'behavioral',
      'steps',
      'Walk me through the most demanding case you have had in that field and the choices you made.',
      FIELD,
    ],
    [
      'h',
      'behavioral',
      'failure',
      'Tell me about a problem with {them} that took you a long time to understand. What was the cause, and how did you find that out?',
      TOOL,
    ],
    [
      'h',
      'behavioral',
      'failure',
      'Tell me about a case in which the usual way did not work. How did you notice, and what did you do?',
      FIELD,
    ],
    [
      'x',
      'behavioral',
      'scale',
      'Tell me about a decision in that field that affected more than your own work. How did you make it, and what came of it?',
      FIELD,
    ],
    [
      'x',
      'behavioral',
      'scale',
      'Tell me about a decision for or against {them} that affected more than your own work. How did you make it, and what came of it?',
      THING,
    ],
  ]),
  ...templatesFor(
    ANY,
    ['technical_basics', 'technical_depth'],
    [
      [
        'em',
        'technical',
        'explain',
        'When would you use {text}, and when would you rather use something else?',
        TOOL,
      ],
      [
        'em',
        'technical',
        'explain',
        'What does good {text} look like, and what do people often get wrong?',
        FIELD,
      ],
      [
        'hx',
        'technical',
        'explain',
        'What is hard about using {text} well, and how do you recognize that someone has used {them} badly?',
        TOOL,
      ],
      [
        'hx',
        'technical',
        'explain',
        'You have just joined a team. How would you judge whether its approach to {text} is good enough, and what would you check first?',
        FIELD,
      ],
    ],
  ),
  ...templatesFor(
    ANY,
    ['leadership', 'communication'],
    [
      [
        'em',
        'situational',
        'plan',
        'A new colleague knows little about {text}. What would you teach first, and how would you know it had been understood?',
      ],
    ],
  ),
  ...templatesFor(KNOWN, 'communication', [
    [
      'em',
      'behavioral',
      'people',
      'Tell me about a time you explained something about {them} to people outside your field. How did you make yourself clear?',
      THING,
    ],
    [
      'em',
      'behavioral',
      'people',
      'Tell me about a time you had to explain something in that field to people who knew nothing about it.',
      FIELD,
    ],
    [
      'hx',
      'behavioral',
      'people',
      'Tell me about a time you had bad news to give in that field. What did you say, and to whom?',
      FIELD,
    ],
  ]),
  ...templatesFor('shared_skill', 'leadership', [
    [
      'm',
      'behavioral',
      'people',
      'Tell me about someone you helped to get better at it. What did you do, and what changed?',
      FIELD,
    ],
    [
      'hx',
      'behavioral',
      'people',
      'Tell me about a time you tried to change how others go about it. Where did you meet resistance?',
      FIELD,
    ],
  ]),
  ...templatesFor(
    KNOWN,
    ['problem_solving', 'ambiguity_tolerance'],
    [
      [
        'em',
        'behavioral',
        'story',
        'Tell me about a problem that you solved with {their} help. Where did you begin?',
        THING,
      ],
      [
        'em',
        'behavioral',
        'story',
        'Tell me about a problem you had to solve in that field. Where did you begin?',
        FIELD,
      ],
      [
        'hx',
        'behavioral',
        'tradeoff',
        'Tell me about a problem in which {they} did not help as you had expected. What did you do instead?',
        THING,
      ],
      [
        'hx',
        'behavioral',
        'tradeoff',
        'Tell me about a difficult decision you had to make in that field without knowing enough. How did you make it?',
        FIELD,
      ],
    ],
  ),
  ...templatesFor(KNOWN, 'stakeholder_management', [
    [
      'em',
      'behavioral',
      'people',
      'Tell me about a time others depended on your work in that field. How did you find out what they needed?',
      FIELD,
    ],
    [
      'hx',
      'behavioral',
      'people',
      'Tell me about a time someone doubted or opposed the way you went about it. How did you deal with that?',
      FIELD,
    ],
  ]),
  ...templatesFor(KNOWN, 'motivation', [
    ['emhx', 'motivation', 'motive', 'How large a part of your next job should {they} be, and why?'],
  ]),
  ...templatesFor(
    'missing_skill',
    ['technical_basics', 'technical_depth', 'motivation', 'problem_solving'],
    [
      [
        'em',
        'behavioral',
        'gap',
        'What is the nearest experience you have, and how would you close the gap?',
      ],
      [
        'hx',
        'situational',
        'gap',
        'Suppose you needed {them} in your second week. What would you do, and what would you tell your manager?',
      ],
    ],
  ),
  ...templatesFor(
    'missing_skill',
    ['ambiguity_tolerance', 'technical_basics', 'culture_fit'],
    [
      [
        'em',
        'behavioral',
        'gap',
        'Tell me about a time you had to learn something new quickly. What did you do first?',
      ],
      [
        'hx',
        'behavioral',
        'gap',
        'Tell me about a time you were responsible for something you did not yet know well. How did you keep the risk small?',
      ],
    ],
  ),
  ...templatesFor(
    'missing_skill',
    ['technical_depth', 'communication', 'culture_fit'],
    [
      [
        'mhx',
        'situational',
        'gap',
        'How would you work with people who know {them} far better than you do, and what could you give them in return?',
      ],
    ],
  ),
];
