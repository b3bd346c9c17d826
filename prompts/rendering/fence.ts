/*
 * Words of others, as a model may read them: JSON-encoded between two tags, so that no text can end its fence
 * or pass for an instruction. The same material gives the same bytes, or no cache would ever be met.
 */

/** The only tags there are; the house rules name what stands in them. */
export type Fence =
  | 'resume'
  | 'job'
  | 'company'
  | 'question'
  | 'asked_questions'
  | 'answers_so_far'
  | 'thread'
  | 'asked_follow_ups'
  | 'analysis'
  | 'questions'
  | 'lookup'
  | 'findings';

/** `material` as data. `null` says that there is none. */
export function fenced(fence: Fence, material: unknown): string {
  return `<${fence}>\n${encoded(material)}\n</${fence}>`;
}

/** Every text cleaned; a `<` is written as its escape, so a closing tag cannot occur inside. */
function encoded(material: unknown): string {
  const json = JSON.stringify(
    material,
    (_, value) => (typeof value === 'string' ? cleaned(value) : value),
    1,
  );
  return json.replaceAll('<', '\\u003c');
}

/** Controls, bidirectional overrides, zero-width and tag characters: nobody reads them, a model does. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/**
 * A text without what cannot be seen, in one Unicode form. The joiners of Persian and of emoji stay. Places in
 * the text may move: spans are made on the text as it was given.
 */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC');
}
