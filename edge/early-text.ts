import { growingText } from '#prompts/replies/growing-text.ts';

/** Two escapes make one character at most; so much more of a string always shows at least one. */
const LONGEST_CHARACTER = 12;
/** No reply of ours has its early field beyond. */
const MOST_READ = 32 * 1024;

/**
 * A reply that says so of an answer has no coaching to show, even where the model wrote some. The flags stand before
 * the words in every schema; inside a string their quotes would be escaped.
 */
const DISTRESS = /"flags"\s*:\s*\[[^\]]*"distress"/;

/**
 * What of a field may be read while the reply is written. The field is looked for from the beginning each time,
 * so looking ends with the field: what comes after it would be gone through ten times a second for nothing.
 */
export function earlyText(field: string): (json: string) => string {
  let shown = '';
  let grewAt = 0;
  let over = false;
  return (json) => {
    if (over) return shown;
    const soFar = growingText(json, field);
    if (soFar !== '' && shown === '' && DISTRESS.test(json)) {
      over = true;
      return shown;
    }
    if (soFar.length > shown.length) {
      shown = soFar;
      grewAt = json.length;
    }
    over = json.length > MOST_READ || (shown !== '' && json.length - grewAt > LONGEST_CHARACTER);
    return shown;
  };
}
