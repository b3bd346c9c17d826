/* The group of evals on what the on-device coach says: quotes, whom its words fit, what a rewrite may hold, how fast. */
import { inventedFacts } from '#shared/assessment/grounding.ts';
import { wordsAt } from '#shared/interview/evidence.ts';
import { type CorpusAnswer, partOf, readCorpus } from '../corpus/corpus.ts';
import { type JudgedLine, judged } from '../door/judged.ts';
import { type Bounds, type Count, type EvalGroup, type Figure, numberOf, shareOf } from '../eval-group.ts';
import inFile from './bounds.json' with { type: 'json' };
import { faithfulRewrites, inventedRewrites } from './inventions.ts';

const bounds: Bounds = inFile;

interface Said extends JudgedLine {
  readonly of: CorpusAnswer;
}

export const feedback: EvalGroup = {
  name: 'feedback',
  title: 'What the on-device coach says',
  about:
    'Its words on the tuning and the test part of the graded answers; times of this machine hold nothing.',
  bounds,
  measure: async () => {
    const answers = readCorpus().filter((answer) => partOf(answer) !== 'training');
    const said = await Promise.all(answers.map(saidOf));
    return [
      ...[resolved(said), grounded(said), swapped(said), asked(said), ...rewrites(answers)].map((count) =>
        shareOf({ ...count, checks: count.checks }, bounds),
      ),
      await speed(answers, 300),
      await speed(answers, 2000),
    ];
  },
};

async function saidOf(of: CorpusAnswer): Promise<Said> {
  const { question, type, competency, answer, keyPoints } = of;
  return { of, ...(await judged({ question, type, competency, answer, keyPoints })) };
}

/** The words said back in a text, without the mark of what was left out. */
const quotedIn = (text: string) =>
  [...text.matchAll(/“([^”]+)”/gu)].map(([, words]) => (words ?? '').replace(/^…|\s*…$/gu, ''));

function quotesOf({ analysis, thread }: Said): string[] {
  const points = [...analysis.strengths, ...analysis.gaps];
  return [
    ...points.flatMap(({ span }) => (span === null ? [] : [wordsAt(span, thread) ?? ''])),
    ...analysis.followUps.flatMap(({ text }) => quotedIn(text)),
  ];
}

function resolved(all: readonly Said[]): Count {
  return {
    what: 'quotes that are the candidate’s words',
    checks: all.flatMap((said) =>
      quotesOf(said).map(
        (quote) => [quote !== '' && said.of.answer.includes(quote), `${said.of.id}: “${quote}”`] as const,
      ),
    ),
  };
}

function grounded(all: readonly Said[]): Count {
  return {
    what: 'points that quote, or name what is missing',
    checks: all.flatMap(({ of, analysis }) =>
      [...analysis.strengths, ...analysis.gaps].map(
        ({ text, span, missing }) => [span !== null || (missing ?? '') !== '', `${of.id}: ${text}`] as const,
      ),
    ),
  };
}

/** Given to another answer of its question, feedback must not fit: one of its quotes is not there. */
function swapped(all: readonly Said[]): Count {
  return {
    what: 'judgments that fit no other answer to their question',
    checks: all.flatMap((said) =>
      all
        .filter(({ of }) => of.q === said.of.q && of.id !== said.of.id)
        .map(
          (other) =>
            [
              quotesOf(said).some((quote) => !other.of.answer.includes(quote)),
              `${said.of.id} fits ${other.of.id}`,
            ] as const,
        ),
    ),
  };
}

function asked(all: readonly Said[]): Count {
  return {
    what: 'follow-ups of thirty words at most that ask one thing',
    checks: all.flatMap(({ of, analysis }) =>
      analysis.followUps.map(
        ({ text }) => [text.endsWith('?') && text.split(/\s+/u).length <= 30, `${of.id}: ${text}`] as const,
      ),
    ),
  };
}

function rewrites(answers: readonly CorpusAnswer[]): Count[] {
  return [
    {
      what: 'inventions in a rewrite that are caught',
      checks: inventedRewrites(answers).map(({ text, sources }) => [
        inventedFacts(text, sources).length > 0,
        text.slice(0, 160),
      ]),
    },
    {
      what: 'faithful rewrites that are let through',
      checks: faithfulRewrites(answers).map(({ text, sources }) => [
        inventedFacts(text, sources).length === 0,
        text.slice(0, 160),
      ]),
    },
  ];
}

/** The fastest of five: other programs can only slow it down. */
async function speed(answers: readonly CorpusAnswer[], words: number): Promise<Figure> {
  const stories = answers.filter(({ type }) => type === 'behavioral').map(({ answer }) => answer);
  const answer = stories.join(' ').split(/\s+/u).slice(0, words).join(' ');
  const line = {
    question: 'Tell me about a time you solved a problem.',
    type: 'behavioral' as const,
    answer,
  };
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now();
    await judged(line);
    fastest = Math.min(fastest, performance.now() - begun);
  }
  return numberOf(`${words} words judged`, fastest, `${fastest.toFixed(1)} ms`, bounds);
}
