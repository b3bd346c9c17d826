import type { Level } from '../interview/vocabulary.ts';

/** 000-96 and 000-97, word for word; checked from top to bottom, the more specific phrase before the bare word. */
const PHRASES = [
  {
    level: 'L5B',
    phrases: [
      'lead strategic initiatives',
      'define organizational direction',
      'influence senior leadership',
      'drive company-wide',
      'principal',
      'staff',
    ],
  },
  {
    level: 'L5A',
    phrases: ['lead cross-functional', 'coordinate across teams', 'strategic input', 'senior', 'lead'],
  },
] as const satisfies readonly { level: Level; phrases: readonly string[] }[];

/**
 * Where a bare word names no level: "40 % staff discount", "train our staff", "principal duties". Only what
 * stands right before or after it is looked at.
 */
const NO_LEVEL: Readonly<Record<string, { readonly after: string; readonly before: string }>> = {
  staff: {
    after:
      'our|your|their|all|other|shop|store|bar|kitchen|nursing|office|sales|floor|medical|teaching|support|train|manage|hire|supervise',
    before:
      'discounts?|rooms?|members?|meetings?|training|rotas?|schedul\\w*|turnover|canteen|parking|benefits?|part(?:y|ies)|development|wellbeing|retention|perks?|meals?|uniforms?|nurses?|are|is|will|who|costs?|shortages?',
  },
  principal: {
    after: 'the|school',
    before:
      'duties|duty|responsibilit\\w*|accountabilit\\w*|tasks?|aims?|purpose|place|office|contractors?|focus',
  },
};

const PATTERNS = PHRASES.map(({ level, phrases }) => ({ level, patterns: phrases.map(wholeWords) }));

/**
 * The level a job description asks for, and the words that decided, exactly as they stand in it, so that the
 * candidate can see why and overrule it (000-95…98, X16). L5B is looked for first; a description with none of
 * the phrases is L4, decided by nothing (`phrase` null). Whole words only: "staffing" is not "staff".
 */
export function targetLevelFrom(jobDescription: string): { level: Level; phrase: string | null } {
  for (const { level, patterns } of PATTERNS) {
    for (const pattern of patterns) {
      const found = pattern.exec(jobDescription);
      if (found) return { level, phrase: found[0] };
    }
  }
  return { level: 'L4', phrase: null };
}

/** Any white space between the words (descriptions are pasted with line breaks), any of the hyphens. */
function wholeWords(phrase: string): RegExp {
  const words = phrase.replaceAll(' ', '\\s+').replaceAll('-', '[-\u2010\u2011]\\s*');
  const no = NO_LEVEL[phrase];
  const notAfter = no ? `(?<!(?<![\\p{L}\\p{N}_])(?:${no.after})\\s+)` : '';
  const notBefore = no ? `(?!\\s+(?:${no.before})(?![\\p{L}\\p{N}_]))` : '';
  return new RegExp(`${notAfter}(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])${notBefore}`, 'iu');
}
