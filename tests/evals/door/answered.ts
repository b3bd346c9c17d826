/* Text in, text out: what one line of the door is answered with. */
import * as z from 'zod';
import { judged } from './judged.ts';
import { Line, told } from './line.ts';

/** The line a line is answered with. A bad line is told what is wrong with it and harms no other. */
export async function answered(line: string): Promise<string> {
  try {
    return JSON.stringify(told(await judged(Line.parse(JSON.parse(line)))));
  } catch (failure) {
    return JSON.stringify({ error: why(failure) });
  }
}

function why(failure: unknown): string {
  if (failure instanceof z.ZodError)
    return failure.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
  return failure instanceof Error ? failure.message : String(failure);
}
