/**
 * What can be read already of the text under `key` in a JSON object that is still being written; '' before it
 * begins. The key must be one of the outermost object. Grows by whole characters only, so what was shown is
 * never taken back.
 */
export function growingText(json: string, key: string): string {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    else if (mark === '"') {
      const end = endOfString(json, at);
      const name = depth === 1 ? /^\s*:\s*"/.exec(json.slice(end + 1)) : null;
      if (name && json.slice(at + 1, end) === key) return textAt(json, end + 1 + name[0].length);
      at = end;
    }
  }
  return '';
}

/** Where the string that opens at `at` closes, or the end of the text. */
function endOfString(json: string, at: number): number {
  for (let index = at + 1; index < json.length; index += 1) {
    if (json[index] === '\\') index += 1;
    else if (json[index] === '"') return index;
  }
  return json.length;
}

/** The characters from `from` to the string's end, or as far as they are whole. */
function textAt(json: string, from: number): string {
  const body = json.slice(from, endOfString(json, from - 1));
  const whole = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/.exec(body)?.[0] ?? '';
  try {
    const text: string = JSON.parse(`"${whole}"`);
    // Half of a pair waits for its other half.
    return text.replace(/[\ud800-\udbff]$/, '');
  } catch {
    return '';
  }
}
