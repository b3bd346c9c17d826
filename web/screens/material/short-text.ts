import { isTooShortToAskFrom } from '#shared/interview/material.ts';

/** What is said of a text that is too short to ask from, and when. */
export interface ShortText {
  /**
   * The help line of its field, with the sentence behind it while the text is short and was short when it was
   * kept: a sentence that comes while one types would move the page under one's fingers.
   */
  readonly beside: (help: string) => string;
  /** The sentence for a text about to be kept; nothing for one that is kept like this already. */
  readonly remark: () => string | undefined;
}

/** @param text what was kept, undefined for a new one; what is typed; the sentence. */
export function shortText(text: {
  readonly kept: () => string | undefined;
  readonly typed: () => string;
  readonly words: string;
}): ShortText {
  return {
    beside(help) {
      const short = isTooShortToAskFrom(text.kept() ?? '') && isTooShortToAskFrom(text.typed());
      return short ? `${help} ${text.words}` : help;
    },
    remark() {
      const typed = text.typed();
      return typed.trim() !== text.kept() && isTooShortToAskFrom(typed) ? text.words : undefined;
    },
  };
}
