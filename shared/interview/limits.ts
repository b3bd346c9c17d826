/** How much text is taken, in characters, and how long an interview may be. One place, so that form, move and edge agree. */
export const LIMITS = {
  /** About 2,000 words: a quarter of an hour of talking. */
  response: 12_000,
  resume: 60_000,
  jobDescription: 30_000,
  company: 120,
  title: 120,
  resumeName: 80,
  /** 000-21: the first response and up to three follow-ups. */
  responsesPerQuestion: 4,
  /** 003-18 allows 5–10; X4 adds 3 (a quarter of an hour) and a quick rep of 1. */
  questions: { min: 1, max: 10 },
  focusAreas: 3,
} as const;

/** X4: how many questions fit into a duration. */
export const QUESTIONS_FOR_MINUTES = { 15: 3, 30: 5, 45: 8, 60: 10 } as const;
/** How much longer than in earnest a timer may run; ten times is what WCAG 2.2.1 asks for. */
export const TIME_FACTORS = [1, 1.5, 2, 3, 10] as const;

export type DurationMinutes = keyof typeof QUESTIONS_FOR_MINUTES;
