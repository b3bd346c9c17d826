/**
 * `npm run --silent coach`: reads JSON lines from standard input and prints one JSON line for each, judged by the
 * coach on the device as the app has it. Empty lines are passed over.
 */
import { createInterface } from 'node:readline';
import { answered } from './answered.ts';

// Whoever reads may have had enough (`| head`).
process.stdout.on('error', () => process.exit(0));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${await answered(line)}\n`);
}
