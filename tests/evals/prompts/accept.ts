/* After a prompt changed: replies written by hand that were looked at again, and still stand. */
import { CATALOG } from '#prompts/catalog.ts';
import { cassetteOf, keep, placeOf } from './cassette.ts';
import { allCases, requestsFor } from './replay.ts';

/** Takes today's requests and versions into the cassettes written by hand; a recorded one has to be asked for anew. */
export function acceptByHand(): string[] {
  return allCases().flatMap(({ prompt, id, asking }) => {
    const cassette = cassetteOf(prompt, id);
    if (cassette?.recorded !== 'by hand') return [];
    const { fingerprints } = requestsFor(asking, cassette);
    const { lookUp, answer } = cassette;
    if (answer.request === fingerprints.answer && (lookUp?.request ?? null) === fingerprints.lookUp)
      return [];
    keep(
      {
        ...cassette,
        version: CATALOG[prompt].version,
        lookUp: lookUp && { ...lookUp, request: fingerprints.lookUp ?? '' },
        answer: { ...answer, request: fingerprints.answer },
      },
      placeOf(prompt, id),
    );
    return [`${prompt}/${id}`];
  });
}
