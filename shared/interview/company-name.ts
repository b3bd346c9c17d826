/* One company, however its name is written: the key of what is known of it. */

/** Forms of business as they stand behind a name, folded. Without "company" and "spa", which end names as well. */
const FORMS = new Set(
  (
    'inc incorporated llc llp lp ltd limited plc corp corporation co pllc pty pte pvt gmbh mbh ag kg kgaa ohg ug ' +
    'ev se sa sas sarl srl sl bv nv cv oy oyj ab as asa aps kk sro doo zoo nyrt kft'
  ).split(' '),
);
/** Between two forms: "GmbH & Co. KG". */
const JOINTS = new Set(['&', 'and', 'und']);

/**
 * The key of a company's profile: lower case, spaces and punctuation folded, without its form of business at the
 * end. "ACME  Logistics, Inc." and "Acme Logistics" are one; "Acme Foods" is another. Never empty for a name that
 * is not.
 */
export function companyKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  // Points inside a form ("s.a.", "b. v.") belong to it; elsewhere they part words.
  const words = folded
    .replace(/\b(\p{L})\.\s?(?=\p{L}(?:\.|$|\s))/gu, '$1')
    .split(/[\s,;()]+/u)
    .map((word) => word.replace(/^[.'"’]+|[.'"’!]+$/gu, ''))
    .filter((word) => word !== '');
  const kept = [...words];
  while (kept.length > 1 && isForm(kept, words)) kept.pop();
  return kept.join(' ') || folded;
}

/** Whether what stands last says the form of business and not the name. */
function isForm(kept: readonly string[], words: readonly string[]): boolean {
  const last = kept.at(-1) ?? '';
  if (FORMS.has(last)) return true;
  // What is left of "& Co. KG" once its forms are gone.
  return JOINTS.has(last) && kept.length < words.length;
}
