/*
 * The working verbs of résumés and postings. A line is taken as something done or to be done only when it
 * opens with one of these in a known form: guessing at unknown words is how bent sentences are made.
 */

/** A star marks verbs that are as often nouns ("Support Engineer", "Market research"). */
const BASES =
  `accelerate achieve acquire adapt address administer advise advocate align allocate analyze analyse answer
  apply appraise approve arrange assemble assess assign assist audit* author automate balance brief* bring build
  calculate calibrate capture care chair champion check* clean coach* code* collaborate collect communicate
  compile complete compose conduct configure consolidate consult contact* contribute control* convert convince
  cook coordinate correct counsel create cultivate curate cut* debug decrease define delegate deliver demonstrate
  deploy design* detect determine develop devise diagnose direct discuss dispatch* distribute document* draft* drive*
  edit educate eliminate enable encourage enforce engage engineer* enhance ensure escalate establish estimate*
  evaluate examine execute expand explain facilitate file find fix* forecast* formulate foster gather generate
  grow guide* handle help* host* identify implement improve increase influence inform initiate inspect inspire install
  instruct integrate interpret interview* introduce investigate invoice* issue* launch* lead* lift* liaise
  load* maintain make manage market* map* measure* mediate meet mentor* merge migrate minimize minimise model*
  moderate modernize modernise monitor* motivate move* negotiate observe* obtain onboard open operate optimize
  optimise orchestrate order* organize organise oversee own pack* participate partner* perform pick* pilot* plan* post*
  prepare present preserve prevent price* prioritize prioritise process* procure produce promote propose
  protect prototype* prove provide publish purchase* raise rebuild recommend reconcile record* recruit
  redesign* reduce refactor refine register* replace reply report* represent resolve respond restock restore restructure
  review* revise rewrite roll run* safeguard save scale* schedule* secure select sell serve set* shape* ship* shorten
  simplify solve source* spearhead specify staff* standardize standardise start* steer stock* streamline strengthen
  structure* supervise supply* support* survey* sustain tailor take teach test* track* train* transfer* transform
  translate transport* treat triage* troubleshoot tutor* understand unify unload update* upgrade* uphold use validate verify visit
  win work* write hold keep put give tell challenge decide turn gather explore listen welcome greet answer* call*
  follow count* remove repair* share* show* spot* switch* trace* weigh protect reach cover* found travel grant* pitch* agree book* close attract boost exceed embed hire lower place* pursue relocate rescue screen* submit tackle
  target* trim tune unite double triple halve reorganize reorganise
  translate chase drop* renew renovate automate summarize summarise supply* host* co-lead co-found write`
    .trim()
    .split(/\s+/);

const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  cut: 'cut',
  drive: 'drove',
  find: 'found',
  give: 'gave',
  grow: 'grew',
  hold: 'held',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw',
  rebuild: 'rebuilt',
  rewrite: 'rewrote',
  put: 'put',
  run: 'ran',
  sell: 'sold',
  set: 'set',
  show: 'showed',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  troubleshoot: 'troubleshot',
  understand: 'understood',
  uphold: 'upheld',
  win: 'won',
  write: 'wrote',
};

const DOUBLED = new Set(
  'cut debug map plan submit trim put run set ship spot transfer drop win control'.split(' '),
);

const past = (base: string): string => {
  const irregular = IRREGULAR_PAST[base];
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};

const gerund = (base: string): string => {
  if (base.endsWith('ee')) return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  return DOUBLED.has(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

const names = BASES.map((entry) => entry.replace('*', ''));
const NOUN_TOO = new Set(BASES.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
const BASE = new Set(names);
const PAST = new Set([...names.map(past), 'modelled', 'travelled', 'co-led', 'earned', 'saved']);
const GERUND = new Set(names.map(gerund));

/** Not deeds though they look like them: what was done *to* a person, or a way to describe oneself. */
const NO_DEED = new Set('understood used participated worked assisted helped completed'.split(' '));
/** "Organised and reliable", "Engaged professional": adjectives of a self-portrait. */
const PORTRAIT =
  /^\S+(?:,? \S+){0,4} (?:player|professional|individual|person|self-starter|communicator|learner|attitude)\b|^\S+(?: and \S+)? (?:professional|individual|person|player|nurse|teacher|engineer|manager|worker|graduate|student|accountant|leader|self-starter)\b/i;

/** "Promoted after 11 months" was done by somebody else. */
const PASSIVE =
  /^\S+ (?:by|in|as|at)\b|^(?:promoted|selected|transferred|moved|recruited|hired|placed) (?:after|to|for|from|within|twice|early|into|with)\b/i;

const first = (text: string): string => (/^[\p{L}'’-]+/u.exec(text)?.[0] ?? '').toLowerCase();

/** After a word that may be a noun, only these show that it is meant as a verb. */
const AFTER_A_VERB =
  /^[\p{L}-]+ (?:an?|the|our|your|all|any|new|and|or|with|for|to|on|in|up|out|over|each|every|daily|weekly|monthly|day-to-day|that|how|across|between|both|their|its|those|these|this|other|junior|regular|one|two|three|four|five|six|ten|\d|[\p{Ll}-]+(?:[^s\s]s)(?= |$|,))/u;
const ENDS_AS_NOUN =
  /\b(?:experience|skills?|knowledge|ability|degree|certification|certificate|licen[cs]e|qualification|background|engineer|manager|specialist|assistant|officer|analyst)s?$/i;

/** "Project management experience", "Lead nurse manager": few words and a noun at the end. */
const isLabel = (text: string): boolean => text.split(' ').length <= 4 && ENDS_AS_NOUN.test(text);

/** True for a phrase that opens with a working verb in its base form: "coordinate releases across teams". */
export function opensWithBase(text: string): boolean {
  const verb = first(text);
  if (!BASE.has(verb)) return false;
  return NOUN_TOO.has(verb)
    ? AFTER_A_VERB.test(text) && !/^\S+ sales\b/i.test(text) && !isLabel(text)
    : /^\S+ \S/.test(text) && !/^\S+ (?:is|are|was|of)\b/i.test(text);
}

/** "managing the daily rota". */
export function opensWithGerund(text: string): boolean {
  return (
    GERUND.has(first(text)) &&
    !isLabel(text) &&
    !/^\S+ (?:is|are|and \S+ (?:is|are)|of|experience|skills?)\b/i.test(text)
  );
}

/** "cut release time from 5 days to 4 hours": something the candidate did. */
export function opensWithDeed(text: string): boolean {
  const verb = first(text);
  return PAST.has(verb) && !NO_DEED.has(verb) && !PORTRAIT.test(text) && !PASSIVE.test(text);
}

/** What is done again every day; it has no beginning to ask about. */
const DAILY = new Set(
  `served handled cared supported recorded answered taught processed picked packed loaded unloaded managed maintained
  provided assisted operated monitored supervised reported checked cleaned cooked edited drafted liaised communicated
  treated collected ensured acted sold advised inspected tested tutored hosted visited reviewed transported stocked
  restocked sorted staffed oversaw guided helped administered approved contributed collaborated observed kept held gave
  mentored coached trained led onboarded prepared published scheduled invoiced interviewed counseled assembled fixed covered welcomed greeted counted washed`.split(
    /\s+/,
  ),
);

/** These begin something even where they go on with "every week". */
const BEGINS = new Set(
  'built rebuilt introduced launched created designed developed started established piloted'.split(' '),
);
const OFTEN =
  /\b(?:every|each|per|an?) (?:two |other |second )?(?:day|night|week|weekend|month|shift|hour|term|morning|evening|weeks|Saturday|Sunday)\b/i;

export function opensWithDailyWork(text: string): boolean {
  // "Led the migration" is a change, "led a team of 12" is daily work.
  if (/^led\b/i.test(text))
    return /^led an? (?:\S+ ){0,3}(?:team|group|department|crew|shift|ward|class)\b/i.test(text);
  return DAILY.has(first(text)) || (OFTEN.test(text) && !BEGINS.has(first(text)));
}

export function isVerbForm(word: string): boolean {
  const verb = word.toLowerCase();
  return (BASE.has(verb) && !NOUN_TOO.has(verb)) || PAST.has(verb) || GERUND.has(verb);
}
