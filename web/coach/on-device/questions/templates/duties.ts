/* About what the job asks for: its duties, its demands and what the employer says it stands for. */
import { type Template, templatesFor } from './template.ts';

export const DUTIES: readonly Template[] = [
  ...templatesFor('duty', 'communication', [
    [
      'e',
      'behavioral',
      'story',
      'Tell me about a time you did something similar. How did you keep people informed?',
    ],
    [
      'em',
      'situational',
      'plan',
      'Whom would you talk to first, and what would you want to learn from them?',
    ],
    [
      'm',
      'behavioral',
      'people',
      'Tell me about similar work in which different people needed different messages. What did you tell each of them?',
    ],
    [
      'h',
      'behavioral',
      'failure',
      'Tell me about a time when poor communication put work like this at risk. What was your part, and what did you change?',
    ],
    [
      'hx',
      'situational',
      'plan',
      'Suppose you found that everyone here has a different idea of what this means. How would you bring them to one view?',
    ],
  ]),
  ...templatesFor('duty', 'leadership', [
    [
      'e',
      'behavioral',
      'story',
      'Tell me about the closest thing you have done, and what your own part was.',
    ],
    [
      'm',
      'behavioral',
      'tradeoff',
      'Tell me about a time you did this kind of work with too few people. How did you decide who did what?',
    ],
    [
      'em',
      'behavioral',
      'people',
      'Tell me about a time you helped someone else to get better at work like this. What did you do?',
    ],
    [
      'h',
      'behavioral',
      'people',
      'Tell me about a time people resisted you in work like this. What did you do, and what would you do differently?',
    ],
    [
      'hx',
      'situational',
      'scale',
      'Imagine this goes well in your own team and badly in the others. How would you help them without having authority over them?',
    ],
  ]),
  ...templatesFor('duty', 'problem_solving', [
    [
      'e',
      'behavioral',
      'story',
      'Tell me about a time you did something like that. What went well, and how do you know?',
    ],
    [
      'm',
      'situational',
      'tradeoff',
      'Imagine that on the same morning something else becomes just as urgent. How would you decide what comes first?',
    ],
    [
      'm',
      'behavioral',
      'tradeoff',
      'Tell me about the closest thing you have done and a trade-off you had to make in it.',
    ],
    [
      'h',
      'behavioral',
      'failure',
      'Tell me about a time when work like this went wrong. What did you do, and what did you learn?',
    ],
    [
      'hx',
      'situational',
      'plan',
      'How would you find out whether the way it is done today is the right one, and what would make you change it?',
    ],
  ]),
  ...templatesFor('duty', 'ambiguity_tolerance', [
    [
      'e',
      'behavioral',
      'story',
      'Tell me about a time you started on similar work without clear instructions. What did you do first?',
    ],
    [
      'm',
      'situational',
      'plan',
      'In your first week you find that nobody agrees on how to do it. How would you decide where to begin?',
    ],
    [
      'h',
      'behavioral',
      'tradeoff',
      'Tell me about a time the goal changed in the middle of work like this. What did you keep, and what did you drop?',
    ],
    [
      'hx',
      'situational',
      'plan',
      'Suppose nobody here had done it before you. How would you decide what good looks like, and what would make you change course?',
    ],
  ]),
  ...templatesFor('duty', 'stakeholder_management', [
    [
      'e',
      'behavioral',
      'people',
      'Tell me about similar work you have done. Who depended on it, and how did you find out what they needed?',
    ],
    [
      'm',
      'behavioral',
      'people',
      'Tell me about a time two people wanted opposite things from you in work like this. How did you settle it?',
    ],
    [
      'h',
      'behavioral',
      'people',
      'Tell me about a time you had to say no to someone important in work like this. How did you do it?',
    ],
    [
      'hx',
      'situational',
      'people',
      'Whose support would you need for it outside your team, and how would you win them over when they have other priorities?',
    ],
  ]),
  ...templatesFor('duty', 'culture_fit', [
    ['e', 'behavioral', 'self', 'What do you like about that kind of work, and what do you find harder?'],
    [
      'm',
      'behavioral',
      'people',
      'Tell me about a team whose way of doing such work differed from yours. How did you adapt?',
    ],
    [
      'hx',
      'behavioral',
      'people',
      'Tell me about a time you and a colleague disagreed on how to do work like this. What happened?',
    ],
  ]),
  ...templatesFor('duty', 'motivation', [
    ['e', 'motivation', 'motive', 'What draws you to that part of the job?'],
    [
      'm',
      'motivation',
      'motive',
      'How does that fit what you want to do next, and what in your past shows it?',
    ],
    [
      'h',
      'motivation',
      'motive',
      'Which part of that would you enjoy least, and how would you still do it well?',
    ],
    [
      'hx',
      'motivation',
      'motive',
      'If that took up most of your week, would the job still be what you are looking for? Tell me why.',
    ],
  ]),
  ...templatesFor('duty', 'technical_basics', [
    ['e', 'situational', 'steps', 'How would you go about it on an ordinary day?'],
    ['m', 'situational', 'steps', 'Which steps would you take, and which of them would you check twice?'],
    ['hx', 'situational', 'plan', 'What can go wrong in it, how would you notice, and what would you do?'],
  ]),
  ...templatesFor('duty', 'technical_depth', [
    [
      'em',
      'behavioral',
      'steps',
      'Walk me through the last time you did something comparable and the choices you made.',
    ],
    ['h', 'behavioral', 'explain', 'Where is that harder than it looks, and how do you know?'],
    [
      'hx',
      'situational',
      'scale',
      'How would you change your approach if you had to do it for ten times as many people or cases?',
    ],
  ]),

  ...templatesFor(
    'requirement',
    ['communication', 'stakeholder_management'],
    [
      [
        'em',
        'behavioral',
        'people',
        'Tell me about a time you needed it to get something across to someone who saw things differently.',
      ],
      [
        'hx',
        'behavioral',
        'people',
        'Tell me about a time when that alone was not enough and you also had to win people over. What did you do?',
      ],
    ],
  ),
  ...templatesFor(
    'requirement',
    ['leadership', 'culture_fit'],
    [
      ['em', 'behavioral', 'story', 'Which moment in your work shows that best, and who else was involved?'],
      [
        'hx',
        'behavioral',
        'people',
        'How have you helped others to get better at that, and where did you not succeed?',
      ],
    ],
  ),
  ...templatesFor(
    'requirement',
    ['problem_solving', 'ambiguity_tolerance'],
    [
      [
        'em',
        'behavioral',
        'story',
        'Tell me about a problem in which you needed that. What did you do, and how did it turn out?',
      ],
      [
        'hx',
        'behavioral',
        'failure',
        'Tell me about a time when you were tested on exactly that. What was difficult, and what would you do differently?',
      ],
    ],
  ),
  ...templatesFor(
    'requirement',
    ['technical_basics', 'technical_depth'],
    [
      [
        'em',
        'behavioral',
        'story',
        'Which piece of your work shows that best, and what was your own part in it?',
      ],
      [
        'hx',
        'behavioral',
        'failure',
        'Where do you see the limits of what you can do there, and what have you done to push them?',
      ],
    ],
  ),
  ...templatesFor('requirement', 'motivation', [
    [
      'emhx',
      'motivation',
      'motive',
      'What in your past shows it, and why do you want to do more of that kind of work?',
    ],
  ]),

  ...templatesFor(
    'years_asked',
    ['technical_basics', 'technical_depth', 'motivation', 'leadership', 'communication'],
    [
      [
        'em',
        'behavioral',
        'story',
        'Which part of your own experience counts most toward that, and what did you do there?',
      ],
      [
        'hx',
        'behavioral',
        'explain',
        'What have you learned in your work that nobody could have told you at the start, and how did you learn it?',
      ],
    ],
  ),

  ...templatesFor(
    'value',
    ['culture_fit', 'motivation'],
    [
      ['em', 'behavioral', 'self', 'What does that mean to you in daily work? Give me one example.'],
      [
        'm',
        'behavioral',
        'story',
        'Tell me about a time you acted that way although something else would have been easier.',
      ],
      [
        'hx',
        'behavioral',
        'tradeoff',
        'Tell me about a time when living up to that cost you something. What did you decide?',
      ],
      [
        'x',
        'situational',
        'plan',
        'How would you find out whether people here really work that way, and what would you do if they did not?',
      ],
    ],
  ),
  ...templatesFor(
    'value',
    ['leadership', 'communication', 'stakeholder_management'],
    [
      [
        'emhx',
        'behavioral',
        'people',
        'Tell me about a time you had to hold to something like that in front of people who did not. How did you go about it?',
      ],
    ],
  ),
];
