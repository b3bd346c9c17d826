/* Which part of the rubric a sentence belongs to. */
import type { JudgedThread } from '../judge-thread.ts';

/** The part most pieces of a sentence belong to; the first of equals. */
export function mostFrequent(parts: readonly string[]): string {
  const count = (one: string) => parts.filter((other) => other === one).length;
  return parts.reduce((best, one) => (count(one) > count(best) ? one : best), parts[0] ?? '');
}

/**
 * An answer told in order stays as it was told: where most sentences already stand in the order of the rubric,
 * the others keep to their neighbors instead of moving.
 */
export function inToldOrder(parts: readonly string[], keys: readonly string[]): string[] {
  const ranks = parts.map((part) => keys.indexOf(part));
  const best = ranks.map(() => 1);
  const from = ranks.map(() => -1);
  ranks.forEach((rank, index) => {
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((ranks[earlier] ?? 0) <= rank && (best[earlier] ?? 0) + 1 > (best[index] ?? 0)) {
        best[index] = (best[earlier] ?? 0) + 1;
        from[index] = earlier;
      }
    }
  });
  const longest = Math.max(0, ...best);
  if (longest < MOSTLY * parts.length) return [...parts];
  const kept = new Set<number>();
  for (let index = best.indexOf(longest); index >= 0; index = from[index] ?? -1) kept.add(index);
  const first = Math.min(...kept);
  let neighbor = parts[first] ?? '';
  return parts.map((part, index) => {
    if (kept.has(index)) neighbor = part;
    return neighbor;
  });
}

/** Share of sentences in order from which an answer counts as told in order. */
const MOSTLY = 0.6;

/** The parts of a story, by sentence: up to the first own deed, the deeds, what came after. */
export function storyParts({ measures }: JudgedThread): string[] {
  const { sentences, cues, acts } = measures.findings;
  const first = measures.deeds[0]?.sentence ?? measures.teamDeeds[0]?.sentence ?? sentences.length;
  const last =
    acts.findLast((act) => act.agent === 'own' && act.manner === 'done' && act.weight === 'deed')?.sentence ??
    first;
  const outcome = new Set(
    [...measures.outcomes, ...cues.learning.filter((find) => find.sentence > first)].map(
      (find) => find.sentence,
    ),
  );
  const tasks = new Set(cues.task.map((find) => find.sentence));
  const lastThird = Math.floor(sentences.length * 0.6);
  return sentences.map((_, index) => {
    if (index < first) return tasks.has(index) && index > 0 ? 'task' : 'situation';
    const own = acts.some(
      (act) =>
        act.sentence === index && act.agent === 'own' && act.manner === 'done' && act.weight === 'deed',
    );
    if (index > first && (outcome.has(index) ? index >= lastThird || !own : index > last)) return 'result';
    return 'action';
  });
}

/** Each sentence goes to the criterion it gives most evidence of; without any it stays with its neighbor. */
export function evidenceParts({ measures, judged }: JudgedThread, keys: readonly string[]): string[] {
  let before = keys[0] ?? '';
  return measures.findings.sentences.map((read) => {
    let best = 0;
    for (const key of keys) {
      const evidence = judged.criteria.find((criterion) => criterion.key === key)?.evidence ?? [];
      const here = evidence.filter(
        (piece) => piece.response === read.response && piece.start >= read.start && piece.end <= read.end,
      ).length;
      if (here > best) {
        best = here;
        before = key;
      }
    }
    return before;
  });
}
