/*
 * Questions about what one would do or recommend: situational questions and cases. Good answers read the
 * situation, set a priority, take steps with reasons, and look at what may go otherwise.
 */
import { clamp, ladder, type Measures } from '../evidence/measures.ts';
import type { Judge, Judged, Part } from './rubric.ts';
import { topicOf } from './topic.ts';

function stepsOf(m: Measures): number {
  const lemmas = new Set([...m.intentions, ...m.habits, ...m.deeds].map((act) => act.lemma));
  return (
    m.pace *
    (lemmas.size +
      0.7 * m.findings.steps.length +
      0.6 *
        (m.teamDeeds.length +
          m.findings.acts.filter((act) => act.agent === 'team' && act.manner !== 'done').length * 0.5))
  );
}

const part = (score: number, evidence: Part['evidence']): Part => ({ score: clamp(score), evidence });

/** Only what was done once, and not a word on what one would do: another occasion in place of the one asked about. */
export function toldInstead(m: Measures): boolean {
  // "After six weeks" and "when he came" tell of a time, not of a case one thinks through.
  const cases = m.findings.cues.conditional.filter((find) => !/^(?:after|when|once|until)$/.test(find.words));
  return m.deeds.length > 0 && m.intentions.length + m.habits.length + cases.length === 0;
}

function ceilingOf(m: Measures, steps: number): Judged['ceiling'] {
  if (steps < 0.7) return { total: 45, because: 'no step you would take is told' };
  // A like occasion is a good beginning of an answer; alone it leaves the question open.
  if (toldInstead(m)) return { total: 62, because: 'it tells what you did once, not what you would do here' };
  return null;
}

export const judgeSituational: Judge = (m, input) => {
  const topic = topicOf(m.findings.sentences, input);
  const steps = stepsOf(m);
  const reasons = m.rate('reason') + m.rate('mechanism') * 0.4;
  const situation = ladder(
    Math.min(1, m.rate('people')) +
      Math.min(1, m.rate('time')) +
      Math.min(2, m.rate('question')) * 0.8 +
      Math.min(1, m.rate('conditional') / 2),
    [10, 40, 70, 90, 100],
  );
  const priority = ladder(
    Math.min(4, m.rate('decision')) + 0.5 * Math.min(2, m.rate('step')),
    [15, 45, 68, 85, 100],
  );
  const action = ladder(steps, [0, 25, 45, 60, 72, 84, 92, 100]) * (reasons >= 1 ? 1 : 0.88);
  const ahead = ladder(
    Math.min(3, m.rate('conditional')) +
      Math.min(2, m.rate('trade') * 0.7) +
      (m.rate('outcome') > 0 ? 0.5 : 0),
    [5, 35, 58, 76, 90, 100],
  );
  const drag = 0.55 * m.hollow;
  const acts = [...m.intentions, ...m.habits].slice(0, 5).map((act) => m.mark(act, 'a step you would take'));
  return {
    criteria: [
      {
        key: 'situation',
        score: clamp(situation - drag * 0.5),
        evidence: [
          ...m.evidence('people', 'who it is about', 2),
          ...m.evidence('question', 'what you would find out', 2),
        ],
      },
      {
        key: 'task',
        score: clamp(priority - drag * 0.5),
        evidence: m.evidence('decision', 'a choice you make', 3),
      },
      { key: 'action', score: clamp(action - drag * 0.5), evidence: acts },
      {
        key: 'result',
        score: clamp(ahead - drag * 0.5),
        evidence: [...m.evidence('conditional', 'what if', 2), ...m.evidence('trade', 'what it costs', 1)],
      },
    ],
    structure: part(0.2 * situation + 0.2 * priority + 0.3 * action + 0.3 * ahead - drag, acts.slice(0, 3)),
    relevance: part(
      0.45 * action + 0.25 * priority + 0.3 * Math.max(topic.score, 60) - drag,
      acts.slice(0, 3),
    ),
    specificity: part(m.specificity * 0.7 + 0.3 * priority - drag * 0.4, [
      ...m.evidence('time', 'when', 2),
      ...m.evidence('people', 'who', 2),
    ]),
    impact: part(
      0.6 * ahead + 0.4 * ladder(reasons, [10, 50, 75, 90, 100]) - drag,
      m.evidence('reason', 'why', 3),
    ),
    ceiling: ceilingOf(m, steps),
    kind: 'other',
    onTopic: true,
  };
};

export const judgeCase: Judge = (m, input) => {
  const topic = topicOf(m.findings.sentences, input);
  const steps = stepsOf(m);
  const framing = ladder(
    Math.min(3, m.rate('question')) + 0.5 * Math.min(2, m.rate('problem')) + (m.rate('time') > 0 ? 0.5 : 0),
    [15, 48, 70, 86, 100],
  );
  const order = ladder(
    Math.min(5, m.rate('step')) + 0.3 * Math.min(4, m.findings.steps.length),
    [10, 32, 55, 74, 88, 100],
  );
  const analysis = ladder(
    0.7 * m.rate('mechanism') +
      0.7 * Math.min(4, m.metrics.length) +
      0.6 * Math.min(4, m.rate('conditional')),
    [5, 30, 50, 66, 80, 90, 100],
  );
  const commit = ladder(
    0.5 * Math.min(6, steps) + 0.7 * Math.min(3, m.rate('trade')) + 0.6 * Math.min(3, m.rate('decision')),
    [5, 28, 48, 66, 80, 92, 100],
  );
  const drag = 0.8 * m.hollow;
  return {
    criteria: [
      {
        key: 'framing',
        score: clamp(framing - drag * 0.5),
        evidence: m.evidence('question', 'how you frame it'),
      },
      {
        key: 'structure',
        score: clamp(order - drag * 0.5),
        evidence: m.evidence('step', 'how you order it'),
      },
      {
        key: 'analysis',
        score: clamp(analysis - drag * 0.5),
        evidence: [...m.evidence('mechanism', 'why', 2), ...m.evidence('metric', 'a figure', 2)],
      },
      {
        key: 'recommendation',
        score: clamp(commit - drag * 0.5),
        evidence: [...m.evidence('decision', 'a choice', 2), ...m.evidence('trade', 'what it costs', 2)],
      },
    ],
    structure: part(0.5 * framing + 0.5 * order - drag, m.evidence('step', 'how you order it')),
    relevance: part(
      0.35 * framing + 0.35 * analysis + 0.3 * Math.max(60, topic.score) - drag,
      m.evidence('question', 'how you frame it'),
    ),
    specificity: part(
      0.5 * analysis + 0.25 * m.specificity + 0.25 * order - drag,
      m.evidence('metric', 'a figure'),
    ),
    impact: part(commit - drag, m.evidence('trade', 'what it costs')),
    ceiling: null,
    kind: 'other',
    onTopic: true,
  };
};
