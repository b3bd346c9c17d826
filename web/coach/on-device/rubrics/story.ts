/* Behavioral questions: what happened, what was yours to do, what you did, what came of it (002-45). */
import { clamp, ladder, type Measures } from '../evidence/measures.ts';
import type { Judge, Judged, ResponseKind } from './rubric.ts';
import { topicOf } from './topic.ts';

/** How the question was met. A story needs own deeds told as done; the rest is described, habitual or imagined. */
export function kindOf(m: Measures): ResponseKind {
  const deeds = m.deeds.length + (m.teamDeeds.length > 0 ? 0.5 : 0) + 0.3 * m.weakDeeds.length;
  const circumstance = m.count('time') + m.count('people') + m.count('place') + m.count('problem');
  if (deeds >= 1.5 && circumstance > 0 && m.deeds.length >= m.intentions.length * 0.5) return 'story';
  if (m.intentions.length >= 2 && m.intentions.length > m.deeds.length) return 'hypothetical';
  // What happened at a time is told, however generally it is talked about besides.
  const told = m.count('time') > 0 && m.teamDeeds.length + m.otherDeeds.length + m.outcomes.length >= 2;
  if (!told && m.deeds.length === 0 && m.count('praise') + m.count('generic') >= 3) return 'description';
  if (m.habits.length >= 2 || m.count('habitual') >= 2) return 'habitual';
  if (!told && m.count('praise') + m.count('generic') >= 2) return 'description';
  return 'other';
}

const FIT: Readonly<Record<ResponseKind, number>> = {
  story: 100,
  hypothetical: 42,
  habitual: 45,
  description: 25,
  other: 45,
};

function situationScore(m: Measures): number {
  const kinds = (['time', 'place', 'problem', 'people'] as const).filter((cue) => m.count(cue) > 0).length;
  return ladder(kinds, [0, 45, 75, 92, 100]);
}

/** A result is an outcome, what it changed for whom, a figure or a count, and what was learned. */
export function resultScore(m: Measures): number {
  if (m.outcomes.length === 0 && m.implied === null) return 0;
  const base = m.outcomes.length > 0 ? 46 : 34;
  const change = m.count('change') > 0 || m.count('beneficiary') > 0 || m.outcomes.length >= 3 ? 20 : 0;
  const figure = measuredOutcome(m) ? 18 : 0;
  const second = m.outcomes.length >= 2 ? 12 : 0;
  const learned = m.count('learning') > 0 ? 14 : 0;
  return clamp(base + change + figure + second + learned);
}

/** A figure in a sentence of the outcome, or after it. */
export function measuredOutcome(m: Measures): boolean {
  const first = m.outcomes[0]?.sentence;
  return first !== undefined && m.findings.cues.metric.some((metric) => metric.sentence >= first);
}

export function hasOutcome(m: Measures): boolean {
  return m.outcomes.length > 0 || m.implied !== null;
}

/** One step of one's own, and hardly a second one begun. */
export function tellsOneStep(m: Measures): boolean {
  return m.deeds.length + 0.4 * m.weakDeeds.length + 0.5 * m.noticed.length < 2;
}

export const judgeStory: Judge = (m, input): Judged => {
  const kind = kindOf(m);
  const topic = topicOf(m.findings.sentences, input);
  const situation = situationScore(m);
  const tasks = m.count('task');
  const task = ladder(tasks, [m.count('problem') > 0 ? 45 : 20, 82, 100]);
  const reasons = m.count('reason') + 0.5 * m.count('decision');
  const own = 0.7 + 0.3 * Math.min(1, m.ownShare / 0.6);
  const deeds = m.deeds.length + 0.3 * Math.min(3, m.weakDeeds.length) + 0.4 * Math.min(2, m.noticed.length);
  const action =
    m.deeds.length === 0
      ? Math.min(35, 12 * m.weakDeeds.length + 8 * m.noticed.length + 6 * Math.min(2, m.teamDeeds.length))
      : ladder(deeds, [0, 38, 58, 74, 86, 94, 100]) * own * (reasons >= 1 ? 1 : 0.9);
  const result = resultScore(m);
  const headline =
    m.outcomes.length > 0 &&
    m.deeds[0] !== undefined &&
    m.outcomes.every((find) => find.sentence < (m.deeds[0]?.sentence ?? 0));
  const structure = (0.2 * situation + 0.2 * task + 0.3 * action + 0.3 * result) * (headline ? 0.93 : 1);
  const telling = 0.55 * ladder(deeds, [0, 40, 62, 80, 92, 100]) + 0.45 * clamp(150 * m.toldAsDone);
  const fit =
    kind === 'story'
      ? 0.4 * FIT.story + 0.6 * telling
      : kind === 'other'
        ? 0.7 * FIT.other + 0.3 * telling
        : FIT[kind];
  const linked = topic.linked ? topic.score : kind === 'story' ? 60 : 35;
  const relevance = clamp(0.8 * fit + 0.2 * linked - 0.45 * m.hollow);
  const impact =
    clamp(
      (hasOutcome(m) ? 40 : 0) +
        (m.outcomes.length >= 2 ? 14 : 0) +
        (measuredOutcome(m) ? 20 : 0) +
        (m.count('change') > 0 ? 12 : 0) +
        Math.min(16, 9 * m.count('beneficiary')) +
        (m.count('learning') > 0 ? 14 : 0) +
        4 * Math.min(3, m.otherDeeds.length) -
        0.2 * m.hollow,
    ) * (m.deeds.length > 0 ? 1 : 0.6);
  const outcomeEvidence = m.outcomes.slice(0, 3).map((find) => m.mark(find, 'how it turned out'));
  const implied =
    m.outcomes.length === 0 && m.implied !== null ? [m.mark(m.implied, 'what happened then')] : [];
  const acts = m.deeds.slice(0, 6).map((act) => m.mark(act, 'your own action'));
  const setting = [
    ...m.evidence('time', 'when', 1),
    ...m.evidence('place', 'where', 1),
    ...m.evidence('problem', 'the trouble', 1),
    ...m.evidence('people', 'who', 1),
  ];
  const results = [...outcomeEvidence, ...implied, ...m.evidence('learning', 'what you learned', 1)];
  return {
    criteria: [
      { key: 'situation', score: situation, evidence: setting },
      { key: 'task', score: task, evidence: m.evidence('task', 'what was yours to do', 2) },
      { key: 'action', score: clamp(action), evidence: [...acts, ...m.evidence('reason', 'why', 2)] },
      { key: 'result', score: result, evidence: results },
    ],
    structure: {
      score: clamp(structure),
      evidence: [...setting.slice(0, 2), ...acts.slice(0, 2), ...results.slice(0, 2)],
    },
    relevance: { score: relevance, evidence: acts.slice(0, 3) },
    specificity: {
      score: m.specificity,
      evidence: [
        ...m.evidence('metric', 'a figure', 2),
        ...m.evidence('time', 'when', 2),
        ...m.evidence('speech', 'what was said', 2),
      ],
    },
    impact: { score: impact, evidence: results },
    ceiling: ceilingOf(m, kind),
    kind,
    // Words cannot tell a story beside the point from one in other words: it is never told that it is.
    onTopic: topic.linked || kind === 'story',
  };
};

/** Ceilings, as scales anchored in behavior have them: the worst thing missing holds the total. */
function ceilingOf(m: Measures, kind: ResponseKind): Judged['ceiling'] {
  if (kind === 'description')
    return { total: 38, because: 'it describes you instead of telling what happened' };
  if (kind === 'hypothetical') return { total: 45, because: 'it says what you would do, not what you did' };
  if (m.deeds.length === 0)
    return {
      total: m.weakDeeds.length + m.noticed.length > 0 ? 52 : 46,
      because: 'no action of your own is told',
    };
  if (kind === 'habitual') return { total: 50, because: 'it tells what you usually do, not one occasion' };
  if (!hasOutcome(m) && tellsOneStep(m))
    return { total: 54, because: 'one step of your own and no outcome is told' };
  if (!hasOutcome(m)) return { total: 62, because: 'no outcome is told' };
  return null;
}
