/* Two or three nudges per way of asking. They help to tell what is true, never what to say. */
export const HINTS = {
  story: [
    'Say briefly what the situation was.',
    'Say “I” for what you did yourself.',
    'End with what came of it.',
  ],
  steps: [
    'Go in the order in which it happened.',
    'Name one choice you made and why.',
    'Say how you knew it worked.',
  ],
  figure: [
    'Say where the figure comes from.',
    'Name the one or two actions that mattered most.',
    'Say what else may have played a part.',
  ],
  tradeoff: [
    'Name at least two options.',
    'Say what you gave up and why that was acceptable.',
    'Tell how it turned out.',
  ],
  failure: [
    'Name one concrete thing that went wrong.',
    'Say what your own part in it was.',
    'Say what you have done differently since.',
  ],
  people: [
    'Say who was involved and what they wanted.',
    'Tell what you said or did, and how they reacted.',
    'End with what was agreed.',
  ],
  plan: [
    'Ask yourself what you would need to know first.',
    'Name your first two or three steps in order.',
    'Say how you would notice that you are wrong.',
  ],
  scale: [
    'Say what works only on a small scale.',
    'Name the greatest risk first.',
    'Say what you would measure.',
  ],
  gap: [
    'Be honest about what you have not done.',
    'Name the nearest thing you have done.',
    'Give a concrete way to learn the rest.',
  ],
  explain: [
    'Start with what it is for.',
    'Use one example from your own work.',
    'Say where it does not fit.',
  ],
  motive: [
    'Name something specific about this job.',
    'Link it to something you have done.',
    'Say what you want to learn next.',
  ],
  self: ['Answer for yourself, not for the ideal candidate.', 'Give one example that shows it.'],
  intro: [
    'Two minutes are enough.',
    'Choose the two or three stations that matter for this job.',
    'End with why you are here.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HintSet = keyof typeof HINTS;
