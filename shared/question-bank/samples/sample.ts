/** An answer as somebody who does well might give it: 90 to 180 words, designs and cases up to 220. */
export interface SampleAnswer {
  /** Whose answer it is, by occupation and with an article ("a site foreman"); never a name. */
  readonly by: string;
  readonly text: string;
}

/** By the id of the question. */
export type Samples = Readonly<Record<string, SampleAnswer>>;

/** A sample as it is written in source code: lines are broken where the editor needs it. */
export function told(by: string, text: string): SampleAnswer {
  return { by, text: text.replace(/\s+/g, ' ').trim() };
}
