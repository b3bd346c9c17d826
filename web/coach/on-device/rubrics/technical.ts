/*
 * Technical questions (002-46) and system design (002-47). What is right can only be checked against key
 * points; depth and trade-offs are read from how causes, conditions, limits and costs are told.
 */
import type { Evidence } from '#shared/interview/evidence.ts';
import { clamp, ladder, type Measures } from '../evidence/measures.ts';
import { accuracyOf, type KeyPoint, keyPointsIn } from './key-points.ts';
import { type Judge, mean, type Part } from './rubric.ts';
import { topicOf } from './topic.ts';

const part = (score: number, evidence: Part['evidence']): Part => ({ score: clamp(score), evidence });

function touched(m: Measures, points: readonly KeyPoint[]): Evidence[] {
  return points.flatMap((point) =>
    point.sentence === null
      ? []
      : [
          {
            ...m.findings.whole(point.sentence),
            label: `touches: ${point.text.split('|')[0]?.trim() ?? ''}`,
          },
        ],
  );
}

/** Causes, conditions and limits per length: how it works rather than what it is called. */
function depthOf(m: Measures): number {
  const density = 60 / Math.max(60, m.words);
  const causes =
    m.count('mechanism') +
    m.count('reason') * 0.5 +
    0.7 * Math.min(5, m.count('conditional')) +
    0.4 * Math.min(3, m.metrics.length) +
    0.5 * m.count('problem') * density;
  return ladder(causes, [10, 24, 38, 50, 60, 70, 78, 86, 92, 97, 100]);
}

/** Half of the drag of hollow words; the anecdote and the habit explain nothing here either. */
function dragOf(m: Measures): number {
  const habit = (100 * m.count('habitual')) / Math.max(60, m.words);
  return clamp(0.8 * m.hollow + 9 * habit, 0, 60);
}

/** Accuracy with no room for luck: below a quarter of the key points, an answer cannot be called sound. */
function ceilingOf(accuracy: number | null): { total: number; because: string } | null {
  if (accuracy !== null && accuracy < 9)
    return { total: 45, because: 'none of the points a correct answer needs was found' };
  return null;
}

export const judgeTechnical: Judge = (m, input) => {
  const sentences = m.findings.sentences;
  const points = keyPointsIn(input.question.keyPoints, input.question.text, sentences);
  const raw = accuracyOf(points);
  // Words find about half of the points a good answer makes; the ladder gives that half its due.
  const accuracy = raw === null ? null : ladder(raw / 10, [0, 18, 34, 48, 60, 70, 79, 86, 92, 97, 100]);
  const drag = dragOf(m);
  const within = (score: number) => clamp(Math.min(score, (accuracy ?? 100) + 40) - drag * 0.6);
  const depth = within(depthOf(m));
  const trade = within(
    ladder(Math.min(4, m.count('trade')) + 0.4 * Math.min(3, m.count('decision')), [10, 36, 56, 74, 88, 100]),
  );
  const clear = clamp(100 - 0.9 * drag - (m.words < 25 ? 25 : 0));
  const topic = topicOf(sentences, input);
  const seen = touched(m, points);
  return {
    criteria: [
      { key: 'accuracy', score: accuracy, evidence: seen },
      { key: 'depth', score: depth, evidence: m.evidence('mechanism', 'how it works') },
      { key: 'trade_offs', score: trade, evidence: m.evidence('trade', 'a limit or a cost') },
      { key: 'communication', score: clear, evidence: [] },
    ],
    structure: part(
      mean([
        [0.5, accuracy],
        [0.3, depth],
        [0.2, clear],
      ]),
      seen.slice(0, 2),
    ),
    relevance: part(
      mean([
        [0.75, accuracy],
        [0.25, topic.linked ? 80 : 40],
      ]) - drag,
      seen,
    ),
    specificity: part(
      mean([
        [0.4, accuracy],
        [0.45, depth],
        [0.15, m.specificity],
      ]) -
        drag * 0.5,
      m.evidence('mechanism', 'how it works'),
    ),
    impact: part(
      mean([
        [0.4, accuracy],
        [0.6, trade],
      ]),
      m.evidence('trade', 'a limit or a cost'),
    ),
    ceiling: ceilingOf(raw),
    kind: 'other',
    onTopic: true,
  };
};

/** Terms by family, generic to systems; a term counts once, in a sentence. */
const FAMILIES: Readonly<Record<'requirements' | 'parts' | 'deep' | 'scale', RegExp>> = {
  requirements:
    /(?<![^ ])(?:requirement\w*|assum\w*|how many|how much|how often|users|per (?:second|day|minute|hour|night|month|year)|must|should never|never|let us say|say|scope|functional|latency|available|availability|million|thousand|offline|correct|consistent|consistency)(?![^ ])/g,
  parts:
    /(?<![^ ])(?:database|table|tables|row|rows|service|services|api|queue|cache|client|clients|app|server|servers|store|storage|object|worker|workers|job|index|gateway|stream|log|topic|broker|file|files|metadata|postgres|redis|kafka|s3|link|key|keys|url|token|relational|sql|event|events|phone|device|schema|balancer|cdn)(?![^ ])/g,
  deep: /(?<![^ ])(?:unique|constraint|transaction|lock|atomic\w*|idempot\w*|retry|retries|version\w*|expire\w*|expiry|hash|checksum|order\w*|race|conflict\w*|merge\w*|consisten\w*|sequence|duplicate\w*|timestamp|commit\w*|rollback|roll|fail\w*|crash\w*|timeout\w*|acknowledg\w*|dead letter|ttl|encrypt\w*|sign\w*|permission\w*|counter|window|token|lease|state|states|append\w*|immutable|upsert|compare)(?![^ ])/g,
  scale:
    /(?<![^ ])(?:scale\w*|shard\w*|partition\w*|replica\w*|load|peak|throughput|batch\w*|rate|limit\w*|backpressure|hot|bottleneck|regions?|horizontal\w*|autoscal\w*|cache\w*|queue|million|thousand|\d+ (?:per|a) (?:second|minute|hour|day)|gigabytes?|terabytes?|gb|tb|burst|spike|slow|lag|monitor\w*|alert\w*|backup\w*)(?![^ ])/g,
};

function terms(m: Measures, family: RegExp): { count: number; evidence: Evidence[] } {
  const found = new Map<string, Evidence>();
  m.findings.sentences.forEach((read, sentence) => {
    for (const match of read.joined.matchAll(family)) {
      if (!found.has(match[0]))
        found.set(match[0], { ...m.findings.whole(sentence), label: `names “${match[0]}”` });
    }
  });
  return { count: found.size, evidence: [...found.values()].slice(0, 3) };
}

export const judgeSystemDesign: Judge = (m, input) => {
  const sentences = m.findings.sentences;
  const points = keyPointsIn(input.question.keyPoints, input.question.text, sentences);
  const raw = accuracyOf(points);
  const drag = dragOf(m);
  const cover = raw === null ? null : ladder(raw / 10, [0, 18, 34, 48, 60, 70, 79, 86, 92, 97, 100]);
  const needs = terms(m, FAMILIES.requirements);
  const parts = terms(m, FAMILIES.parts);
  const deep = terms(m, FAMILIES.deep);
  const scale = terms(m, FAMILIES.scale);
  const steps = [10, 28, 46, 60, 72, 82, 90, 96, 100];
  const lower = (score: number) => clamp(score - drag * 0.6);
  const requirements = lower(
    ladder(needs.count + 0.7 * Math.min(2, m.count('question')) + 0.3 * Math.min(3, m.metrics.length), steps),
  );
  const design = lower(
    mean([
      [0.5, ladder(parts.count * 0.8, steps)],
      [0.5, cover],
    ]),
  );
  const dive = lower(
    mean([
      [0.3, ladder(deep.count, steps)],
      [0.3, depthOf(m)],
      [0.4, cover],
    ]),
  );
  const scalability = lower(ladder(scale.count + 0.4 * Math.min(4, m.metrics.length), steps));
  const trade = lower(
    ladder(
      Math.min(5, m.count('trade')) * 0.8 + 0.4 * Math.min(3, m.count('decision')),
      [10, 36, 56, 74, 88, 100],
    ),
  );
  const seen = touched(m, points);
  const all = mean([
    [0.15, requirements],
    [0.25, design],
    [0.25, dive],
    [0.2, scalability],
    [0.15, trade],
  ]);
  return {
    criteria: [
      { key: 'requirements', score: requirements, evidence: needs.evidence },
      { key: 'high_level_design', score: design, evidence: parts.evidence },
      { key: 'deep_dive', score: dive, evidence: [...seen.slice(0, 2), ...deep.evidence.slice(0, 2)] },
      { key: 'scalability', score: scalability, evidence: scale.evidence },
      { key: 'trade_offs', score: trade, evidence: m.evidence('trade', 'a limit or a cost') },
    ],
    structure: part(
      mean([
        [0.5, requirements],
        [0.5, design],
      ]),
      parts.evidence,
    ),
    relevance: part(
      mean([
        [0.5, cover],
        [0.5, all],
      ]) -
        drag * 0.4,
      seen,
    ),
    specificity: part(
      mean([
        [0.4, dive],
        [0.2, scalability],
        [0.4, cover],
      ]) -
        drag * 0.3,
      deep.evidence,
    ),
    impact: part(
      mean([
        [0.5, trade],
        [0.25, scalability],
        [0.25, cover],
      ]),
      m.evidence('trade', 'a limit or a cost'),
    ),
    ceiling: ceilingOf(raw),
    kind: 'other',
    onTopic: true,
  };
};
