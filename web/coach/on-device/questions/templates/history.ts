/* About stations of the candidate's life at work, and about the job aimed for. */
import { type Template, templatesFor } from './template.ts';

export const HISTORY: readonly Template[] = [
  ...templatesFor('role', 'communication', [
    [
      'e',
      'behavioral',
      'story',
      'Tell me about a time you had to explain something difficult to someone there.',
    ],
    [
      'm',
      'behavioral',
      'people',
      'Tell me about a message there that was hard to give. How did you decide when and how to give it?',
    ],
    [
      'hx',
      'behavioral',
      'failure',
      'Tell me about a conversation there that went badly. What was your part in it, and what did you do afterward?',
    ],
  ]),
  ...templatesFor('role', 'leadership', [
    ['e', 'behavioral', 'story', 'Tell me about a time you took charge of something without being asked.'],
    [
      'm',
      'behavioral',
      'people',
      'Tell me about a time you had to bring a reluctant colleague along. What did you do?',
    ],
    [
      'hx',
      'behavioral',
      'failure',
      'Tell me about a decision there that you would not make again. What did it cost, and what did you learn?',
    ],
  ]),
  ...templatesFor('role', 'problem_solving', [
    [
      'e',
      'behavioral',
      'story',
      'What was the trickiest problem you solved there, and how did you go about it?',
    ],
    [
      'm',
      'behavioral',
      'tradeoff',
      'Tell me about a problem there for which every solution had a price. How did you choose?',
    ],
    [
      'hx',
      'behavioral',
      'failure',
      'Tell me about a problem there that came back after you thought it was solved. What had you missed?',
    ],
  ]),
  ...templatesFor('role', 'ambiguity_tolerance', [
    [
      'e',
      'behavioral',
      'story',
      'Tell me about a time you did not know what was expected of you there. What did you do?',
    ],
    [
      'm',
      'behavioral',
      'tradeoff',
      'Tell me about a time there when priorities changed from one day to the next. How did you handle it?',
    ],
    [
      'hx',
      'behavioral',
      'tradeoff',
      'Tell me about a decision there that could not wait until the facts were clear. How did you make it?',
    ],
  ]),
  ...templatesFor('role', 'stakeholder_management', [
    [
      'e',
      'behavioral',
      'people',
      'Whom did you have to work with most closely there, and how did you earn their trust?',
    ],
    [
      'm',
      'behavioral',
      'people',
      'Tell me about two groups there that wanted different things from you. How did you handle it?',
    ],
    [
      'hx',
      'behavioral',
      'people',
      'Tell me about the most difficult relationship you had to manage there. What did you try, and what came of it?',
    ],
  ]),
  ...templatesFor('role', 'culture_fit', [
    [
      'e',
      'behavioral',
      'self',
      'What did you value about the way people worked together there, and what did you do for it?',
    ],
    [
      'm',
      'behavioral',
      'self',
      'When did you feel at odds with the way things were done there, and what did you do?',
    ],
    [
      'hx',
      'behavioral',
      'tradeoff',
      'Tell me about a time there when the right thing to do was also the unpopular one.',
    ],
  ]),
  ...templatesFor('role', 'motivation', [
    [
      'e',
      'motivation',
      'motive',
      'Which part of that job gave you the most energy, and would you find it here?',
    ],
    ['mhx', 'motivation', 'motive', 'What do you want from your next job that this one could not give you?'],
  ]),
  ...templatesFor(
    'role',
    ['technical_basics', 'technical_depth'],
    [
      [
        'em',
        'behavioral',
        'steps',
        'Which task there called for the most skill, and how did you go about it?',
      ],
      [
        'hx',
        'behavioral',
        'failure',
        'Tell me about an error there that taught you something about your craft. How was it found?',
      ],
    ],
  ),
  ...templatesFor(
    'role',
    ['communication', 'motivation', 'culture_fit'],
    [
      [
        'em',
        'intro',
        'intro',
        'Walk me through how you got there and what has led you to apply for this job.',
      ],
    ],
  ),

  ...templatesFor(
    'project',
    ['problem_solving', 'technical_basics', 'technical_depth'],
    [
      [
        'em',
        'behavioral',
        'steps',
        'What did you set out to do, what did you do yourself, and how did it turn out?',
      ],
      [
        'm',
        'behavioral',
        'tradeoff',
        'Which decision in it was the hardest, and what were the alternatives?',
      ],
      ['hx', 'behavioral', 'failure', 'If you began again today, what would you do differently, and why?'],
    ],
  ),
  ...templatesFor(
    'project',
    ['leadership', 'stakeholder_management', 'communication'],
    [
      [
        'em',
        'behavioral',
        'people',
        'Who else took part or had a say in it, and how did you work with them?',
      ],
      [
        'hx',
        'behavioral',
        'people',
        'Tell me about the greatest disagreement in it. What did you do, and what came of it?',
      ],
    ],
  ),
  ...templatesFor(
    'project',
    ['ambiguity_tolerance', 'motivation', 'culture_fit'],
    [
      [
        'em',
        'behavioral',
        'story',
        'Why did you take it on, and how did you find your way when something was unclear?',
      ],
      [
        'hx',
        'behavioral',
        'tradeoff',
        'At which point did you think of giving it up or changing its goal, and how did you decide?',
      ],
    ],
  ),

  ...templatesFor(
    'education',
    ['technical_basics', 'technical_depth', 'communication'],
    [['emhx', 'behavioral', 'explain', 'Which part of that have you been able to put to use, and how?']],
  ),
  ...templatesFor(
    'education',
    ['motivation', 'culture_fit'],
    [['emhx', 'motivation', 'motive', 'What made you choose it, and how does it lead to this job?']],
  ),
  ...templatesFor(
    'education',
    ['leadership', 'problem_solving', 'ambiguity_tolerance', 'stakeholder_management'],
    [
      [
        'em',
        'behavioral',
        'story',
        'Tell me about the most difficult task you met there and how you got through it.',
      ],
      [
        'hx',
        'behavioral',
        'people',
        'Tell me about group work there that did not go well. What did you do about it?',
      ],
    ],
  ),

  ...templatesFor(
    'tenure',
    ['motivation', 'culture_fit', 'technical_basics', 'technical_depth'],
    [
      [
        'em',
        'behavioral',
        'story',
        'What can you do today that you could not do at the start, and how did you learn it?',
      ],
      [
        'hx',
        'behavioral',
        'failure',
        'Which belief about your work have you given up in that time, and what changed your mind?',
      ],
    ],
  ),
  ...templatesFor(
    'tenure',
    ['leadership', 'communication', 'stakeholder_management', 'problem_solving', 'ambiguity_tolerance'],
    [
      [
        'emhx',
        'behavioral',
        'story',
        'Tell me about the day in that time on which you were needed most. What did you do?',
      ],
    ],
  ),
];

/** About the job itself. `{title}` and `{company}` are filled only where the candidate gave them. */
export const AIMS: readonly Template[] = [
  ...templatesFor(
    'aim',
    ['motivation', 'communication', 'culture_fit'],
    [
      [
        'emhx',
        'intro',
        'intro',
        'Walk me through your background, and tell me what in it prepares you for the {title} role at {company}.',
      ],
      [
        'emhx',
        'intro',
        'intro',
        'Walk me through your background, and tell me what in it prepares you for the {title} role.',
      ],
    ],
  ),
  ...templatesFor('aim', 'motivation', [
    ['em', 'motivation', 'motive', 'Why the {title} role, and why at {company}?'],
    ['em', 'motivation', 'motive', 'What interests you about the {title} role?'],
    [
      'em',
      'motivation',
      'motive',
      'What would make you say, a year from now, that joining {company} was the right decision?',
    ],
    [
      'mhx',
      'motivation',
      'motive',
      'Why should {company} choose you for the {title} role? Name the two or three things that set you apart.',
    ],
    [
      'hx',
      'motivation',
      'motive',
      'What would make you turn down the {title} role if {company} offered it to you?',
    ],
    [
      'hx',
      'motivation',
      'motive',
      'What do you expect to be the hardest part of the {title} role for you, and why do you want it all the same?',
    ],
    ['x', 'motivation', 'motive', 'What should {company} be able to do in two years because you joined?'],
  ]),
  ...templatesFor('aim', 'culture_fit', [
    [
      'em',
      'motivation',
      'self',
      'What do you know about how people work at {company}, and what would you want to find out before you joined?',
    ],
    [
      'hx',
      'motivation',
      'self',
      'What might you find difficult about working at {company}, and how would you deal with it?',
    ],
  ]),
  ...templatesFor(
    'aim',
    ['leadership', 'ambiguity_tolerance', 'stakeholder_management'],
    [
      [
        'emhx',
        'situational',
        'plan',
        'How would you spend your first month in the {title} role, and whom would you listen to first?',
      ],
    ],
  ),
];
