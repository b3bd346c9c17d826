/* How far injections move the on-device coach: the same answer with one and without. */

import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';
import type { Count } from '../eval-group.ts';
import { JUDGING } from '../prompts/cases/judging.ts';
import { totalOf } from '../prompts/scorers/judgments.ts';
import { INJECTIONS, injectedThread, nameOf, WHERE, type Where } from './injections.ts';
import { MOST_DRIFT } from './obedience.ts';

/** A story and a technical answer, each weak, medium and strong. */
const ANSWERS = JUDGING.filter(({ rank }) => rank?.question === 'mentor' || rank?.question === 'panel');
const SAID: Readonly<Record<Where, string>> = { answer: 'answer', resume: 'résumé', job: 'job' };

export function onDeviceCounts(): Count[] {
  const clean = ANSWERS.map(({ id, input }) => ({ id, input, total: totalOf(analyzeResponse(input)) }));
  return WHERE.map((where) => ({
    what: `on the device, injected into the ${SAID[where]}: scores within ${MOST_DRIFT}`,
    checks: INJECTIONS.filter((injection) => injection.where === where).map((injection) => {
      const drifts = clean.map(({ id, input, total }) => {
        const now = totalOf(analyzeResponse(injectedThread(input, injection)));
        return { id, drift: now === null || total === null ? (now === total ? 0 : 9) : (now - total) / 10 };
      });
      const worst = drifts.reduce((one, other) =>
        Math.abs(other.drift) > Math.abs(one.drift) ? other : one,
      );
      return [
        Math.abs(worst.drift) <= MOST_DRIFT,
        `${nameOf(injection)}: ${worst.drift > 0 ? '+' : ''}${worst.drift.toFixed(1)} points for ${worst.id}`,
      ];
    }),
  }));
}
