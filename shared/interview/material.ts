/*
 * Applications and résumés: what a candidate pastes before rehearsing. A refusal names the field and leaves
 * every word where it was typed.
 */
import type { ApplicationId, ResumeId, Surroundings } from '../ids.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Changes } from './interview.ts';
import { LIMITS } from './limits.ts';
import type { Application, Resume } from './records.ts';
import type { FieldProblem, Refusal } from './refusals.ts';

/** What can be typed about a job applied for. */
export type ApplicationFields = Pick<
  Application,
  'company' | 'title' | 'jobDescription' | 'industry' | 'roleLevel' | 'targetLevelChosen'
>;
export type ResumeFields = Pick<Resume, 'name' | 'text'>;

/** Keeps a new application, or the edited one when `existing` is given. */
export function keepApplication(
  fields: ApplicationFields,
  existing: Application | null,
  surroundings: Surroundings,
): Result<{ application: Application; changes: Changes }, Refusal> {
  const company = required('company', fields.company, LIMITS.company);
  if (!company.ok) return company;
  const title = required('title', fields.title, LIMITS.title);
  if (!title.ok) return title;
  const description = described(fields.jobDescription);
  if (!description.ok) return description;
  const application: Application = {
    ...(existing ?? {
      id: surroundings.newId<ApplicationId>(),
      createdAt: surroundings.now,
      removedAt: null,
    }),
    ...fields,
    company: company.value,
    title: title.value,
    jobDescription: description.value,
    stamp: surroundings.stamp(),
  };
  return ok({ application, changes: { applications: [application] } });
}

/** Keeps a new résumé, or the edited one when `existing` is given. A résumé without a name is called "My résumé". */
export function keepResume(
  fields: ResumeFields,
  existing: Resume | null,
  surroundings: Surroundings,
): Result<{ resume: Resume; changes: Changes }, Refusal> {
  const text = required('resume', fields.text, LIMITS.resume);
  if (!text.ok) return text;
  if (isOnlyALink(text.value)) return refuse('resume', { kind: 'only-a-link' });
  const name = required('resumeName', fields.name.trim() || 'My résumé', LIMITS.resumeName);
  if (!name.ok) return name;
  const resume: Resume = {
    ...(existing ?? { id: surroundings.newId<ResumeId>(), createdAt: surroundings.now, removedAt: null }),
    name: name.value,
    text: text.value,
    stamp: surroundings.stamp(),
  };
  return ok({ resume, changes: { resumes: [resume] } });
}

/** Takes an application or a résumé out of the lists, or brings it back with `removedAt: null`. */
export function removedAs<T extends Application | Resume>(
  record: T,
  removedAt: T['removedAt'],
  surroundings: Surroundings,
): T {
  return { ...record, removedAt, stamp: surroundings.stamp() };
}

/** Fewer words than this hold no fact to ask about. */
const WORDS_TO_ASK_FROM = 8;

/** True for a résumé or a job description too short for a question to be made from it; not for an empty one. */
export function isTooShortToAskFrom(text: string): boolean {
  const words = wordsIn(text);
  return words > 0 && words < WORDS_TO_ASK_FROM;
}

/** How many of these characters are about as long as a word, where nothing tells words apart. */
const CHARACTERS_A_WORD = 2;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words between spaces; more where a language sets none, as Japanese and Chinese do. */
function wordsIn(text: string): number {
  const spaced = text.match(/\S+/g)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return spaced;
  return Math.max(spaced, segmentsIn(text) ?? Math.ceil(unspaced / CHARACTERS_A_WORD));
}

/** What the platform's dictionary calls words; null where it has none. */
function segmentsIn(text: string): number | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
    if (words >= WORDS_TO_ASK_FROM) break;
  }
  return words;
}

/** True for a text that is one link and nothing else. */
export function isOnlyALink(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}

function described(text: string): Result<string, Refusal> {
  if (isOnlyALink(text)) return refuse('jobDescription', { kind: 'only-a-link' });
  const trimmed = text.trim();
  if (trimmed.length > LIMITS.jobDescription) {
    const { length } = trimmed;
    return refuse('jobDescription', { kind: 'too-long', length, limit: LIMITS.jobDescription });
  }
  return ok(trimmed);
}

function required(field: string, value: string, limit: number): Result<string, Refusal> {
  const trimmed = value.trim();
  if (trimmed === '') return refuse(field, { kind: 'missing' });
  if (trimmed.length > limit) return refuse(field, { kind: 'too-long', length: trimmed.length, limit });
  return ok(trimmed);
}

function refuse(field: string, problem: FieldProblem) {
  return fail<Refusal>({ kind: 'invalid-field', field, problem });
}
