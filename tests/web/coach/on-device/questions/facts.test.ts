import { describe, expect, test } from 'vitest';
import type { Fact } from '#web/coach/on-device/questions/facts/facts.ts';
import { gatherFacts } from '#web/coach/on-device/questions/facts/gather.ts';
import { findSkills } from '#web/coach/on-device/questions/skills/find-skills.ts';
import { SHOWN_BY, SKILLS } from '#web/coach/on-device/questions/skills/skills.ts';
import { TEMPLATES } from '#web/coach/on-device/questions/templates/templates.ts';
import { ALL } from './candidates.ts';

const fromResume = (resume: string): readonly Fact[] => gatherFacts({ resume, job: null }).facts;
const fromJob = (description: string): readonly Fact[] =>
  gatherFacts({ resume: null, job: { company: 'Acme', title: 'Clerk', description } }).facts;
const said = (facts: readonly Fact[], kind: Fact['kind']): string[] =>
  facts.filter((fact) => fact.kind === kind).map(({ text }) => text);
const skillsOf = (line: string): string[] => findSkills(line).map(({ skill }) => skill.name);

describe('facts are never invented', () => {
  test('every piece of a fact stands in one of its lines', () => {
    for (const candidate of ALL) {
      for (const { pieces, grounds } of gatherFacts(candidate).facts) {
        const lines = grounds.map(({ quote }) => quote.toLowerCase());
        for (const piece of pieces) {
          expect(
            lines.some((line) => line.includes(piece.toLowerCase())),
            `${piece} in ${lines.join(' | ')}`,
          ).toBe(true);
        }
      }
    }
  });
});

describe('a résumé', () => {
  test('gives what was done as it is said to somebody', () => {
    expect(said(fromResume('- Cut release time from 5 days to 4 hours.'), 'deed')).toEqual([
      'cut release time from 5 days to 4 hours',
    ]);
  });

  test('is quoted where its own words would change meaning', () => {
    expect(said(fromResume('I improved the archive of my team with our librarian'), 'deed')).toEqual([
      'I improved the archive of my team with our librarian',
    ]);
  });

  test('is cut at a word with an ellipsis where a line is too long to be heard', () => {
    const [deed] = said(
      fromResume(`Led the renewal of the archive ${'and the records '.repeat(12)}`),
      'deed',
    );
    expect(deed).toMatch(/…$/);
    expect(deed?.split(' ').length).toBeLessThanOrEqual(18);
  });

  test.each([
    ['Senior Nurse, Acme Hospital, 2019 – 2023', 'a Senior Nurse at Acme Hospital'],
    ['Acme Logistics — Warehouse Lead (2018 - 2021)', 'a Warehouse Lead at Acme Logistics'],
    ['Account Manager at Sample Media | Jan 2019 – Present', 'an Account Manager at Sample Media'],
    [
      'Policy Officer, Department of Examples, 2017 – present',
      'a Policy Officer at the Department of Examples',
    ],
    ['Cashier 2015-2017', 'a Cashier'],
  ])('reads a role: %s', (line, role) => {
    expect(said(fromResume(`Experience\n${line}`), 'role')).toEqual([role]);
  });

  test('does not tell an age by the year of a degree', () => {
    const facts = fromResume('Education\nBSc Biology, Example University, June 1987');
    expect(said(facts, 'education')).toEqual(['BSc Biology, Example University']);
    expect(JSON.stringify(facts)).not.toContain('1987');
  });

  test.each([
    'Managed a parish choir of 40 people',
    'Married, three children',
    'Coordinated the trade union committee',
    'Led a team, see https://example.com/me',
    'Managed calls at +1 555 010 0199 every day',
    'Organized maternity leave cover for my department',
    'EXPERIENCE',
    'Key Skills',
    'Organised and reliable team player',
    'Experienced nurse with a passion for care',
  ])('leaves out: %s', (line) => {
    expect(fromResume(line)).toEqual([]);
  });
});

describe('a posting', () => {
  test.each([
    ['Responsibilities\n- Coordinate releases across three teams', 'coordinate releases across three teams'],
    ['You will plan the shift and allocate work.', 'plan the shift and allocate work'],
    ['You’ll be responsible for managing the daily rota.', 'managing the daily rota'],
    ['Responsible for maintaining accurate records', 'maintaining accurate records'],
    [
      'Duties\nEnsure that safety rules are followed at all times',
      'ensure that safety rules are followed at all times',
    ],
  ])('names a duty: %s', (text, duty) => {
    expect(said(fromJob(text), 'duty')).toEqual([duty]);
  });

  test.each([
    ['Experience with Kubernetes is a plus', 'experience with Kubernetes'],
    [
      'Ability to write clearly for different audiences',
      'the ability to write clearly for different audiences',
    ],
    ['Strong understanding of patient safety', 'a strong understanding of patient safety'],
  ])('names a demand: %s', (text, demand) => {
    expect(said(fromJob(`Requirements\n${text}`), 'requirement')).toEqual([demand]);
  });

  test.each([
    'No experience with SQL required',
    'You will receive a competitive salary',
    'You will report to the store manager',
    'Lead Nurse',
    'Support Engineer',
    'Project management experience',
    'We are an equal opportunity employer regardless of race or age',
    'Apply by sending your CV',
  ])('gives neither duty nor demand: %s', (line) => {
    const facts = fromJob(`The role\n${line}`);
    expect([...said(facts, 'duty'), ...said(facts, 'requirement')]).toEqual([]);
  });

  test('company and title are named only where they can be said', () => {
    const aim = (company: string, title: string) =>
      gatherFacts({ resume: null, job: { company, title, description: '' } }).aim;
    expect(aim('  Acme   Stores ', 'Cook (m/f/d) – evenings')).toEqual({
      company: 'Acme Stores',
      title: 'Cook',
    });
    expect(aim('https://example.com', '🚀🚀')).toEqual({ company: null, title: null });
    expect(aim('x'.repeat(100), '“Quoted” title')).toEqual({ company: null, title: null });
  });
});

describe('skills', () => {
  test('there are more than 250, each with its own name, and every implied skill is one of them', () => {
    const names = SKILLS.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(250);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const known = new Set(names);
    const mentioned = Object.entries(SHOWN_BY).flatMap(([name, others]) => [name, ...others]);
    expect(mentioned.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each([
    ['Python, Go, R and SQL', ['Python', 'Go', 'R', 'SQL']],
    ['We go the extra mile and excel in service', []],
    ['Excel in a fast-paced environment', []],
    ['Go above and beyond', []],
    ['Advanced skills in Excel and Word', ['Excel', 'Word']],
    ['In other words, spread the word', []],
    ['R&D budget', []],
    ['Node.js, C++, C# and .NET', ['Node.js', 'C++', 'C#', '.NET']],
    ['JavaScript', ['JavaScript']],
    ['point of sale systems / POS systems', ['point-of-sale systems']],
    ['k8s on AWS', ['Kubernetes', 'AWS']],
    ['led a rusty, swift and scalable response', []],
    ['Go-to-market plans', []],
    ['slack time, an epic effort, chef de partie', []],
  ])('in %j', (line, skills) => {
    expect(skillsOf(line)).toEqual(skills);
  });

  test('a skill is not called missing where the résumé shows it in other words', () => {
    const { facts } = gatherFacts({
      resume: 'Skills: PostgreSQL, Docker. I worked as the manager of the archive and its budget.',
      job: {
        company: 'Acme',
        title: 'Clerk',
        description: 'Requirements: SQL, Docker, budgeting, Kubernetes',
      },
    });
    expect(said(facts, 'missing_skill')).toEqual(['Kubernetes']);
    expect(said(facts, 'shared_skill')).toEqual(['Docker']);
  });
});

describe('templates', () => {
  test('there are more than sixty, and no two ask the same', () => {
    expect(TEMPLATES.length).toBeGreaterThan(60);
    const asks = TEMPLATES.map(({ ask }) => ask);
    expect(new Set(asks).size).toBe(asks.length);
  });

  test('no ask is part of another, so that an asked question tells its template', () => {
    for (const { ask } of TEMPLATES) {
      expect(TEMPLATES.filter((other) => other.ask.includes(ask)).map((other) => other.ask)).toEqual([ask]);
    }
  });
});
