/*
 * What is missing, worst first. One list feeds the points shown, the follow-ups asked, the
 * brief feedback and the coaching, so that they never say different things.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Span } from '#shared/interview/evidence.ts';
import type { Find } from '../evidence/findings.ts';
import type { Measures } from '../evidence/measures.ts';
import { breakOffOf } from '../reading/break-off.ts';
import { toldInstead } from '../rubrics/plan.ts';
import type { Judged } from '../rubrics/rubric.ts';
import { hasOutcome, measuredOutcome, resultScore, tellsOneStep } from '../rubrics/story.ts';
import { leavesSubjectOpen, namedSubject, namesNothingAsked } from '../rubrics/subject.ts';
import { competencySigns } from '../rubrics/topic.ts';
import { LENSES } from './lenses.ts';
import { PARTS } from './part-gaps.ts';
import { clauseAt, quoteOf } from './quote.ts';

export interface Gap {
  /** Names the gap: a follow-up with this id is never asked twice. */
  readonly id: string;
  readonly priority: number;
  /** The missing element of the rubric. */
  readonly missing: string;
  readonly span: Span | null;
  /** To the candidate, a full sentence. */
  readonly text: string;
  /** The same, to go on after "but": no capital, no full stop. */
  readonly brief: string;
  /** The follow-up, or null when asking would not help. */
  readonly ask: string | null;
}

/** "You said “…”. …?" or, with nothing to quote, the plain question. */
function said(quote: string | null, question: string, plain = question): string {
  return quote === null ? plain : `You said “${quote}”. ${question}`;
}

export function gapsOf(
  m: Measures,
  judged: Judged,
  blame: ReadonlySet<number>,
  input: AnalyzeResponse.Input,
): Gap[] {
  const story = input.question.type === 'behavioral';
  const parts = story ? storyGaps(m, judged, input) : partGaps(m, judged, input);
  const common = commonGaps(m, judged, blame, input);
  // The parts of an answer to another question are not looked at one by one.
  const gaps = judged.offSubject ? common : [...common, ...parts];
  return gaps.sort((one, other) => other.priority - one.priority);
}

/** What may be wrong with an answer to any type of question. */
function commonGaps(
  m: Measures,
  judged: Judged,
  blame: ReadonlySet<number>,
  input: AnalyzeResponse.Input,
): Gap[] {
  const gaps: Gap[] = [];
  if (judged.offSubject) {
    gaps.push({
      id: 'off_topic',
      priority: 110,
      missing: 'link to the question',
      span: null,
      text: 'Nothing in it touches what was asked, so its parts are not judged one by one.',
      brief: 'nothing in it touches what was asked',
      ask: 'What would you say to the question as it was asked?',
    });
  }
  if (!judged.offSubject && input.question.type === 'situational' && toldInstead(m)) {
    gaps.push({
      id: 'told_instead',
      priority: 92,
      missing: 'link to the question',
      span: null,
      text: 'You told what you did once. The question asks what you would do in this case.',
      brief: 'you told what you did once, not what you would do here',
      ask: 'And in the case you were asked about: what would you do first, and why?',
    });
  }
  const [blamed] = blame;
  if (blamed !== undefined) {
    gaps.push({
      id: 'blame',
      priority: 97,
      missing: 'what you did about it',
      span: m.findings.whole(blamed),
      text: 'A listener hears blame here. Say what you did about it instead.',
      brief: 'a listener hears blame in it',
      ask: 'What did you do about it yourself, and what did the others do well?',
    });
  }
  const end = breakOffOf(input.thread);
  if (end !== null) {
    gaps.push({
      id: 'breaks_off',
      priority: 88,
      missing: 'the end of your answer',
      span: end.span,
      text: `Your answer breaks off at “…${end.words}”.`,
      brief: 'it breaks off before its end',
      ask: `Your answer breaks off at “…${end.words}”. How does it go on?`,
    });
  }
  if (!judged.offSubject && namesNothingAsked(m, input)) {
    gaps.push({
      id: 'names_subject',
      priority: 52,
      missing: 'link to the question',
      span: null,
      text: 'You took up none of the words of the question; name what it is about, so that the link is clear.',
      brief: 'you do not name what the question is about',
      ask: null,
    });
  }
  const subject = namedSubject(input.question.text);
  if (subject !== null && leavesSubjectOpen(m, input)) {
    gaps.push({
      id: 'subject',
      priority: 83,
      missing: 'link to the question',
      span: null,
      text: `It is not clear how this answers the question about ${subject}.`,
      brief: `it is not clear how this answers the question about ${subject}`,
      ask: `How does that connect to ${subject}?`,
    });
  }
  return gaps;
}

/** A line too short to judge is asked what was behind it, kindly. */
function shortGap(m: Measures, input: AnalyzeResponse.Input): Gap {
  const words = quoteOf(input.thread, m.findings.sentences.length > 0 ? m.findings.whole(0) : null);
  return {
    id: 'very_short',
    priority: 100,
    missing: 'the rest of the story',
    span: null,
    text: 'You said too little yet to see what you did: say what you had taken on, and for whom it mattered.',
    brief: 'too little is told yet',
    ask: said(words, 'What had you taken on there, and for whom did it matter?'),
  };
}

function storyGaps(m: Measures, judged: Judged, input: AnalyzeResponse.Input): Gap[] {
  const { findings } = m;
  const lens = LENSES[input.question.competency];
  const gaps: Gap[] = [];
  const quote = (span: Span | null) => quoteOf(input.thread, span);
  const clause = (find: { readonly sentence: number; readonly place: Find['place'] } | undefined) =>
    find === undefined ? null : clauseAt(findings, find);
  const add = (
    id: string,
    priority: number,
    missing: string,
    span: Span | null,
    text: string,
    brief: string,
    ask: string | null,
  ) => gaps.push({ id, priority, missing, span, text, brief, ask });
  const firstSentence = findings.sentences.length > 0 ? findings.whole(0) : null;

  if (m.words > 0 && m.words < 15) gaps.push(shortGap(m, input));
  else if (!judged.onTopic) {
    add(
      'off_topic',
      100,
      'link to the question',
      firstSentence,
      `You did not connect this to what was asked; for ${lens.name}, a listener wants to hear ${lens.own}.`,
      'the link to the question is not clear',
      said(quote(firstSentence), 'How does that answer what was asked?'),
    );
  }
  if (judged.kind === 'hypothetical') {
    const span = clause(m.intentions[0]);
    add(
      'hypothetical',
      95,
      'one real occasion',
      span,
      'You said what you would do; the question asks for a time you did it.',
      'it stays with what you would do',
      said(quote(span), 'When did you last do that, and what happened?'),
    );
  }
  if (judged.kind === 'description') {
    const span = clause(findings.cues.praise[0] ?? findings.cues.generic[0]);
    add(
      'description',
      94,
      'one real occasion',
      span,
      `You described yourself or your views; one occasion would show ${lens.own}.`,
      'it describes you instead of telling what happened',
      said(quote(span), 'Which one occasion shows that best?'),
    );
  }
  if (judged.kind === 'habitual') {
    const span = clause(m.habits[0] ?? findings.cues.habitual[0]);
    add(
      'habitual',
      90,
      'one real occasion',
      span,
      'You told what you usually do; pick one time and tell what happened then.',
      'it tells what you usually do, not one time',
      said(quote(span), 'Which single time do you remember best, and what did you do?'),
    );
  }
  if (m.deeds.length === 0) {
    const span = clause(m.teamDeeds[0] ?? m.weakDeeds[0]);
    const team = m.teamDeeds.length > 0;
    add(
      'own_part',
      85,
      'your own action',
      span,
      team
        ? `You told what the team did, but not your own part: ${lens.own}.`
        : `You did not say what you did yourself: ${lens.own}.`,
      'your own part is not told',
      said(
        quote(span),
        'Which part of that did you do yourself?',
        'What did you do yourself, and what came first?',
      ),
    );
  } else if (m.ownShare < 0.45 && m.teamDeeds.length >= 2) {
    const span = clause(m.teamDeeds[0]);
    add(
      'own_part',
      80,
      'your own action',
      span,
      'You told more of what the team did than of your own part in it.',
      'your own part is hard to see',
      said(quote(span), 'Which part of that was yours?'),
    );
  } else if (tellsOneStep(m)) {
    const span = clause(m.deeds[0]);
    add(
      'few_steps',
      judged.kind === 'story' ? 84 : 66,
      'your steps one by one',
      span,
      `You named one step only; for ${lens.name}, a listener wants to hear ${lens.own}.`,
      'your steps are told too briefly',
      said(quote(span), 'What was your first step, and what did you do next?'),
    );
  }
  if (!hasOutcome(m)) {
    const span = clause(m.deeds.at(-1) ?? m.teamDeeds.at(-1));
    const after = quote(span);
    add(
      'outcome',
      82,
      'result',
      span,
      `You did not say what changed afterwards, such as ${lens.outcome}.`,
      'you did not say how it turned out',
      after === null ? 'How did it turn out in the end?' : `After “${after}”, how did it turn out?`,
    );
  } else if (resultScore(m) < 70 && !measuredOutcome(m)) {
    const span = clause(m.outcomes[0] ?? m.implied ?? undefined);
    add(
      'how_known',
      70,
      'what shows the result',
      span,
      `You said how it ended, but not what showed it: a number or something you saw, such as ${lens.outcome}.`,
      'it is not clear what showed the result',
      said(quote(span), 'How could you tell: a number, or something you saw?'),
    );
  }
  const criteria = new Map(judged.criteria.map((criterion) => [criterion.key, criterion.score ?? 100]));
  if ((criteria.get('situation') ?? 100) < 60) {
    const open = [
      ...(m.count('place') === 0 ? ['where this was'] : []),
      ...(m.count('time') === 0 ? ['when it was'] : []),
      ...(m.count('people') === 0 ? ['who was involved'] : []),
    ];
    const list = (last: string) =>
      open.length > 1 ? `${open.slice(0, -1).join(', ')} ${last} ${open.at(-1)}` : (open[0] ?? '');
    if (open.length > 0) {
      add(
        'context',
        60,
        'situation',
        null,
        `You did not say ${list('or')}.`,
        `you did not say ${list('or')}`,
        `Can you say ${list('and')}?`,
      );
    }
  }
  if (judged.kind === 'story' && competencySigns(input.question.competency, findings.sentences) < 2) {
    add(
      'competency',
      55,
      lens.name,
      null,
      `You did not say ${lens.own}, which is what ${lens.name} is about.`,
      `you did not say ${lens.own}`,
      lens.ask,
    );
  }
  if (m.count('task') === 0) {
    add(
      'task',
      48,
      'task',
      null,
      'You did not say what you had to achieve, or why it fell to you.',
      'your task is not named',
      'What were you supposed to achieve, and why did it fall to you?',
    );
  }
  const vague = findings.cues.vague[0];
  if (vague !== undefined) {
    const span = clause(vague);
    const words = quote(span);
    add(
      'vague',
      45,
      'a concrete particular',
      span,
      'You left this open; one particular would make it clear.',
      'one part stays vague',
      words === null ? null : `You said “${words}”. What was that exactly?`,
    );
  }
  if (m.deeds.length > 0 && m.count('reason') === 0) {
    const span = clause(m.deeds[Math.min(1, m.deeds.length - 1)]);
    add(
      'why',
      44,
      'reason for your choice',
      span,
      'You said what you did here, but not why you chose it over another way.',
      'the reason for your choice is missing',
      said(quote(span), 'Why that, and not something else?'),
    );
  }
  if (m.count('learning') === 0) {
    add(
      'learning',
      35,
      'what you learned',
      null,
      'You did not say what you took from it or do differently since.',
      'what you learned is missing',
      'What do you do differently since then?',
    );
  }
  if (m.words > 400) {
    add(
      'long',
      30,
      'a short version',
      null,
      'You told a lot before the point; a listener may lose the thread.',
      'it is long',
      'How would you tell it in thirty seconds?',
    );
  }
  return gaps;
}

/** Rubrics without a story: every criterion that is weak is a gap, the heaviest first. */
function partGaps(m: Measures, judged: Judged, input: AnalyzeResponse.Input): Gap[] {
  const parts = PARTS[input.question.type];
  const gaps: Gap[] = [];
  for (const { key, score } of judged.criteria) {
    const part = parts[key];
    if (part === undefined || score === null || score >= 60) continue;
    const priority = part.priority - (score >= 45 ? 15 : 0) + (key === 'accuracy' && score < 40 ? 15 : 0);
    gaps.push({
      id: key,
      priority,
      missing: part.missing,
      span: null,
      text: part.text,
      brief: part.brief,
      ask: part.ask,
    });
  }
  const hollow = m.findings.cues.generic[0] ?? m.findings.cues.praise[0] ?? m.findings.cues.buzz[0];
  if (m.hollow > 30 && hollow !== undefined && input.question.type !== 'logistics') {
    const span = clauseAt(m.findings, hollow);
    const words = quoteOf(input.thread, span);
    gaps.push({
      id: 'general',
      priority: 72,
      missing: 'a concrete particular',
      span,
      text: 'You stay general here; many candidates could say the same sentence.',
      brief: 'parts of it stay general',
      ask: words === null ? null : `You said “${words}”. What is one concrete example of that?`,
    });
  }
  return gaps;
}
