import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedFacts } from '#shared/assessment/grounding.ts';

const RESPONSE = `In spring 2023 our checkout at Lumen Foods was timing out, and about 12% of carts failed.
  I was one of five engineers. I profiled the queries, added an index in PostgreSQL and moved two jobs to a
  queue. My manager asked me to present it. Failed carts went from 12% to 4% in three weeks, and page load
  dropped from 6 seconds to 2.4. It saved around $30k a month. Tickets fell from 40 to 25.`;
const FOLLOW_UP = 'We served 250 thousand shoppers. I wrote the runbook, which led to fewer pages at night.';
const RESUME = `Software Engineer, Lumen Foods, 2021 – 2024
  Built the returns service with TypeScript and AWS. 99.95% uptime. Mentored one intern.`;
const SOURCES = [RESPONSE, FOLLOW_UP, RESUME];

const NURSE = `On a night shift on ward 7 a patient's blood pressure kept dropping. I called the doctor twice, I
  started fluids and I stayed with the family. He was moved to the ICU within an hour and went home after nine
  days. No patient on my shift fell that month.`;
const SHOP = `I supervised six people in the Leeds branch. We counted stock every week instead of every month,
  and missing stock fell by half. I was promoted to shift lead in March.`;

const SUPPORT = `So last year I was working as a support agent at Brightline, it's a telecom. We had this
  backlog of like 600 tickets and my team lead, Priya, was off sick. I sorted tickets by topic and noticed that
  around a third were about the same billing bug. I wrote a template reply and talked to the billing guys, and
  they fixed it in two days. By the end of the month the backlog was at 150 and customer satisfaction went up
  from 3.1 to 4.2.`;
const TEACHER = `I teach year 5. There was a boy who didn't read at all, his level was two years behind. I met with
  his mum every Friday, I gave him comics and we read 10 minutes every morning. By June he had read eleven books
  and his reading age went up by eighteen months.`;
const COORDINATOR = `PROJECT COORDINATOR, City of Dayton (2018-2022). Coordinated 3 vendors, budget $1.2M. PMP
  certification 2020. Reduced permit processing time 45 -> 20 days. Excel, SAP.`;

describe('what a coach invents is found', () => {
  test.each([
    // Figures
    ['a share', 'I cut failed carts by 85%.', 'number', '85%'],
    ['a share in words', 'Ninety percent of carts went through.', 'number', 'Ninety percent'],
    ['a rounded share', 'Uptime was 99.9%.', 'number', '99.9%'],
    ['a head count', 'I worked with 14 engineers.', 'number', '14'],
    ['a head count in words', 'I worked with twelve engineers.', 'number', 'twelve'],
    ['an amount of money', 'It saved $2M a year.', 'number', '$2M'],
    ['the right amount in another currency', 'It saved €30k a month.', 'number', '€30k'],
    ['the right number with another unit', 'It took five weeks.', 'number', 'five weeks'],
    ['a year', 'I began in 2019.', 'number', '2019'],
    ['a duration', 'The move took 18 months.', 'number', '18 months'],
    ['a multiple', 'I doubled our conversion.', 'number', 'doubled'],
    ['another multiple', 'Pages loaded 10x faster.', 'number', '10x'],
    ['a large number', 'We served 1.2 million shoppers.', 'number', '1.2 million'],
    ['a vague magnitude', 'Millions of shoppers were affected.', 'number', 'Millions'],
    ['a count', 'I closed three hundred and ten tickets.', 'number', 'three hundred and ten'],
    // Names
    ['a tool', 'I added an index in MongoDB.', 'name', 'MongoDB'],
    ['an employer', 'At my last job at Globex I did the same.', 'name', 'Globex'],
    ['an employer of two words', 'I had done so at Acme Corp before.', 'name', 'Acme Corp'],
    ['a person', 'I asked Maria to review it.', 'name', 'Maria'],
    ['a tool that opens the sentence', 'GraphQL made it faster.', 'name', 'GraphQL'],
    ['a tool with a figure in it', 'I moved it onto k8s.', 'name', 'k8s'],
    ['a title', 'I worked as a Principal engineer.', 'name', 'Principal'],
    // Role and scope
    ['leading', 'I led the five engineers.', 'inflation', 'led'],
    ['managing', 'I managed the engineers.', 'inflation', 'managed'],
    ['founding', 'I founded the performance group.', 'inflation', 'founded'],
    ['doing it alone', 'I fixed the checkout single-handedly.', 'inflation', 'single-handedly'],
    ['a promotion', 'I was promoted for it.', 'inflation', 'promoted'],
    ['an award', 'The work was awarded a prize.', 'inflation', 'awarded'],
    ['a certificate', 'I am certified in databases.', 'inflation', 'certified'],
    ['an audience', 'I presented it to our executives.', 'inflation', 'executives'],
    ['a scope', 'The queue was adopted company-wide.', 'inflation', 'company-wide'],
  ])('%s: %s', (_what, text, kind, words) => {
    expect(inventedFacts(text, SOURCES)).toEqual([{ kind, text: words }]);
  });

  test.each([
    ['I led the night shift on ward 7.', NURSE, 'led'],
    ['He went home after five days.', NURSE, 'five days'],
    ['I called Dr Okafor twice.', NURSE, 'Dr Okafor'],
    ['I supervised sixteen people.', SHOP, 'sixteen'],
    ['I supervised six people in the Bradford branch.', SHOP, 'Bradford'],
    ['Missing stock fell by 70 percent.', SHOP, '70 percent'],
    ['I founded the Leeds branch.', SHOP, 'founded'],
    ['I led the agents through the backlog.', SUPPORT, 'led'],
    ['I managed six agents.', SUPPORT, 'managed'],
    ['Satisfaction rose from 3.1 to 4.8.', SUPPORT, '4.8'],
    ['They fixed it in two weeks.', SUPPORT, 'two weeks'],
    ['We used Zendesk.', SUPPORT, 'Zendesk'],
    ['The VP praised me.', SUPPORT, 'VP'],
    ['He read twenty books.', TEACHER, 'twenty'],
    ['His level was three years behind.', TEACHER, 'three years'],
    ['I won an award for it.', TEACHER, 'award'],
    ['The budget was $12M.', COORDINATOR, '$12M'],
    ['It saved 35 days.', COORDINATOR, '35 days'],
    ['I used Jira and SAP.', COORDINATOR, 'Jira'],
  ])('in other occupations: %s', (text, source, words) => {
    expect(inventedFacts(text, [source]).map((it) => it.text)).toContain(words);
  });

  test('several inventions are all named, each once', () => {
    const text = 'I led 40 people at Globex. Globex gave me 40 people.';
    expect(inventedFacts(text, SOURCES)).toEqual([
      { kind: 'name', text: 'Globex' },
      { kind: 'inflation', text: 'led' },
    ]);
    expect(inventedFacts('I led 41 people at Globex. Globex gave me 41 people.', SOURCES)).toEqual([
      { kind: 'number', text: '41' },
      { kind: 'name', text: 'Globex' },
      { kind: 'inflation', text: 'led' },
    ]);
  });

  test('a figure worked out from two sentences is not trusted: they may speak of different things', () => {
    const found = inventedFacts('I cut the backlog by 75%.', [SUPPORT]);
    expect(found).toEqual([{ kind: 'number', text: '75%' }]);
  });

  test('a figure of the job description is no figure of the candidate', () => {
    expect(inventedFacts('I bring 7 years of Kafka.', SOURCES).map((it) => it.text)).toEqual([
      '7 years',
      'Kafka',
    ]);
  });
});

describe('what a coach only says better passes', () => {
  test.each([
    'I profiled the queries and added a PostgreSQL index.',
    'Failed carts dropped from 12 percent to 4 percent within three weeks.',
    'Page load went from six seconds to 2.4 seconds.',
    'At Lumen Foods, one of five engineers, I moved 2 jobs to a queue.',
    "In spring 2023, Lumen's checkout was timing out.",
    'That saved about $30,000 a month.',
    'It served 250k shoppers; 250,000 people no longer waited.',
    'I mentored one intern and built the returns service in TypeScript on AWS.',
    'Result: failed carts fell by two thirds, from 12% to 4%.',
    'Tickets fell by 15, from 40 to 25.',
    'Tickets fell by 38%.',
    'Failed carts went down by 8%.',
    'I wrote the runbook. This led to fewer pages at night, and I managed to sleep.',
    'Hundreds of thousands of shoppers used it.',
    'I’m proud of it, and I’d do it again.',
    'The result? It was faster. “We saw it at once,” my manager said.',
    '',
  ])('%s', (text) => {
    expect(inventedFacts(text, SOURCES)).toEqual([]);
  });

  test.each([
    ['I stayed with the family and called the doctor twice. He went home nine days later.', NURSE],
    ['Within one hour the patient was in the ICU. Zero patients fell that month.', NURSE],
    ['I supervised 6 people at the Leeds branch and managed the weekly count.', SHOP],
    ['We halved missing stock, a drop of 50%.', SHOP],
    ['I became shift lead in March: a promotion.', SHOP],
    ['I brought the backlog down from 600 to 150 within a month, while my team lead was off sick.', SUPPORT],
    ['Satisfaction rose 1.1 points. With Priya away, I took the first step myself.', SUPPORT],
    ['By June, he had read 11 books; his reading age had risen 18 months.', TEACHER],
    ['He was two years behind when we began to read comics for ten minutes each morning.', TEACHER],
    ['I worked with three vendors for four years on a budget of $1.2 million.', COORDINATOR],
    ['Permits took 20 days, no longer 45: a drop of 56%, or 25 days.', COORDINATOR],
  ])('in other occupations: %s', (text, source) => {
    expect(inventedFacts(text, [source])).toEqual([]);
  });

  test('a blank in brackets is for the candidate to fill', () => {
    expect(
      inventedFacts('I worked with [how many? e.g. 40] people at [Globex or another].', SOURCES),
    ).toEqual([]);
    expect(inventedFacts('I worked [when?] at Globex.', SOURCES)).toEqual([{ kind: 'name', text: 'Globex' }]);
  });

  test("the candidate's own sentences are never called invented", () => {
    const sentences = SOURCES.flatMap((source) => source.replace(/\s+/g, ' ').split(/(?<=\.) /));
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences), (some) => {
        expect(inventedFacts(some.join(' '), SOURCES)).toEqual([]);
      }),
    );
  });

  test('any text is faithful to itself', () => {
    const word = fc.constantFrom(
      ...[
        'I',
        'led',
        'Globex',
        '40%',
        '$2M',
        '1,200',
        'two',
        'hundred',
        'and',
        'weeks',
        'a',
        'million',
        'K8s',
      ],
      ...['half', '.', '\n', ',', '“', 'managed', 'to', '3rd', '2x', '[', ']', '-', 'zero', 'promoted', '’s'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(' ', ''), (words, gap) => {
        const text = words.join(gap);
        expect(inventedFacts(text, [text])).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
