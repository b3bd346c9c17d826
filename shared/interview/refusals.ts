/**
 * Why a move was not made. Refusals are answers, not errors: nothing was changed and nothing typed is lost.
 * The sentence a person reads is in web/words; the specified texts are here because other programs rely on them.
 */
export type Refusal =
  | { readonly kind: 'session-not-found' }
  | { readonly kind: 'question-not-found' }
  | { readonly kind: 'application-not-found' }
  | { readonly kind: 'resume-not-found' }
  | { readonly kind: 'maximum-questions' }
  | { readonly kind: 'session-completed' }
  | { readonly kind: 'session-paused' }
  | { readonly kind: 'empty-response' }
  | { readonly kind: 'response-too-long'; readonly length: number; readonly limit: number }
  /** The interview waits for something else by now, e.g. another tab has answered. */
  | { readonly kind: 'out-of-turn' }
  /** Ending or summing up needs at least one answer (X19). */
  | { readonly kind: 'nothing-answered' }
  /** A form's field that cannot be kept as it is. */
  | { readonly kind: 'invalid-field'; readonly field: string; readonly problem: FieldProblem };

export type FieldProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  /** A link stands where text is needed; it cannot be opened from here. */
  | { readonly kind: 'only-a-link' };

/** 000-123…128, 001-19, 001-20: the words the specifications give. */
export const SPECIFIED_TEXT = {
  'session-not-found': 'Mock interview session not found',
  'question-not-found': 'Question not found',
  'application-not-found': 'Job application not found',
  'resume-not-found': 'Resume not found',
  'maximum-questions': 'Maximum questions reached. End session to see results.',
  'session-completed': 'Session already completed. Start a new session.',
} as const satisfies Partial<Record<Refusal['kind'], string>>;
