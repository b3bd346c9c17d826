import type { CompanyNotes } from '#prompts/material.ts';
import { notesOf } from '#shared/interview/company-profile.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { Store } from '#web/store/store.ts';

/** What is known of how an interview's company interviews; null where nothing is, or where it cannot be read. */
export async function companyNotes(store: Store, { session }: Interview): Promise<CompanyNotes | null> {
  if (session.company === null) return null;
  const profile = await store.readCompanyProfile(session.company);
  // An interview goes on without it.
  return profile.ok ? notesOf(profile.value) : null;
}
