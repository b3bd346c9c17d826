/*
 * What may be said of a piece of evidence: exactly what its words show. A criterion may be met by several kinds
 * of words, so its praise is chosen by the words found; where they show nothing nameable, nothing is said.
 */
import type { Evidence } from '#shared/interview/evidence.ts';
import type { Find, Findings } from '../evidence/findings.ts';
import type { Sentence } from '../reading/text.ts';

const COST =
  /(?<![^ ])(?:costs?|costing|price of|downsides?|drawbacks?|disadvantages?|risks?|risky|trade offs?|tradeoffs?|(?:we|you|i) (?:would )?(?:lose|give up)|expensive|slower|worse|gets? stale|overhead|limits?|limitations?)(?![^ ])/;
const BECAUSE =
  /(?<![^ ])(?:because|since|so that|which means|that means|meaning|therefore|the reason|leads? to|results? in|due to|that is why|that 's why|which is why|otherwise)(?![^ ])/;
const NOT_DONE =
  /(?<![^ ])(?:(?:would|will) not|i 'd not|rather than|instead of|leave (?:[^ ]+ ){0,4}(?:for|until|out)|can wait|could wait|said no|refuse)(?![^ ])/;
const FIRST =
  /(?<![^ ])(?:first|before (?:i|we|he|she|they|the|it|anyone|anybody|anything)|most urgent)(?![^ ])/;
const AHEAD = /(?<![^ ])(?:if|unless|in case|otherwise|suppose|depending)(?![^ ])/;
const CHOICE =
  /(?<![^ ])(?:recommend\w*|i (?:would|'d) (?:choose|pick|go (?:with|for)|start with|take)|decide\w*|chose|choose|picked|instead|rather than|advise)(?![^ ])/;
const ASKING = /(?<![^ ])(?:ask\w*|want to know|find out|clarif\w*|like to know|check)(?![^ ])/;
const ASSUMING = /(?<![^ ])(?:assum\w*|suppose|let us say)(?![^ ])/;

/** Fewest words after a connective that make it a reason rather than an ending. */
const CLAUSE = 3;

/** Whether a clause follows the words found, so that a "because" gives a reason. */
export function hasClauseAfter(findings: Findings, find: Find): boolean {
  const read = findings.sentences[find.sentence];
  return read !== undefined && read.tokens.length - find.place.to >= CLAUSE;
}

function givesCause({ joined }: Sentence): boolean {
  const found = BECAUSE.exec(joined);
  if (found === null) return false;
  return (
    joined
      .slice(found.index + found[0].length)
      .trim()
      .split(' ').length >= CLAUSE
  );
}

const BROUGHT =
  /(?<![^ ])(?:i (?:can|could|already|know how)|bring|offer|contribute|i am good at|help|useful|from day one)(?![^ ])/;
/** What one would leave or stop is the opposite of what one would bring. */
const NOT_BROUGHT = /(?<![^ ])(?:leave|leaving|left|stop|without|avoid|not|never|rid of)(?![^ ])/;

type Claim = (read: Sentence, evidence: readonly Evidence[]) => string | null;

const when =
  (pattern: RegExp, text: string): Claim =>
  ({ joined }) =>
    pattern.test(joined) ? text : null;

/** By the label a judge gives its evidence. Labels not listed say what their part says. */
const CLAIMS: Readonly<Record<string, Claim>> = {
  'who it is about': () => null,
  'what you would find out': when(ASKING, 'You said what you would find out.'),
  'a choice you make': ({ joined }) =>
    NOT_DONE.test(joined)
      ? 'You said what you would not do, or not yet.'
      : FIRST.test(joined)
        ? 'You said what comes first.'
        : null,
  'a step you would take': (_, evidence) =>
    evidence.length >= 2 ? 'You named concrete steps you would take.' : 'You named a step you would take.',
  'what if': when(AHEAD, 'You thought ahead to what could happen.'),
  'what it costs': when(COST, 'You named a cost or a risk.'),
  'a limit or a cost': when(COST, 'You named a limit or a cost.'),
  'how it works': (read) => (givesCause(read) ? 'You explained a cause, not just a name.' : null),
  'how you frame it': ({ joined }) =>
    ASSUMING.test(joined)
      ? 'You stated an assumption.'
      : ASKING.test(joined)
        ? 'You said what you would ask or find out.'
        : null,
  'how you order it': (_, evidence) => (evidence.length >= 2 ? 'You went through it in an order.' : null),
  why: (read) => (givesCause(read) ? 'You gave a reason.' : null),
  'a figure': () => 'You used a figure.',
  'a choice': when(CHOICE, 'You committed to a way.'),
  'what you would bring': ({ joined }) =>
    BROUGHT.test(joined) && !NOT_BROUGHT.test(joined) ? 'You said what you would bring.' : null,
};

/** The praise that this piece of evidence carries, or null when it carries none. */
export function claimOf(
  piece: Evidence,
  read: Sentence,
  evidence: readonly Evidence[],
  otherwise: string,
): string | null {
  const claim = CLAIMS[piece.label];
  return claim === undefined ? otherwise : claim(read, evidence);
}
