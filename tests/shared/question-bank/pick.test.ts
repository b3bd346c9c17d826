import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competencyFor, STAGE_COMPETENCIES } from '#shared/interview/competencies.ts';
import {
  COMPETENCIES,
  DIFFICULTIES,
  INDUSTRIES,
  INTERVIEW_TYPES,
  type InterviewType,
  ROLE_LEVELS,
  STAGES,
} from '#shared/interview/vocabulary.ts';
import { BANK } from '#shared/question-bank/bank.ts';
import type { BankQuestion } from '#shared/question-bank/bank-question.ts';
import { belongsTo, familiesFor } from '#shared/question-bank/families.ts';
import { type PickRequest, pickQuestion } from '#shared/question-bank/pick.ts';
import { contentStems, NEAR_DUPLICATE, normalized, overlap } from '#shared/question-bank/similar.ts';

function aRequest(over: Partial<PickRequest> = {}): PickRequest {
  return {
    type: 'behavioral',
    stage: 'hiring_manager',
    difficulty: 'medium',
    competency: 'leadership',
    roleLevel: null,
    industry: null,
    askedQuestions: [],
    askedBefore: [],
    seed: 'a session/1',
    ...over,
  };
}

function aBankQuestion(over: Partial<BankQuestion> = {}): BankQuestion {
  return {
    id: 'leadership-01',
    text: 'Tell me about leading.',
    type: 'behavioral',
    competency: 'leadership',
    category: 'leadership',
    difficulty: 'medium',
    hints: ['One', 'Two'],
    tags: ['leading'],
    timeLimitSeconds: 180,
    rubric: 'behavioral',
    estimatedMinutes: 4,
    ...over,
  };
}

/** The questions of a whole interview, asked as the engine asks them. */
function interview(over: Partial<PickRequest>, questions = 10): BankQuestion[] {
  const request = aRequest(over);
  const asked: BankQuestion[] = [];
  for (let number = 1; number <= questions; number += 1) {
    asked.push(
      pickQuestion({
        ...request,
        competency: competencyFor(request.stage, number, []),
        askedQuestions: asked.map(({ text }) => text),
        seed: `${request.seed}/${number}`,
      }),
    );
  }
  return asked;
}

/** Tells of each question whether the request's interview may ask it. */
function allowedBy(request: PickRequest): (question: BankQuestion) => boolean {
  const families = familiesFor(request, BANK);
  return (question) => families.some((family) => belongsTo(family, question));
}

const fits = (request: PickRequest, { industries, roleLevels }: BankQuestion) =>
  (industries?.some((industry) => industry === request.industry) ?? true) &&
  (roleLevels?.some((level) => level === request.roleLevel) ?? true);

/** What neither repeats nor nearly repeats a text of this session. */
function unlike(request: PickRequest): BankQuestion[] {
  const asked = request.askedQuestions.map(contentStems);
  return BANK.filter((question) => {
    const stems = STEMS.get(question) ?? new Set<string>();
    return asked.every((other) => overlap(other, stems) < NEAR_DUPLICATE);
  });
}
const STEMS = new Map(BANK.map((question) => [question, contentStems(question.text)]));

const EVERY_KIND = STAGES.flatMap((stage) =>
  INTERVIEW_TYPES.flatMap((type) => DIFFICULTIES.map((difficulty) => ({ stage, type, difficulty }))),
);

describe('a whole interview of ten questions', () => {
  test.each(EVERY_KIND)('$stage, $type, $difficulty: repeats nothing and stays what it is', (kind) => {
    const asked = interview(kind);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(10);
    for (const question of asked) {
      expect(question.industries).toBeUndefined();
      expect(question.roleLevels).toBeUndefined();
    }
    const types: Readonly<Record<InterviewType, RegExp>> = {
      behavioral: /^(behavioral|situational|motivation|intro|weakness|logistics)$/,
      technical: /^(technical|behavioral|situational|motivation|weakness|logistics)$/,
      case_study: /^case_study$/,
      system_design: /^system_design$/,
      mixed: /^(?!system_design)/,
    };
    for (const { type } of asked) expect(type).toMatch(types[kind.type]);
  });

  test.each(EVERY_KIND.filter(({ type }) => type === 'behavioral' || type === 'mixed'))(
    '$stage, $type, $difficulty: tests each competency twice at exactly that difficulty',
    (kind) => {
      const asked = interview(kind);
      const competencies = asked.map(({ competency }) => competency);
      expect(competencies).toEqual([...STAGE_COMPETENCIES[kind.stage], ...STAGE_COMPETENCIES[kind.stage]]);
      expect(new Set(asked.map(({ difficulty }) => difficulty))).toEqual(new Set([kind.difficulty]));
    },
  );

  test('lets somebody rehearse the same interview three times without a question seen before', () => {
    const seen: string[] = [];
    for (const round of ['first', 'second', 'third']) {
      const texts = interview({ askedBefore: [...seen], seed: round }).map(({ text }) => text);
      expect(texts.filter((text) => seen.includes(text))).toEqual([]);
      seen.unshift(...texts.toReversed());
    }
  });
});

const oneOf = <T>(options: readonly T[]) => fc.constantFrom(...options);
const bankTexts = BANK.map(({ text }) => text);
const anyRequest: fc.Arbitrary<PickRequest> = fc.record({
  type: oneOf(INTERVIEW_TYPES),
  stage: oneOf(STAGES),
  difficulty: oneOf(DIFFICULTIES),
  competency: oneOf(COMPETENCIES),
  roleLevel: oneOf([null, ...ROLE_LEVELS]),
  industry: oneOf([null, ...INDUSTRIES]),
  askedQuestions: fc.array(fc.oneof(oneOf(bankTexts), fc.string()), { maxLength: 9 }),
  askedBefore: fc.shuffledSubarray(bankTexts),
  seed: fc.string(),
});

describe('any question picked', () => {
  test('is new in the session, made for this candidate and of this kind of interview', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const picked = pickQuestion(request);
        expect(request.askedQuestions.map(normalized)).not.toContain(normalized(picked.text));
        expect(fits(request, picked)).toBe(true);
        expect(allowedBy(request)(picked)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('was not asked in an earlier session while anything else remains, and is the oldest when nothing does', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const picked = pickQuestion(request);
        const allowed = allowedBy(request);
        const ages = unlike(request)
          .filter((q) => fits(request, q) && allowed(q))
          .map(({ text }) => request.askedBefore.indexOf(text));
        const age = request.askedBefore.indexOf(picked.text);
        expect(age).toBe(ages.includes(-1) ? -1 : Math.max(...ages));
      }),
      { numRuns: 200 },
    );
  });

  test('is the same for the same request', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(pickQuestion(request)).toBe(pickQuestion(structuredClone(request)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the rules', () => {
  test('the seed chooses among equals', () => {
    const picked = Array.from({ length: 20 }, (_, n) => pickQuestion(aRequest({ seed: `session ${n}` })).id);
    expect(new Set(picked).size).toBeGreaterThan(2);
  });

  test('an asked text is recognized through other case and punctuation', () => {
    const bank = [aBankQuestion(), aBankQuestion({ id: 'leadership-02', text: 'Who followed you?' })];
    const request = aRequest({ askedQuestions: ['tell me, about LEADING!'] });
    expect(pickQuestion(request, bank).id).toBe('leadership-02');
  });

  test("a near-duplicate of a coach's own question waits until nothing else is left", () => {
    const bank = [
      aBankQuestion({ text: 'Describe a conflict with a customer that you solved.' }),
      aBankQuestion({ id: 'motivation-01', competency: 'motivation', text: 'Why here?' }),
    ];
    const request = aRequest({
      askedQuestions: ['Tell me about a conflict with customers that you solved!'],
    });
    expect(pickQuestion(request, bank).id).toBe('motivation-01');
  });

  test('the competency counts more than the difficulty in an interview of stories', () => {
    const bank = [
      aBankQuestion({ difficulty: 'expert' }),
      aBankQuestion({ id: 'problem_solving-01', competency: 'problem_solving', text: 'How?' }),
    ];
    expect(pickQuestion(aRequest({ difficulty: 'easy' }), bank).competency).toBe('leadership');
  });

  test('a used-up competency gives way to a near one of the same stage', () => {
    const bank = COMPETENCIES.filter((competency) => competency !== 'leadership').map((competency) =>
      aBankQuestion({ id: `${competency}-01`, competency, text: competency }),
    );
    expect(pickQuestion(aRequest(), bank).competency).toBe('stakeholder_management');
  });

  test('the nearest difficulty stands in, and the easier of two equally near', () => {
    const bank = DIFFICULTIES.filter((difficulty) => difficulty !== 'medium').map((difficulty) =>
      aBankQuestion({ id: difficulty, difficulty, text: difficulty }),
    );
    expect(pickQuestion(aRequest(), bank).difficulty).toBe('easy');
    expect(pickQuestion(aRequest({ askedQuestions: ['easy'] }), bank).difficulty).toBe('hard');
  });

  test("the candidate's own industry and level come first, those of others never", () => {
    const bank = [
      aBankQuestion(),
      aBankQuestion({ id: 'leadership-02', text: 'Nurses?', industries: ['healthcare'] }),
      aBankQuestion({ id: 'leadership-03', text: 'Directors?', roleLevels: ['senior'] }),
    ];
    const pick = (over: Partial<PickRequest>) => pickQuestion(aRequest(over), bank).id;
    expect(pick({ industry: 'healthcare' })).toBe('leadership-02');
    expect(pick({ roleLevel: 'senior' })).toBe('leadership-03');
    expect(pick({ industry: 'finance', roleLevel: 'entry' })).toBe('leadership-01');
    expect(pick({})).toBe('leadership-01');
  });

  test('a session about a technical job in an industry asks for knowledge of that industry', () => {
    for (const industry of INDUSTRIES.filter((one) => one !== 'other')) {
      const asked = interview({ type: 'technical', industry, difficulty: 'hard' });
      expect(asked.some(({ industries }) => industries?.includes(industry))).toBe(true);
    }
  });

  test('a case study chooses by difficulty before competency', () => {
    const bank = [
      aBankQuestion({ type: 'case_study', difficulty: 'easy' }),
      aBankQuestion({
        id: 'problem_solving-01',
        competency: 'problem_solving',
        type: 'case_study',
        text: 'How?',
      }),
    ];
    expect(pickQuestion(aRequest({ type: 'case_study' }), bank).difficulty).toBe('medium');
  });

  test('a behavioral interview asks for technical stories last', () => {
    const bank = [
      aBankQuestion({ tags: ['technical'] }),
      aBankQuestion({ id: 'leadership-02', text: 'Who?' }),
    ];
    for (const seed of ['one', 'two', 'three', 'four']) {
      expect(pickQuestion(aRequest({ seed }), bank).id).toBe('leadership-02');
    }
  });

  test('a screen opens with an introduction, and none comes later', () => {
    for (const type of ['behavioral', 'mixed'] as const) {
      const [first, ...rest] = interview({ type, stage: 'recruiter_screen' });
      expect(first?.type).toBe('intro');
      expect(rest.filter((question) => question.type === 'intro')).toEqual([]);
    }
    expect(interview({ stage: 'hiring_manager' }).filter(({ type }) => type === 'intro')).toEqual([]);
  });

  test('a technical interview asks for knowledge where there is some, and for technical stories elsewhere', () => {
    const asked = interview({ type: 'technical' });
    const [leadership, , , , depth] = asked;
    expect(leadership).toMatchObject({ competency: 'leadership' });
    expect(leadership?.tags).toContain('technical');
    expect(depth?.type).toBe('technical');
    expect(asked.filter(({ tags, type }) => type !== 'technical' && !tags.includes('technical'))).toEqual([]);
  });

  test('a mixed interview tests a competency in another way when it comes round again', () => {
    for (const seed of ['one', 'two', 'three', 'four']) {
      const asked = interview({ type: 'mixed', seed });
      const ways = asked
        .filter(({ competency }) => competency === 'problem_solving')
        .map(({ type }) => type === 'case_study');
      expect(new Set(ways)).toEqual(new Set([true, false]));
    }
  });

  test('a mixed interview asks for the design of a system only in the technology industry', () => {
    const designs = (industry: PickRequest['industry']) =>
      interview({ type: 'mixed', industry }).filter(({ type }) => type === 'system_design').length;
    expect(designs('technology')).toBe(1);
    expect(designs('healthcare')).toBe(0);
    expect(designs(null)).toBe(0);
  });

  test('a bank that has nothing suitable still gives a question, and an empty one is a bug', () => {
    const only = aBankQuestion({ industries: ['finance'] });
    expect(pickQuestion(aRequest({ type: 'case_study', askedQuestions: [only.text] }), [only])).toBe(only);
    expect(() => pickQuestion(aRequest(), [])).toThrow('empty');
  });

  test('a question of the wrong kind is better than the same question again', () => {
    const design = aBankQuestion({ id: 'leadership-02', type: 'system_design', text: 'Design leading.' });
    const request = aRequest({ askedQuestions: [aBankQuestion().text] });
    expect(pickQuestion(request, [aBankQuestion(), design])).toBe(design);
  });
});
