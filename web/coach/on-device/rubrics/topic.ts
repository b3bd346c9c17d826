/*
 * Does the answer speak of what was asked? Words can only hint at it: "the baby turned blue" answers a
 * question about pressure without sharing a word. So a missing link never sinks a story; it raises a question.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Competency } from '#shared/interview/vocabulary.ts';
import { wordsOf } from '../reading/gates.ts';
import { type Sentence, stem } from '../reading/text.ts';
import { isContent } from '../reading/words.ts';

/** Plain words in which each competency shows, for the link to the question and for gaps that name it. */
const SIGNS: Readonly<Record<Competency, RegExp>> = {
  communication:
    /(?<![^ ])(?:said|told|tell|asked|ask|explain\w*|wrote|write|email\w*|call\w*|phone\w*|rang|listen\w*|spoke|speak|talk\w*|present\w*|translat\w*|word|words|understood|understand|heard|met|meeting|show\w*|draw|drew)(?![^ ])/g,
  motivation:
    /(?<![^ ])(?:because|why|want\w*|like|love|enjoy\w*|interest\w*|drawn|chose|apply|applied|reason|miss|decided|hope)(?![^ ])/g,
  culture_fit:
    /(?<![^ ])(?:team|together|help\w*|colleague\w*|trust|respect\w*|shar\w+|feedback|honest\w*|mistake|wrong|sorry|fair|customer\w*|learn\w*|admit\w*|support\w*|listen\w*)(?![^ ])/g,
  technical_basics:
    /(?<![^ ])(?:because|means|so|if|when|check\w*|test\w*|use|uses|set|step|data|measure\w*|system|number|store\w*)(?![^ ])/g,
  availability:
    /(?<![^ ])(?:start|notice|available|weeks?|months?|date|from|hours|days|salary|range|gross|move|relocat\w*|travel|shift\w*|weekend\w*|remote|permit|visa|euro\w*|pounds|dollars|k)(?![^ ])/g,
  leadership:
    /(?<![^ ])(?:led|lead|team|decid\w*|people|asked|told|gave|trained|train|show\w*|plan\w*|organi\w*|responsib\w*|deleg\w*|coach\w*|trust\w*|shift|crew|group|them)(?![^ ])/g,
  problem_solving:
    /(?<![^ ])(?:found|find|because|check\w*|test\w*|tried|fault|problem|wrong|cause|why|fix\w*|measur\w*|traced|compar\w*|notic\w*|look\w*|repeat\w*|monitor\w*|observ\w*|trac\w*|split|count\w*|turned|ask\w*|chang\w*|instead)(?![^ ])/g,
  ambiguity_tolerance:
    /(?<![^ ])(?:unclear|nobody|not|unknown|change\w*|decid\w*|guess\w*|assum\w*|risk|without|new|if|first|small|try|tried|test\w*|maybe|plan|wait\w*)(?![^ ])/g,
  stakeholder_management:
    /(?<![^ ])(?:customer\w*|client\w*|manager\w*|director\w*|boss|supplier\w*|agree\w*|ask\w*|told|wanted|met|meeting|call\w*|convinc\w*|both|side\w*|team\w*|council|owner\w*|trust\w*|angry|family|finance|sales|legal|parents?|they|she|he|said)(?![^ ])/g,
  technical_depth:
    /(?<![^ ])(?:because|means|so|if|when|cause\w*|measur\w*|test\w*|data|design\w*|system|limit\w*|trade\w*|version\w*|load|index\w*|key|fail\w*|replac\w*)(?![^ ])/g,
};

export function competencySigns(competency: Competency, sentences: readonly Sentence[]): number {
  const found = new Set<string>();
  for (const read of sentences)
    for (const match of read.joined.matchAll(SIGNS[competency])) found.add(match[0]);
  return found.size;
}

export interface Topic {
  /** 0–100. */
  readonly score: number;
  readonly linked: boolean;
}

/** max(question-stem coverage, needing 2; competency words, needing 3): single words in common are chance. */
export function topicOf(sentences: readonly Sentence[], input: AnalyzeResponse.Input): Topic {
  const asked = new Set(
    (input.question.text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter(isContent).map(stem),
  );
  const mine = new Set(wordsOf(sentences).filter(isContent).map(stem));
  let shared = 0;
  for (const one of asked) if (mine.has(one)) shared += 1;
  const signs = competencySigns(input.question.competency, sentences);
  const need = Math.min(2, Math.max(1, asked.size));
  return {
    score: Math.max(100 * Math.min(1, shared / need), 100 * Math.min(1, signs / 3)),
    // Measured: with two signs asked for, twelve answers in a hundred that are on the question had no link.
    linked: shared > 0 || signs >= 1,
  };
}
