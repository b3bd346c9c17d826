/*
 * Is it an answer to another question? Sharing no word is not enough to say so: one in ten good plans uses none
 * of the question's words. It is said only when the answer, besides sharing none, either tells of the past or of
 * the candidate where a plan or an explanation was asked for, or speaks the language of another trade.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import type { Measures } from '../evidence/measures.ts';
import { wordsOf } from '../reading/gates.ts';
import { stem } from '../reading/text.ts';
import { isContent } from '../reading/words.ts';
import { alike } from './key-points.ts';
import type { Judged } from './rubric.ts';

/** Types whose question holds the subject; a story may meet its question in any words. */
const SUBJECT_IN_QUESTION: ReadonlySet<QuestionType> = new Set([
  'case_study',
  'system_design',
  'technical',
  'situational',
]);

export const OFF_TOPIC = { total: 45, because: 'nothing in it touches what was asked' };

const trade = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`);

/** Words that hardly occur outside a trade; a word may belong to two. */
const TRADES: readonly RegExp[] = [
  trade(
    `patients? wards? nurses? nursing doctors? hospitals? sepsis septic antibiotics? blood dos(?:e|es|age) medication tablets? discharge clinic symptoms? diagnos\\w+ oxygen saturation fever surgery surgeon wounds? dentist denture insulin pulse therap\\w+ infusion catheter midwife pharmacy prescriptions? bedside`,
  ),
  trade(
    `code server servers database deploy\\w* api software query queries bug bugs backend frontend latency kubernetes docker script scripts repository logs cache caches release endpoint sql python javascript login`,
  ),
  trade(`library librarian borrowers? loans? book books reading readers?`),
  trade(
    `pupils? teachers? lessons? classroom curriculum homework exams? kindergarten lecture lectures semester grades? reading spelling`,
  ),
  trade(
    `store stores shop shops shelf shelves tills? cashier retail furniture rent\\w* tenants? footfall street visitors? shoppers? merchandise assortment boutiques? discounts? stock`,
  ),
  trade(
    `dish dishes kitchen chef cooks? menu menus oven dough bread bak\\w+ restaurant waiter waiters pastry cuisine ingredients? hotel guests?`,
  ),
  trade(
    `concrete scaffold\\w* crane excavator bricks? masonry wiring circuit breaker breakers voltage conduit panel welds? welding bearing bearings pump pumps valve valves turbine lathe torque`,
  ),
  trade(
    `truck trucks drivers? parcels? couriers? pallets? warehouse forklift depot freight trailers? route routes tram trams trains? conductor timetable`,
  ),
  trade(
    `invoice invoices ledger audit audits tax taxes accruals? loans? mortgage mortgages bonds? portfolio insurance claims? premium premiums underwriting`,
  ),
  trade(
    `tickets? agents? backlog helpdesk subscribers? churn app apps onboarding funnel conversion campaign\\w* clicks?`,
  ),
];

const stemsIn = (words: readonly string[]) => [...new Set(words.filter(isContent).map(stem))];
const plainWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Content stems of `text` that the answer has too. */
function shared(text: string, m: Measures): string[] {
  const mine = stemsIn(wordsOf(m.findings.sentences));
  return stemsIn(plainWords(text)).filter((one) => mine.some((other) => alike(one, other)));
}

/** Words of one foreign trade, and none of a trade the question speaks of. */
function speaksOfAnotherTrade(asked: string, least: number, m: Measures): boolean {
  const question = plainWords(asked);
  const answer = new Set(wordsOf(m.findings.sentences));
  const count = (pattern: RegExp) => [...answer].filter((word) => pattern.test(word)).length;
  const home = TRADES.filter((pattern) => question.some((word) => pattern.test(word)));
  if (home.length === 0 || home.some((pattern) => count(pattern) > 0)) return false;
  return TRADES.some((pattern) => !home.includes(pattern) && count(pattern) >= least);
}

/** The past or oneself, where a plan or an explanation was asked for. */
function tellsSomethingElse(m: Measures): boolean {
  const ahead =
    m.intentions.length +
    m.findings.sentences.filter((read) =>
      /(?<![^ ])(?:i (?:would|'d|will|should|might)|we (?:would|should|could)|let us|if)(?![^ ])/.test(
        read.joined,
      ),
    ).length;
  const back = m.deeds.length + m.teamDeeds.length + m.count('praise') + m.count('generic');
  return back >= 3 && back > 2 * ahead;
}

function isOffSubject(m: Measures, input: AnalyzeResponse.Input): boolean {
  const { type, text, keyPoints } = input.question;
  if (!SUBJECT_IN_QUESTION.has(type) || m.words < 15) return false;
  const asked = [text, ...keyPoints].join(' ');
  const common = shared(asked, m).length;
  // One word in common is chance where the question has many.
  const few = common === 0 || (common === 1 && stemsIn(plainWords(asked)).length >= 6);
  return few && (tellsSomethingElse(m) || speaksOfAnotherTrade(asked, common === 0 ? 2 : 3, m));
}

/** Whether an answer that may well be one takes up no word of a question whose subject is in its words. */
export function namesNothingAsked(m: Measures, input: AnalyzeResponse.Input): boolean {
  const { type, text, keyPoints } = input.question;
  return (
    SUBJECT_IN_QUESTION.has(type) && m.words >= 15 && shared([text, ...keyPoints].join(' '), m).length === 0
  );
}

const NAMED_SUBJECT =
  /(?:posting|résumé|resume|cv) (?:mentions|lists|names|says|asks for) (?:the project )?([^.,;?“”]+|“[^”]+”)|“([^”]+)”/iu;

/**
 * The skill or line a personal question is about, as words that can follow "about"; null when it names none. A line
 * of the résumé that is a sentence or a deed ("you trained an analyst") is no name.
 */
export function namedSubject(question: string): string | null {
  const found = NAMED_SUBJECT.exec(question);
  const words = (found?.[1] ?? found?.[2] ?? '').replace(/[“”]/gu, '').trim();
  if (stemsIn(plainWords(words)).length === 0) return null;
  if (/^you\b/iu.test(words)) return `how ${words}`;
  return /^[\p{L}]+ed\b/iu.test(words) ? `“${words}”` : words;
}

/** Whether a story told to a personal question leaves open what it has to do with its subject. */
export function leavesSubjectOpen(m: Measures, input: AnalyzeResponse.Input): boolean {
  return (
    input.question.type === 'behavioral' &&
    m.words >= 15 &&
    namedSubject(input.question.text) !== null &&
    shared(input.question.text, m).length === 0
  );
}

/** The judgment, held where the answer is one to another question, and lower where the link is not clear. */
export function heldToSubject(judged: Judged, m: Measures, input: AnalyzeResponse.Input): Judged {
  if (isOffSubject(m, input)) {
    const ceiling =
      judged.ceiling !== null && judged.ceiling.total < OFF_TOPIC.total ? judged.ceiling : OFF_TOPIC;
    return { ...judged, ceiling, onTopic: false, offSubject: true };
  }
  if (!leavesSubjectOpen(m, input)) return judged;
  return { ...judged, relevance: { ...judged.relevance, score: 0.6 * judged.relevance.score } };
}
