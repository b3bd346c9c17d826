/* What was found about how a company interviews: how a coach's reply becomes a record, and how long that lasts. */
import type { Instant, Surroundings } from '../ids.ts';
import { companyKey } from './company-name.ts';
import {
  COMPANY_TOPICS,
  type CompanyClaim,
  type CompanyProfile,
  type CompanySource,
  type CompanyTopic,
  type Source,
} from './records.ts';

/** 004-4. */
export const PROFILE_DAYS = 30;

/** Whether a profile is older than it should be. It is shown and used all the same; companies change slowly. */
export function isOldProfile({ updatedAt }: CompanyProfile, now: Instant): boolean {
  return now - updatedAt >= PROFILE_DAYS * 86_400_000;
}

/** A claim as a coach brings it. */
interface Brought {
  readonly text: string;
  readonly standing: 'known' | 'inferred';
  readonly pages: readonly CompanySource[];
}

/** What a coach found of one company. */
export type Found = { readonly [K in CompanyTopic]: readonly Brought[] } & {
  readonly name: string;
  readonly about: string;
  readonly unknown: readonly string[];
};

/** What was asked for. */
export interface Asked {
  readonly company: string;
  readonly which: string | null;
}

/** The profile to keep; `found` is null where nothing was. */
export function profileOf(
  { company, which }: Asked,
  found: Found | null,
  source: Source,
  surroundings: Surroundings,
): CompanyProfile {
  const claims = found ? claimsOf(found) : [];
  const told = (topic: CompanyTopic) => claims.filter((it) => it.topic === topic).map(({ text }) => text);
  return {
    companyName: companyKey(company),
    interviewStyle: told('interviewStyle').join(' '),
    questionTypes: told('questionTypes'),
    values: told('values'),
    tips: told('tips'),
    notablePractices: told('notablePractices').join(' '),
    updatedAt: surroundings.now,
    asked: company.trim(),
    which,
    found: found && { name: found.name, about: found.about },
    claims,
    source,
    stamp: surroundings.stamp(),
  };
}

/** Whether a profile is there for anybody: it was found and not deleted. */
export function isKept(profile: CompanyProfile | null | undefined): profile is CompanyProfile {
  return profile !== null && profile !== undefined && (profile.removedAt ?? null) === null;
}

/** The same profile, deleted at an instant; null brings it back. */
export function profileRemoved(
  profile: CompanyProfile,
  removedAt: Instant | null,
  surroundings: Surroundings,
): CompanyProfile {
  return { ...profile, removedAt, stamp: surroundings.stamp() };
}

function claimsOf(found: Found): CompanyClaim[] {
  const told = COMPANY_TOPICS.flatMap((topic) =>
    found[topic].map(({ text, standing, pages }): CompanyClaim => {
      const sources = pages.filter(({ url }) => linkedHost(url) !== null).map((page) => ({ ...page }));
      // What no page that can be named says is not known.
      return { topic, text, basis: sources.length > 0 ? standing : 'inferred', sources };
    }),
  );
  const missing = found.unknown.map(
    (text): CompanyClaim => ({ topic: null, text, basis: 'unknown', sources: [] }),
  );
  return [...told, ...missing];
}

/**
 * The host of a link that may be followed, as a person should read it; null for any other. Only https, and no
 * name and password before the host, which would make "https://bank.example@elsewhere.example" look like a bank.
 */
export function linkedHost(url: string): string | null {
  const host = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./, '') ?? null;
}

/** A profile's claims; of one that has none of its own, what its fields say, whose sources nobody knows. */
export function claimsIn(profile: CompanyProfile): readonly CompanyClaim[] {
  if (profile.claims) return profile.claims;
  return COMPANY_TOPICS.flatMap((topic) => {
    const said = profile[topic];
    const texts = typeof said === 'string' ? [said] : said;
    return texts
      .filter((text) => text !== '')
      .map((text): CompanyClaim => ({ topic, text, basis: 'inferred', sources: [] }));
  });
}

/** What a coach is told of a company, without its sources; null where nothing is known. */
export function notesOf(profile: CompanyProfile | null | undefined) {
  if (!isKept(profile)) return null;
  const { interviewStyle, questionTypes, values, tips, notablePractices } = profile;
  const said = [interviewStyle, notablePractices, ...questionTypes, ...values, ...tips];
  if (said.every((text) => text === '')) return null;
  return {
    interviewStyle,
    questionTypes: [...questionTypes],
    values: [...values],
    tips: [...tips],
    notablePractices,
  };
}

/** Names of companies to choose from, each once, the first one's spelling; those that begin as `typed` does, or all. */
export function suggestedCompanies(typed: string, names: readonly string[], most: number): readonly string[] {
  const begun = typed.trim().toLowerCase();
  const known = new Map<string, string>();
  for (const name of names) if (!known.has(companyKey(name))) known.set(companyKey(name), name);
  const fitting = [...known.values()].filter((name) => name.toLowerCase().startsWith(begun));
  // Nothing is left to choose once it stands there.
  return fitting.some((name) => name === typed.trim()) ? [] : fitting.slice(0, most);
}
