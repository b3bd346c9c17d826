/* One thing to do before the next attempt, for each missing element: small, and doable alone. */

const PRACTICE: Readonly<Record<string, string>> = {
  'link to the question':
    'Before you try again, say the question in your own words, then open your answer with the one sentence that meets it.',
  'one real occasion':
    'Before you try again, write down three dates on which this happened to you, and tell only one of them.',
  'your own action':
    'Before you try again, write three sentences that begin with “I”, each with a verb somebody could have filmed.',
  'your steps one by one':
    'Before you try again, number your steps from one to four, and say them in that order.',
  result: 'Before you try again, write one sentence that begins with “In the end”, and put it last.',
  'what shows the result':
    'Before you try again, add what you saw, heard or counted that told you it had worked. An honest observation is enough.',
  situation: 'Before you try again, open with one sentence that holds the place, the time and the trouble.',
  task: 'Before you try again, add one sentence that begins with “I had to”.',
  'an answer':
    'Before you try again, take a minute and write down one thing, however small, that comes near to it.',
  'what you did about it':
    'Before you try again, tell the same moment with only what you did, and what you asked of the others.',
  'the end of your answer': 'Before you try again, say your last sentence to its end, then stop.',
  'the rest of the story':
    'Before you try again, write three sentences: what you had taken on, what you did, how it ended.',
  'a concrete particular':
    'Before you try again, replace the most general sentence with one thing that happened on one day.',
  'reason for your choice': 'Before you try again, put a “because” behind your most important step.',
  'what you learned': 'Before you try again, end with one sentence that begins with “Since then I”.',
  'a short version':
    'Before you try again, tell it to a clock in ninety seconds and note what you left out; leave it out.',
  'reading the situation':
    'Before you try again, list two things you would want to know, and whom you would ask.',
  'a priority': 'Before you try again, write down what comes first, and one thing you would leave undone.',
  'a plan for when it does not work':
    'Before you try again, finish the sentence “If that does not work, I …”.',
  'points of a correct answer':
    'Before you try again, look the topic up, and explain it aloud to somebody who does not know it.',
  'how and why it works': 'Before you try again, draw the steps on paper and say “because” at each arrow.',
  'drawbacks and alternatives':
    'Before you try again, name one other way, and the day on which it would be the better one.',
  requirements:
    'Before you try again, write down three questions you would ask before drawing anything, with an assumed answer to each.',
  'the main parts': 'Before you try again, draw five boxes and follow one request through them aloud.',
  'one hard part in detail':
    'Before you try again, take the part that can go wrong most and explain it for two minutes.',
  'what breaks first under load':
    'Before you try again, multiply the load by ten and say which box fails first.',
  'trade-offs': 'Before you try again, finish the sentence “What I give up with this is …”.',
  framing: 'Before you try again, open with the two questions whose answers would change your plan.',
  structure:
    'Before you try again, split the problem into three parts and say which one you look at first, and why.',
  analysis: 'Before you try again, make one rough estimate and say what it would tell you.',
  recommendation: 'Before you try again, end with “I would …”, and one thing that could go wrong with it.',
  'where you are now': 'Before you try again, begin with one sentence on what you do today.',
  'what led here':
    'Before you try again, choose two jobs or decisions that brought you here, and say why you made them.',
  'one achievement to check':
    'Before you try again, choose one thing you did that a former colleague would confirm.',
  'why this role': 'Before you try again, end with one sentence on what this role has that yours has not.',
  'a reason of your own': 'Before you try again, recall the day you first thought of this, and begin there.',
  'what you know of them': 'Before you try again, look up one thing they do, and say what you make of it.',
  'something you did for it':
    'Before you try again, add one thing you have already done for this, however small.',
  'what you would bring': 'Before you try again, finish the sentence “With me you would have …”.',
  'one real weakness': 'Before you try again, ask somebody you work with what they would say, and use that.',
  'one occasion': 'Before you try again, tell the last time it caused trouble, in three sentences.',
  'what you do about it': 'Before you try again, name one thing you did about it this month.',
  progress: 'Before you try again, compare today with a year ago in one sentence.',
  'a direct answer': 'Before you try again, put the date, the figure, or yes or no into the first sentence.',
  'the date, figure or place': 'Before you try again, have the exact date or figure ready.',
};

/** What to do about a missing element. Elements this coach does not know are named. */
export function practiceFor(missing: string | null): string {
  const known = missing === null ? undefined : PRACTICE[missing];
  if (known !== undefined) return known;
  return missing === null
    ? 'Before you try again, say the answer once aloud and listen for the sentence that could be anyone’s.'
    : `Before you try again, write one sentence about ${missing}, and say the whole answer aloud once.`;
}

const BARE: Readonly<Record<string, string>> = {
  task: 'your task',
  situation: 'the situation',
  result: 'the result',
  requirements: 'the requirements',
  'trade-offs': 'the trade-offs',
  framing: 'the framing',
  structure: 'a structure',
  analysis: 'the analysis',
  recommendation: 'a recommendation',
  progress: 'your progress',
  'link to the question': 'the link to the question',
  'reason for your choice': 'the reason for your choice',
  'points of a correct answer': 'the points of a correct answer',
  'drawbacks and alternatives': 'the drawbacks and alternatives',
  'reading the situation': 'a reading of the situation',
};

/** A missing element as it stands in a sentence: "your task", "the result". */
export function named(missing: string): string {
  return BARE[missing] ?? missing;
}
