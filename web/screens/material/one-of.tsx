import { useParams, useSearch } from '@tanstack/solid-router';
import { type Component, createMemo, type JSX, Show } from 'solid-js';
import { ButtonLink } from '#web/parts/button.tsx';
import type { Watched } from '#web/parts/watched.ts';
import { material } from '#web/words/material.ts';
import { NotFound } from '../around/not-found.tsx';
import { Opening } from '../around/opening.tsx';

export interface OneOfProps<T> {
  all: Watched<readonly T[]>;
  /** The form on what was found; null for one not kept yet. */
  children: (existing: T | null) => JSX.Element;
}

/** The job or the résumé the route names, once it is read. The id "new" is one not kept yet. */
export function OneOf<T extends { readonly id: string }>(props: OneOfProps<T>): JSX.Element {
  const params = useParams({ strict: false });
  const existing = createMemo(() => props.all()?.find((it) => it.id === params().id));
  const isNew = () => params().id === 'new';
  return (
    <Show
      when={isNew() || props.all()}
      fallback={<Opening label={material.opening} problem={props.all.problem()} />}
    >
      <Show when={isNew() || existing()} fallback={<NotFound />}>
        <Show when={params().id} keyed>
          {(id) => props.children(id === 'new' ? null : (existing() ?? null))}
        </Show>
      </Show>
    </Show>
  );
}

/** Back to where the form was opened from. */
export const BackLink: Component = () => {
  const search = useSearch({ strict: false });
  return (
    <ButtonLink to={search().back ?? '/applications'} variant="plain" icon="back">
      {search().back ? material.backToSetup : material.back}
    </ButtonLink>
  );
};
