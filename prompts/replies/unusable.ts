/** Why a reply cannot be used, in sentences of our own that are told to the model when it is asked once more. */
export interface Unusable {
  readonly kind: 'unusable-reply';
  /** Never a word of the candidate's or of the reply's: they are told outside of any fence. */
  readonly because: readonly string[];
}

export function unusable(...because: string[]): Unusable {
  return { kind: 'unusable-reply', because };
}
