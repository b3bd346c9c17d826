/*
 * A fitting reply to each of our prompts, made from the request alone: it cites sentences, lines and findings
 * that are there. It judges nobody; it is what a model that keeps to the rules could have said.
 */
import { isFields } from './validate.ts';

type Json = { readonly [key: string]: unknown };

/** What a request told, as the fake reads it. */
interface Told {
  readonly words: string;
  /** The material between two tags. */
  fence(name: string): unknown;
  /** The rest of the line that begins with `name:`. */
  fact(name: string): string;
}

/** The reply's text; for a schema that is not ours, an answer nobody can use. */
export function replyTo(words: string, schema: unknown): string {
  const fields = isFields(schema) && isFields(schema.properties) ? Object.keys(schema.properties) : [];
  const build = Object.entries(REPLIES).find(([field]) => fields.includes(field))?.[1];
  return build ? JSON.stringify(build(toldIn(words))) : 'Understood.';
}

/** The fields in which a reply says what it rests on, by number. */
const RESTS_ON = ['sentence', 'sentences', 'resume_lines', 'job_lines', 'questions', 'findings'];
/** More than any candidate's material has. */
const ELSEWHERE = 500;

/** The same reply as another candidate might have got: its numbers lead nowhere here, its story is another's. */
export function ofAnotherSession(reply: string): string {
  return JSON.stringify(
    JSON.parse(reply, (field, value: unknown) => {
      if (field === 'revised_answer' && Array.isArray(value)) {
        return value.map((segment) => ({
          ...segment,
          text: 'At Blue Heron Freight I cut the 4,100 late parcels to 37 within 9 days.',
        }));
      }
      if (!RESTS_ON.includes(field)) return value;
      const moved = (number: unknown) => (typeof number === 'number' ? number + ELSEWHERE : number);
      return Array.isArray(value) ? value.map(moved) : moved(value);
    }),
  );
}

/** By a field only this prompt has. */
const REPLIES: Readonly<Record<string, (told: Told) => Json>> = {
  question_text: question,
  brief_feedback: analysis,
  revised_answer: questionFeedback,
  coaching_priorities: sessionFeedback,
  interview_style: profile,
};

const QUESTIONS = [
  'Tell me about a time you had to change a plan on short notice. What did you do first?',
  'Describe a piece of work that went wrong. What was your own part in putting it right?',
  'When did you last have to bring somebody around who saw it differently?',
  'Walk me through a decision you took before you had all the facts.',
  'What is the hardest feedback you were ever given, and what did you do with it?',
  'Tell me about something you improved although nobody had asked for it.',
  'How did you handle people who all needed you on the same day?',
  'Which rule at work did you question, and how did you go about it?',
  'Tell me about teaching somebody a thing that took you long to learn.',
  'What did you stop doing in the past year, and why?',
];

function question({ fence, fact }: Told): Json {
  const asked = JSON.stringify(fence('asked_questions'));
  return {
    resume_lines: numbersIn(fence('resume')).slice(1, 3),
    job_lines: numbersIn(fence('job')).slice(0, 1),
    question_type: fact('question types to choose from, best first').split(', ')[0],
    category: 'problem_solving',
    question_text: QUESTIONS.find((text) => !asked.includes(text)) ?? 'What else should I have asked you?',
    hints: ['Choose one occasion and stay with it.'],
    key_points: ['the cause', 'the way it was tested'],
  };
}

function analysis({ words, fence, fact }: Told): Json {
  const sentences = saidIn(fence('thread')).map(({ id }) => id);
  const [first = 1, second = first] = sentences;
  const last = sentences.at(-1) ?? first;
  const asked = fence('asked_follow_ups');
  const probes = FOLLOW_UPS.filter(({ probes }) => !(Array.isArray(asked) && asked.includes(probes)));
  const criteria = criteriaIn(words);
  return {
    flags: [],
    answer_kind: fact('question_type') === 'behavioral' ? 'occasion' : 'explanation',
    criteria: criteria.map((key, index) => ({
      key,
      sentences: [sentences[index] ?? last],
      rating: index === 0 ? 4 : 3,
    })),
    relevance: { sentences: [first], rating: 4 },
    specificity: { sentences: [second], rating: 3 },
    communication: { sentences: [first], rating: 4 },
    impact: { sentences: [last], rating: 3 },
    brief_feedback:
      'You stay with one occasion and say what you did yourself. What came of it is still open; put it into your first sentence.',
    follow_up_questions: probes.slice(0, 2),
    gaps: [
      { missing: 'what came of it', sentence: last, text: 'You do not say what showed that it worked.' },
    ],
    strengths: [{ sentence: first, text: 'You open with the occasion itself.' }],
    level: 'l5a',
    level_seen: [{ sentence: second, text: 'You chose the next step yourself.' }],
    level_missing: ['who else had to agree'],
    confidence: 'medium',
  };
}

const FOLLOW_UPS = [
  { probes: 'how_known', question: 'How did you know that it had worked?' },
  { probes: 'own_part', question: 'Which part of that was yours alone?' },
  { probes: 'why', question: 'Why did you choose that and nothing else?' },
  { probes: 'learning', question: 'What would you do differently today?' },
];

function questionFeedback({ words, fence }: Told): Json {
  const said = saidIn(fence('thread'));
  const criteria = criteriaIn(words);
  const [first] = said;
  const last = said.at(-1);
  return {
    overall_assessment: 'You answer with one occasion and your own part in it. The outcome is told late.',
    what_landed: [{ sentence: first?.id ?? 1, text: 'The trouble is clear from the first sentence.' }],
    what_didnt_land: [
      { missing: 'the outcome', sentence: last?.id ?? 1, text: 'It ends before the outcome is told.' },
    ],
    coaching: [
      'Open with how it turned out, then tell the two steps that led there. Say at the end what you would keep.',
    ],
    missing_facts: ['How was it afterwards, and who noticed?'],
    revised_answer: said.slice(0, 4).map(({ id, text }, index) => ({
      part: criteria[Math.min(index, criteria.length - 1)],
      basis: 'answer',
      sentences: [id],
      resume_lines: [],
      text,
    })),
  };
}

function sessionFeedback({ fence }: Told): Json {
  const questions = fence('questions');
  const all = Array.isArray(questions) ? questions.filter(isFields) : [];
  const answered = all.filter(({ answered }) => answered !== false).map(({ number }) => Number(number));
  const company = isFields(fence('company'));
  return {
    overall_assessment:
      'You tell real occasions, which this job needs. What came of them is told late or not at all.',
    key_strengths: [{ questions: answered, text: 'You said what you did yourself.' }],
    areas_to_improve: [
      { questions: all.map(({ number }) => Number(number)), text: 'Open with the outcome, then tell how.' },
    ],
    coaching_priorities: ['Tell one answer again in ninety seconds, with the result first.'],
    next_steps: ['Today: write down what showed each result.', 'Tomorrow: repeat the shortest answer aloud.'],
    company_fit: company && answered.length > 0 ? 'Your answers show what this company says it values.' : '',
  };
}

function profile({ fence }: Told): Json {
  const found = fence('findings');
  const numbers = isFields(found) ? Object.keys(found).map(Number) : [];
  const paged = numbers.filter((number) => {
    const finding = isFields(found) ? found[number] : null;
    return isFields(finding) && Array.isArray(finding.pages) && finding.pages.length > 0;
  });
  const lookup = fence('lookup');
  const [first, second = first] = paged;
  const claim = (number: number | undefined, standing: 'known' | 'inferred', text: string) =>
    number === undefined ? [] : [{ findings: [number], standing, text }];
  return {
    match: numbers.length > 0 ? 'one' : 'none',
    companies:
      numbers.length > 0
        ? [
            {
              findings: numbers.slice(0, 1),
              name: isFields(lookup) ? lookup.company : '',
              about: 'an employer',
            },
          ]
        : [],
    interview_style: claim(first, 'known', 'There are two talks, the second with the team.'),
    question_types: claim(second, 'known', 'Questions ask for occasions of your own.'),
    values: claim(second, 'known', 'Safety comes before speed.'),
    tips: claim(first, 'inferred', 'Have one decision ready that you took with the team.'),
    notable_practices: [],
    unknown: ['how long it takes'],
  };
}

function toldIn(words: string): Told {
  return {
    words,
    fence(name) {
      const inner = words.split(`<${name}>\n`)[1]?.split(`\n</${name}>`)[0];
      return inner === undefined ? null : JSON.parse(inner);
    },
    fact: (name) => words.split(`\n${name}: `)[1]?.split('\n')[0] ?? '',
  };
}

/** The keys of the rubric a request brings. */
function criteriaIn(words: string): string[] {
  const listed = words.split('CRITERIA OF THIS QUESTION\n')[1]?.split('\n\n')[0] ?? '';
  return [...listed.matchAll(/^- (\w+):/gm)].flatMap(([, key]) => key ?? []);
}

/** The numbers of the lines of a document. */
function numbersIn(document: unknown): number[] {
  return isFields(document) && isFields(document.lines) ? Object.keys(document.lines).map(Number) : [];
}

/** The numbered sentences of a thread. */
function saidIn(thread: unknown): { id: number; text: string }[] {
  const exchanges = Array.isArray(thread) ? thread.filter(isFields) : [];
  return exchanges.flatMap(({ said }) =>
    isFields(said) ? Object.entries(said).map(([id, text]) => ({ id: Number(id), text: String(text) })) : [],
  );
}
