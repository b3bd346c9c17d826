/*
 * Verbs as far as the coach needs them. After "I" and its auxiliaries stands a verb: which one hardly
 * matters, so plain words ("I sat with her", "I put it in a drawer") count like grand ones. Lists name only
 * the exceptions: irregular past forms, and verbs that tell a state, a feeling or mere presence.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const IRREGULAR = `
  ate:eat bent:bend bet:bet bit:bite bled:bleed blew:blow broke:break brought:bring built:build burnt:burn
  bought:buy came:come caught:catch chose:choose clung:cling cut:cut dealt:deal did:do drew:draw dreamt:dream drank:drink
  drove:drive dug:dig fed:feed fell:fall felt:feel fought:fight found:find flew:fly forgot:forget froze:freeze
  gave:give got:get grew:grow had:have held:hold hid:hide hit:hit heard:hear hung:hang kept:keep knelt:kneel knew:know
  laid:lay led:lead learnt:learn left:leave lent:lend let:let lit:light lost:lose made:make meant:mean met:meet
  paid:pay put:put quit:quit ran:run rang:ring read:read rebuilt:rebuild redid:redo rewrote:rewrite rode:ride rose:rise
  said:say sat:sit saw:see sent:send sent:send set:set shook:shake shot:shoot showed:show shut:shut slept:sleep
  sold:sell sought:seek spent:spend split:split spoke:speak spread:spread stood:stand stole:steal stuck:stick
  struck:strike swapped:swap swept:sweep swore:swear swung:swing taught:teach thought:think threw:throw told:tell took:take tore:tear
  understood:understand undid:undo went:go withdrew:withdraw won:win woke:wake wore:wear wound:wind wrote:write`;
const PARTICIPLES = `
  been:be begun:begin bitten:bite broken:break chosen:choose done:do drawn:draw driven:drive eaten:eat fallen:fall
  flown:fly forgotten:forget frozen:freeze given:give gone:go grown:grow hidden:hide known:know ridden:ride risen:rise
  rung:ring seen:see shaken:shake shown:show spoken:speak stolen:steal taken:take thrown:throw torn:tear woken:wake
  worn:wear written:write rewritten:rewrite become:become come:come run:run`;

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .split(/\s+/)
      .filter((pair) => pair.includes(':'))
      .map((pair): [string, string] => {
        const at = pair.indexOf(':');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );
}

const PAST = table(`${IRREGULAR} began:begin`);
const PERFECT = table(PARTICIPLES);
/** Past forms that are as often a present, a noun or an adjective: a past only after a subject. */
const AMBIGUOUS = set(
  'cut let put set read hit quit shut split spread left found felt bet lit wound saw led met lay bit shot thought',
);
/** -ed words that are hardly ever the verb of a sentence. */
const NOT_PAST = set(
  'need speed feed breed hundred indeed bed red shed seed weed deed exceed proceed succeed embed tired experienced detailed united limited advanced interested embarrassed excited worried used supposed related based',
);

/** Being, feeling, knowing, having: no deed. */
const STATIVE = set(`
  be is am are was were have has had feel think believe know want like love hate hope guess mean suppose remember seem need
  understand prefer live appear wish enjoy expect trust agree doubt fear own belong become deserve care matter
  assume imagine recall regret wonder admire bet get do come grow wake sleep belief reckon struggle panic lose forget miss
  fail happen used use've thrive pride strive enjoy pass`);
/** Deeds that say nothing of what was done. */
const WEAK = set(`
  work help support assist participate attend involve contribute try continue handle manage deal ensure liaise
  facilitate oversee leverage drive champion spearhead utilize embrace demonstrate exhibit engage interface align
  go start begin stay remain smile reassure satisfy join witness experience face achieve deliver succeed exceed`);
/** Seeing what was there: not a deed, but the beginning of one. */
const NOTICING = set(
  'see notice hear realize realise discover find learn spot sense observe recognize recognise',
);

export type Tense = 'past' | 'present' | 'participle' | 'gerund';
export interface Verb {
  readonly lemma: string;
  readonly tense: Tense;
  /** Certain without a subject before it. */
  readonly clear: boolean;
}

function regular(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const base = word.slice(0, -2);
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return /(?:[^aeiou][aeiou]|[aeiou]|[cglsuvz]|[aeiou][aeiou]s)$/.test(base) &&
    !/(?:ow|ay|oy|er|en|ll|ss|lo)$/.test(base)
    ? `${base}e`
    : base;
}

/** "Redrew", "overheard", "undid": a prefix does not change how a verb bends. */
function prefixed(word: string): string | undefined {
  const parts = /^(re|over|under|out|fore|with|mis)(.{3,})$/.exec(word);
  const base = parts?.[2] === undefined ? undefined : PAST.get(parts[2]);
  return base === undefined || parts?.[1] === undefined ? undefined : `${parts[1]}${base}`;
}

/** A word read as a verb standing where a verb must stand. */
export function verbOf(word: string): Verb {
  const past = PAST.get(word) ?? prefixed(word);
  if (past !== undefined) return { lemma: past, tense: 'past', clear: !AMBIGUOUS.has(word) };
  const perfect = PERFECT.get(word);
  if (perfect !== undefined) return { lemma: perfect, tense: 'participle', clear: true };
  if (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word)) {
    return { lemma: regular(word), tense: 'past', clear: true };
  }
  if (word.length > 4 && word.endsWith('ing'))
    return { lemma: word.slice(0, -3), tense: 'gerund', clear: true };
  return { lemma: word, tense: 'present', clear: false };
}

/** Is this form certainly a past, even without its subject ("and sent the list")? */
export function isClearPast(word: string): boolean {
  const verb = verbOf(word);
  return verb.tense === 'past' && verb.clear;
}

/** How much a verb of one's own says: a deed, a deed too vague to see, something noticed, a mere state. */
export function weightOf(lemma: string): 'deed' | 'weak' | 'noticing' | 'state' {
  // The guess where a silent e belongs ("lik", "like") may be wrong; a state is a state either way.
  if (STATIVE.has(lemma) || STATIVE.has(`${lemma}e`)) return 'state';
  if (NOTICING.has(lemma)) return 'noticing';
  return WEAK.has(lemma) ? 'weak' : 'deed';
}

/** Base forms that open an instruction or a step ("check the log", "insert the key"). */
export const STEP_VERBS = set(`
  add agree allow apply ask assign avoid begin block build buy calculate call cap check choose clean close collect
  compare confirm consider count create cut decide define delete deploy discard divide do draw drop encrypt estimate
  explain expose find fix follow freeze give hold identify index insert install invest isolate keep let limit list lock
  look make map mark measure move open partition pause pick plan portion push put queue raise rank read rebuild record
  reduce release remove repeat replace replicate report reserve return ring roll route run say schedule sell send serve
  set shard show size sort split stage start stop store switch take talk tell test throw track treat trim try turn
  update use validate verify wait walk warn watch weigh write`);

const MIND = set(
  'be have feel think believe know want like love hope seem need understand prefer mean remember wish',
);

/** Something that can be seen to happen, also where it is no deed: things come, fall, grow, stop. */
export function happens(lemma: string): boolean {
  return !MIND.has(lemma) && !MIND.has(`${lemma}e`);
}
