/*
 * How much of each text may be sent. A body holds 64 KiB; with these, an input always fits. Long texts end
 * earlier, at a sentence or line, so that places in what is left are places in the whole.
 */

/** Bytes of a text in a JSON body, by the name of its field. */
const TEXT: Readonly<Record<string, number>> = {
  resume: 12_000,
  description: 8_000,
  answer: 12_000,
  quote: 1_500,
  prompt: 1_500,
  text: 1_500,
  interviewStyle: 1_500,
  notablePractices: 1_500,
};
const OTHER_TEXT = 600;
/** Entries of a list, by the name of its field; the first are kept. */
const LIST: Readonly<Record<string, number>> = {
  askedQuestions: 10,
  askedBefore: 20,
  answersSoFar: 10,
  thread: 4,
  questions: 10,
};
const OTHER_LIST = 40;
/** Of the whole input; 64 KiB less what the wire adds. */
const WHOLE = 60_000;
/** Tried in turn until the whole fits. */
const SHARES = [1, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1] as const;

/** The input as it may be sent. What is over its cap is shortened from its end; what fits comes back equal. */
export function withinCaps<Input>(input: Input): Input {
  for (const share of SHARES) {
    const cut = shortenedWithin(input, '', share);
    // The same shape: only texts are shorter and lists have fewer entries.
    if (utf8Length(JSON.stringify(cut)) <= WHOLE || share === SHARES.at(-1)) return cut as Input;
  }
  return input;
}

/** The fields that are over their caps, by name, each once; "input" when only the whole is. Never their words. */
export function overCaps(input: unknown): string[] {
  const names = new Set<string>();
  look(input, '', (name) => names.add(name));
  if (names.size === 0 && utf8Length(JSON.stringify(input)) > WHOLE) names.add('input');
  return [...names];
}

function shortenedWithin(value: unknown, name: string, share: number): unknown {
  if (typeof value === 'string') return shortened(value, Math.floor((TEXT[name] ?? OTHER_TEXT) * share));
  if (Array.isArray(value)) {
    return value.slice(0, LIST[name] ?? OTHER_LIST).map((entry) => shortenedWithin(entry, name, share));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shortenedWithin(inner, key, share)]),
  );
}

function look(value: unknown, name: string, over: (name: string) => void): void {
  if (typeof value === 'string') {
    if (bodyLength(value) > (TEXT[name] ?? OTHER_TEXT)) over(name);
  } else if (Array.isArray(value)) {
    if (value.length > (LIST[name] ?? OTHER_LIST)) over(name);
    for (const entry of value) look(entry, name, over);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) look(inner, key, over);
  }
}

/** The longest beginning of a text within `most` bytes; where it must be cut, after a sentence or line if one ends near. */
function shortened(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += characterLength(character);
    if (bytes > most) break;
    end += character.length;
  }
  if (end === text.length) return text;
  const kept = text.slice(0, end);
  const whole = kept.search(/(?<=[.!?。！？\n])[^.!?。！？\n]*$/u);
  return whole > end * 0.8 ? kept.slice(0, whole).trimEnd() : kept;
}

/** Bytes of a text inside a JSON string. */
function bodyLength(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += characterLength(character);
  return bytes;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += utf8(character.codePointAt(0) ?? 0);
  return bytes;
}

/** As JSON writes it: quotes and breaks take two, other controls and lone halves six. */
function characterLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (/["\\\b\f\n\r\t]/.test(character)) return 2;
  if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return 6;
  return utf8(code);
}

function utf8(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
