import { describe, expect, it } from 'vitest';
import { growingReply } from '#edge/claude-reply.ts';

const START = { type: 'message_start', message: { model: 'claude-haiku-5-5', usage: { input_tokens: 7 } } };
const block = (index: number) => ({
  type: 'content_block_start',
  index,
  content_block: { type: 'text', text: '' },
});
const text = (index: number, said: string) => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'text_delta', text: said },
});
const STOP = { type: 'message_stop' };

function taken(...events: unknown[]) {
  const growing = growingReply();
  return { growing, last: events.map((event) => growing.take(event)).at(-1) };
}

describe('a reply from its events', () => {
  it('joins its text blocks and is over at its stop', () => {
    const { growing, last } = taken(START, block(0), text(0, 'a'), block(1), text(1, 'b'), STOP);
    expect(last).toBe('over');
    expect(growing.reply()).toMatchObject({
      text: 'ab',
      ending: 'whole',
      content: [{ text: 'a' }, { text: 'b' }],
    });
  });

  it.each([
    ['a second beginning', [START, START]],
    ['a block that begins twice', [START, block(0), block(0)]],
    ['a block out of order', [START, block(1)]],
    ['text of a block that never began', [START, text(0, 'a')]],
    ['a stop without a beginning', [STOP]],
    ['what is no event', [START, null]],
  ])('cannot hold %s', (_what, events) => {
    expect(taken(...events).last).toBe('nonsense');
  });

  it('is counted when the API has told how much was written, with what it told at the beginning', () => {
    const { growing } = taken(START);
    expect(growing.usage).toBeNull();
    growing.take({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } });
    expect(growing.usage).toMatchObject({ input_tokens: 7, output_tokens: 5 });
  });
});
