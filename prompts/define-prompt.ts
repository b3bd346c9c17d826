/*
 * What a prompt is. A definition says the words and what becomes of the reply; this puts the request together,
 * the same way for all: house rules and task first, then the material that stays, then the question of the
 * moment, so that what repeats is the beginning and can be cached.
 */
import type * as z from 'zod';
import { fail, ok, type Result } from '#shared/result.ts';
import { overCaps } from './caps.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { type Call, effortFor, type Setting, settingFor, thinkingFor } from './models.ts';
import type { JsonSchema, MessageRequest, TextBlock } from './rendering/request.ts';
import { readReply } from './replies/read-reply.ts';
import { schemaOf } from './replies/schema.ts';
import type { Unusable } from './replies/unusable.ts';

/** Something found by looking up, and the pages that say it. */
export interface Finding {
  readonly text: string;
  readonly pages: readonly {
    readonly url: string;
    readonly title: string;
    readonly quote: string;
    readonly date: string | null;
  }[];
}

/** What a request is made with beside the input. */
export interface Given {
  /** Model and effort; the call's own when left out. */
  readonly setting?: Setting;
  /** Why the last reply could not be used, when this asks once more. */
  readonly repair?: readonly string[];
  /** What the look-up found, for a prompt that has one. */
  readonly findings?: readonly Finding[];
}

/** A schema of either flavor of Zod. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly { path: PropertyKey[] }[] } };
}

interface Definition<Id extends Call, Input, Reply, Output> {
  readonly id: Id;
  /** Raised with every change of words, schema or settings; stored with every judgment. */
  readonly version: number;
  readonly input: Schema<Input>;
  readonly output: Schema<Output>;
  /** What the model fills in. Every field required, no bounds: see replies/schema.ts. */
  readonly reply: z.ZodType<Reply>;
  /** The field of the reply whose prose may be shown while it is written; null where there is none. */
  readonly shownEarly: (keyof Reply & string) | null;
  /** The task, after the house rules. Constant. */
  readonly system: string;
  /** The material that stays the same through an interview. */
  documents(input: Input): string;
  /** What is asked now. Words of others only inside fences. */
  task(input: Input, given: Given): string;
  /** From sentence numbers to the contract: pure, drops what does not resolve, refuses what breaks a rule. */
  toOutput(reply: Reply, input: Input, given: Given): Result<Output, Unusable>;
  readonly lookUp?: LookUp<Input>;
}

/** A search made before the prompt is asked. */
export interface LookUp<Input> {
  /** @param today as "2026-11-20"; a model does not know the date. */
  request(input: Input, today: string, setting?: Setting): MessageRequest;
  /** What the content of the search's reply tells, with its pages. */
  findings(content: unknown): Finding[];
}

/** Why an input is not taken: the fields, never their words. */
export interface BadInput {
  readonly kind: 'bad-input';
  readonly fields: readonly string[];
}

/** One checked input, ready to be asked. */
export interface Asking<Output> {
  /** null for prompts that need no look-up. */
  readonly lookUp: {
    request(today: string, setting?: Setting): MessageRequest;
    findings(content: unknown): Finding[];
  } | null;
  request(given?: Given): MessageRequest;
  /** @param text the reply's text blocks, joined. `given` as it was for the request. */
  read(text: string, given?: Given): Result<Output, Unusable>;
}

export interface Prompt<Id extends Call, Input, Reply, Output>
  extends Omit<Definition<Id, Input, Reply, Output>, 'system' | 'documents' | 'task' | 'lookUp'> {
  /** The whole system text: the same for every input. */
  readonly system: string;
  readonly schema: JsonSchema;
  readonly lookUp: LookUp<Input> | null;
  render(input: Input, given?: Given): MessageRequest;
  /** The door for a body from outside: checks it, then renders and reads without further types. */
  ask(body: unknown): Result<Asking<Output>, BadInput>;
}

/** A prompt from its definition. */
export function definePrompt<const Id extends Call, Input, Reply, Output>(
  definition: Definition<Id, Input, Reply, Output>,
): Prompt<Id, Input, Reply, Output> {
  const schema = schemaOf(definition.reply);
  const system = `${HOUSE_RULES}\n\n${definition.system}`;
  const render = (input: Input, given: Given = {}): MessageRequest =>
    requestOf({
      setting: given.setting ?? settingFor(definition.id),
      system,
      documents: definition.documents(input),
      task: withRepair(definition.task(input, given), given.repair),
      schema,
    });
  const lookUp = definition.lookUp ?? null;
  const asking = (input: Input): Asking<Output> => ({
    lookUp: lookUp && {
      request: (today, setting) => lookUp.request(input, today, setting),
      findings: (content) => lookUp.findings(content),
    },
    request: (given) => render(input, given),
    read: (text, given = {}) => {
      const reply = readReply(text, definition.reply, schema);
      return reply.ok ? definition.toOutput(reply.value, input, given) : reply;
    },
  });
  return {
    ...definition,
    lookUp,
    system,
    schema,
    render,
    ask(body) {
      const input = definition.input.safeParse(body);
      if (!input.success) return fail(badInput(input.error.issues.map(({ path }) => fieldOf(path))));
      const over = overCaps(input.data);
      return over.length > 0 ? fail(badInput(over)) : ok(asking(input.data));
    },
  };
}

/** The parts of a request in the order in which they can be cached. */
export function requestOf(parts: {
  readonly setting: Setting;
  readonly system: string;
  readonly documents: string;
  readonly task: string;
  readonly schema: JsonSchema | null;
}): MessageRequest {
  const { setting, schema } = parts;
  const thinking = thinkingFor(setting);
  const kept = (text: string): TextBlock =>
    setting.cache === 'none'
      ? { type: 'text', text }
      : { type: 'text', text, cache_control: { type: 'ephemeral', ttl: setting.cache } };
  return {
    model: setting.model,
    max_tokens: setting.maxTokens,
    system: [kept(parts.system)],
    messages: [{ role: 'user', content: [kept(parts.documents), { type: 'text', text: parts.task }] }],
    ...(thinking && { thinking }),
    output_config: {
      effort: effortFor(setting),
      ...(schema && { format: { type: 'json_schema' as const, schema } }),
    },
  };
}

function withRepair(task: string, repair: readonly string[] = []): string {
  if (repair.length === 0) return task;
  const reasons = repair.map((reason) => `- ${reason}`).join('\n');
  return `${task}\n\nAn earlier reply to this could not be used:\n${reasons}\nReply again, whole, without that.`;
}

function badInput(fields: readonly string[]): BadInput {
  return { kind: 'bad-input', fields: [...new Set(fields)] };
}

/** A path in the contract; numbers of entries and keys that are not ours stay out. */
function fieldOf(path: readonly PropertyKey[]): string {
  const names = path.filter((key) => typeof key === 'string' && /^[a-zA-Z]{1,40}$/.test(key));
  return names.length > 0 ? names.map(String).join('.') : 'input';
}
