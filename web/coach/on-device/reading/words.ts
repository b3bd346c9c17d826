/* Closed word classes of English, used to tell sentences from lists and topics from grammar. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Sounds that carry no meaning. Never scored; taken out before anything is matched. */
export const FILLER_SOUNDS = set('um uh er erm uhm umm uhh hmm mm mhm ah eh');

/** Articles, pronouns, prepositions, auxiliaries, conjunctions, common adverbs. */
export const FUNCTION_WORDS = set(`
  a an the this that these those some any each every no all both either neither one other another such own
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
  it its itself they them their theirs themselves who whom whose which what where when why how
  am is are was were be been being have has had having do does did doing will would shall should can could may
  might must 'd 's not and or but so because if then than as of at by for with about against between into through
  during before after above below to from up down in out on off over under again once here there while until since
  though although just only also too very really more most less few many much still yet even ever never always
  now today yes no well like okay ok yeah please same first last next back away around along across without within
  upon toward towards per via let got get go went going`);

/** Words of every question and every answer: they say nothing about the topic. */
const COMMON_WORDS = set(`
  tell time describe give example explain walk talk share situation when something someone somebody anything
  thing things way ways work worked working job day days week weeks month months year years people person team
  make made take took took come came see saw say said ask asked think thought know knew want wanted need needed
  use used good bad new old big small lot bit kind sort part place right left able different handle handled deal
  dealt happen happened role company manager question answer would could did`);

/** Is this a word of content, worth comparing between a question and an answer? */
export function isContent(word: string): boolean {
  return word.length > 2 && !FUNCTION_WORDS.has(word) && !COMMON_WORDS.has(word);
}
