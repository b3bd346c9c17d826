/* What may be missing in a story: an occasion, an own part, steps, an outcome. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Measures } from '../evidence/measures.ts';
import type { Judged } from '../rubrics/rubric.ts';
import { hasOutcome, measuredOutcome, resultScore, tellsOneStep } from '../rubrics/story.ts';
import type { Gap } from './gaps.ts';
import { quoteOf } from './quote.ts';
import { detailGaps, settingGaps } from './story-details.ts';
import { said, type Telling, tellingOf } from './telling.ts';

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

/** Gaps of a story, in no order. */
export function storyGaps(m: Measures, judged: Judged, input: AnalyzeResponse.Input): Gap[] {
  const telling = tellingOf(m, judged, input);
  occasionGaps(telling);
  ownGaps(telling);
  outcomeGaps(telling);
  settingGaps(telling);
  detailGaps(telling);
  return telling.gaps;
}

/** Is it one occasion, and an answer to what was asked? */
function occasionGaps({ m, judged, input, findings, lens, gaps, quote, clause, add }: Telling): void {
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
}

/** Is it told who did what? */
function ownGaps({ m, judged, lens, quote, clause, add }: Telling): void {
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
}

/** Is it told how it ended, and what showed it? */
function outcomeGaps({ m, lens, quote, clause, add }: Telling): void {
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
}
