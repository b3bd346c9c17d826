/** As much of the platform's module as is used; everything else in this room compiles without it. */
declare module 'cloudflare:workers' {
  export interface DurableObjectState {
    readonly storage: {
      readonly sql: import('./book.ts').Sql;
      transactionSync<Value>(closure: () => Value): Value;
      getAlarm(): Promise<number | null>;
      setAlarm(time: number): Promise<void>;
    };
    blockConcurrencyWhile<Value>(callback: () => Promise<Value>): Promise<Value>;
  }

  export abstract class DurableObject<Env> {
    protected readonly ctx: DurableObjectState;
    protected readonly env: Env;
    constructor(ctx: DurableObjectState, env: Env);
  }
}
