/*
 * Lines no question may be built on: what would lead a stranger to the candidate, what an interviewer must
 * not ask about, and what was written to steer a machine rather than to inform a person. Leaving a line out
 * costs one question; using it could hurt, so doubt leaves it out.
 */

const CONTACT =
  /@|https?:|www\.|\b[\w-]{2,40}\.(?:com|org|edu|gov|co\.uk|de|fr|es|eu)\b|\b[\w-]{2,40}\.(?:io|net|dev|me|app)\/|linkedin|github\.|\baddress\b|\bp\.?\s?o\.? box\b|\b(?:phone|mobile|tel|e-?mail)\s*(?:no\.?|number)?\s*:/i;

const STREET =
  /\b\d{1,5}[a-z]?,? (?:[\p{L}.'’-]{1,30} ){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|court|close|square|terrace|crescent)\b/iu;

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/;

const DIGIT_RUN = /\+?\d[\d\s()./–-]{6,30}\d/g;

function holdsPhoneNumber(text: string): boolean {
  for (const [run] of text.matchAll(DIGIT_RUN)) {
    const digits = run.replace(/\D/g, '');
    // "2019 – 2023" and "01/2019 – 03/2023" are long runs of digits too.
    const years = run.match(/(?:19|20)\d\d/g) ?? [];
    if (digits.length >= 9 && years.length < 2) return true;
  }
  return false;
}

/*
 * Age, family, faith, origin, health, orientation, union and party, conviction: 001-33 wants work history,
 * and the law of most places wants nothing else. "Children" alone stays, teachers teach them.
 */
const SENSITIVE =
  /(?<!(?:pupils|children|students|people|patients|adults|learners|residents|clients) )\b(?:age|aged)\s*:?\s*\d{1,2}\b|\b\d{2}[- ]years?[- ]old\b|\bdate of birth\b|\bd\.?o\.?b\b|\bborn (?:in|on)\b|\bmarital\b|\bmarried\b|\bunmarried\b|\bdivorced\b|\bwidow|\bspouse\b|\bmy (?:wife|husband|son|daughter|family|children|kids|partner|disability|illness|health)\b|\b(?:father|mother|mum|dad|parent) of\b|\bno children\b|\bsingle\s*(?:[,|;/)]|$)|\breligio|\bchurch|\bmosque|\bsynagogue|\btemple\b|\bparish|\bfaith\b|\bchristian|\bmuslim|\bjewish|\bhindu|\bbuddhis|\bcatholic|\bprotestant|\bbaptist|\bnationality\b|\bcitizenship\b|\bcitizen of\b|\bpassport (?:no|number|holder)|\bvisa\b|\bwork permit\b|\bimmigra|\brefugee|\basylum|\bethnic|\brace,|\bracial|\bgender\b|\bsex\b|\bsexual|\bfemale\b|\bmale\b|\blgbt|\btransgender|\bpronouns?\b|\bpregnan|\bmaternity|\bpaternity|\bparental leave\b|\bsick leave\b|\bmedical leave\b|\bcareer break\b|\bdisab|\bchronic|\b(?:state of|good|poor|my) health\b|\bhealth condition|\bdepression\b|\bcancer survivor|\bhiv\b|\bphoto(?:graph)?\s*(?::|attached|enclosed)|\bheadshot\b|\bunion (?:member|rep)|\btrade union|\bpolitical party\b|\bparty member\b|\bveterans?\b|\bmilitary status\b|\bcriminal (?:record|conviction)|\bconvict|\bregardless of\b|\bwithout regard\b|\bequal opportunit|\baffirmative action\b|\bprotected (?:class|characteristic|status)|\breasonable (?:adjust|accommodat)/i;

const TOWARD_A_MACHINE =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instruction|prompt|rule|direction|guideline|message|above|previous|prior|context)|\bsystem (?:prompt|message)\b|^(?:system|assistant|user|human|ai)\s*:|\byou are (?:now )?(?:an? )?(?:ai|assistant|chatbot|chatgpt|gpt|claude|llm|language model)\b|\bas an? (?:ai|language model)\b|\b(?:score|rate|rank|grade|give|mark)\b.{0,40}\b(?:10\/10|100\/100|perfect|full marks|highest|top (?:score|marks|candidate)|maximum)\b|\b(?:hire|recommend|approve|select|pass) (?:this|the|me as)\b.{0,20}\b(?:candidate|applicant)|\bto (?:the|any|all) (?:ai|llm|model|reviewer|screener|bot)|\bjailbreak|\bprompt injection|\b(?:respond|reply|answer|output) (?:only )?(?:with|in json|exactly)\b|\brepeat after me\b|\[inst\]|<\|/i;

/** Text direction overrides and zero-width marks can make a line read as something it does not say. */
const HIDDEN = /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\p{Cc}]/u;

/** "No SQL needed" must not become "the job asks for SQL". */
const NEGATED =
  /\b(?:no|not|without|never|don['’]t|doesn['’]t|isn['’]t|nor)\b.{0,40}\b(?:need|required|necessary|experience|expect|essential|must|know)|\b(?:not|n['’]t) (?:a )?(?:need|require|must)|\brather than\b/i;

/** A line a question may not touch; `text` is one folded line of at most a few hundred characters. */
export function isExcluded(text: string): boolean {
  return (
    HIDDEN.test(text) ||
    CONTACT.test(text) ||
    SENSITIVE.test(text) ||
    TOWARD_A_MACHINE.test(text) ||
    STREET.test(text) ||
    POSTCODE.test(text) ||
    holdsPhoneNumber(text)
  );
}

/** A line that says what is *not* asked for. */
export function isNegated(text: string): boolean {
  return NEGATED.test(text);
}
