/*
 * Signals of level (000-61…63): what was seen and what the target level would still need.
 * Not a grade: a strong answer about one's own bench is no worse for being about one's own bench.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Point } from '#shared/interview/evidence.ts';
import type { Level } from '#shared/interview/vocabulary.ts';
import type { Measures } from '../evidence/measures.ts';
import { hasOutcome } from '../rubrics/story.ts';

interface Family {
  readonly name: string;
  readonly pattern: RegExp;
}

const whole = (body: string) => new RegExp(`(?<![^ ])(?:${body})(?![^ ])`);

const L5A: readonly Family[] = [
  {
    name: 'work across teams or functions',
    pattern: whole(
      '(?:other|another|both|two|three|four|all|different|several|neighbou?ring) (?:teams?|departments?|functions?|wards?|units?|shifts?|sites?|stores?|branches|crews)|across (?:the |all |our )?(?:teams|departments|functions|sites|stores|company|organi[sz]ation)|cross functional\\w*|(?:with|from|between|asked|called|told|convinced) (?:the )?(?:legal|finance|sales|engineering|procurement|purchasing|marketing|compliance|operations|logistics|quality|design|support|it|hr|the council|planning|security|production)',
    ),
  },
  {
    name: 'influence without authority',
    pattern: whole(
      'convinc\\w+|persuad\\w+|won (?:him|her|them) over|got (?:him|her|them|everyone|both) to|(?:he|she|they|both|all) (?:finally |then |all )?(?:agreed|accepted)|agreed (?:to|on|that|with)|changed (?:his|her|their) mind|brought (?:him|her|them) (?:along|together)|without (?:authority|being the boss|rank)|not my (?:team|department|report)|negotiat\\w+|mediat\\w+',
    ),
  },
  {
    name: 'a proposal, a priority or a measure of success',
    pattern: whole(
      'propos\\w+|suggest\\w+|priorit\\w+|made the case|business case|success (?:metric|measure)|(?:what|which) (?:one )?(?:comes|came|costs|cost) (?:first|us)|decided (?:not )?(?:to|which|what|that)|said no|stopped (?:the|doing|building)|instead of building|roadmap',
    ),
  },
  {
    name: 'leading or growing others',
    pattern: whole(
      'i (?:\\w+ ){0,2}(?:led|trained|coached|mentored|onboarded|taught|delegated|supervised|managed|hired)|my (?:team|crew|people|apprentices?|trainees?|reports)|handed (?:the|it) (?:\\w+ ){0,3}(?:to|over)|let (?:him|her|them) (?:lead|run|do|try)',
    ),
  },
];
const L5B: readonly Family[] = [
  {
    name: 'company-wide scope',
    pattern: whole(
      'company wide|organi[sz]ation wide|(?:whole|entire|across the|all of the) (?:company|organi[sz]ation|group|business|region|country|trust|network)|all (?:our |the |\\w+ )?(?:stores|sites|plants|branches|hospitals|schools|offices|countries|regions)|became (?:the )?(?:company|group|national) \\w+|(?:rolled|roll) out (?:to|across) (?:all|the)',
    ),
  },
  {
    name: 'an executive audience',
    pattern: whole(
      'ceo|cfo|cto|coo|chief \\w+|the board|board of|executives?|executive (?:team|committee)|managing director|vice president|vp|shareholders?|owners? of the company|head office',
    ),
  },
  {
    name: 'a direction or an investment',
    pattern: whole(
      'strateg\\w+|invest\\w*|budget of|acqui\\w+|merger|closed (?:the|a|two|our) (?:plant|site|line|branch|store|business)\\w*|new (?:market|business|line|division)|long term|(?:five|three|ten) year|direction',
    ),
  },
  {
    name: 'steering through ambiguity',
    pattern: whole(
      'nobody knew|no one knew|no (?:playbook|precedent|data|rule|template)|unclear|ambigu\\w+|uncertain\\w*|conflicting|from scratch|no right answer|could not know|had never been done|without knowing',
    ),
  },
];

interface Seen {
  readonly family: Family;
  readonly sentence: number | null;
}

function look(families: readonly Family[], m: Measures): Seen[] {
  return families.map((family) => {
    const sentence = m.findings.sentences.findIndex((read) => family.pattern.test(read.joined));
    return { family, sentence: sentence < 0 ? null : sentence };
  });
}

export interface LevelReading {
  readonly level: Level | null;
  readonly signals: readonly Point[];
}

/** L4: own actions. L5A and L5B: at least two of four families, told as one's own; one alone may be the setting. */
export function levelOf(m: Measures, input: AnalyzeResponse.Input): LevelReading {
  const across = look(L5A, m);
  const beyond = look(L5B, m);
  const count = (seen: readonly Seen[]) => seen.filter(({ sentence }) => sentence !== null).length;
  const judged =
    input.question.type === 'behavioral' ||
    input.question.type === 'situational' ||
    input.question.type === 'intro';
  const own = m.deeds.length + (input.question.type === 'situational' ? m.intentions.length : 0);
  let level: Level | null = null;
  if (judged && own >= 1) level = 'L4';
  if (judged && own >= 2 && m.ownShare >= 0.35 && count(across) >= 2) level = 'L5A';
  if (judged && own >= 2 && m.ownShare >= 0.4 && hasOutcome(m) && count(beyond) >= 2) level = 'L5B';
  const seen = [...beyond, ...across].flatMap(({ family, sentence }) =>
    sentence === null
      ? []
      : [{ text: `You showed ${family.name}.`, span: m.findings.whole(sentence), missing: null }],
  );
  const wanted = input.targetLevel === 'L5B' ? beyond : input.targetLevel === 'L5A' ? across : [];
  const lacking = wanted.filter(({ sentence }) => sentence === null).slice(0, 2);
  const needed =
    count(wanted) >= 2
      ? []
      : lacking.map(({ family }) => ({
          text: `${input.targetLevel} would also show ${family.name}.`,
          span: null,
          missing: family.name,
        }));
  return { level, signals: judged ? [...seen.slice(0, 2), ...needed] : [] };
}
