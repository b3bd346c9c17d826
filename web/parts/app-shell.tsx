import { Link, type LinkProps, useLocation } from '@tanstack/solid-router';
import { type Component, For, type JSX, Show } from 'solid-js';
import { Announcer } from './announcer.tsx';
import { Icon, type IconName } from './icon.tsx';
import { ownWords } from './own-words.ts';
import { Toasts } from './toasts.tsx';

interface Tab {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  readonly icon: IconName;
  /** Where else one is in it. */
  readonly also?: string;
}

const TABS: readonly Tab[] = [
  { to: '/', label: ownWords.home, icon: 'home' },
  { to: '/applications', label: ownWords.jobs, icon: 'jobs', also: '/resumes/' },
  { to: '/history', label: ownWords.history, icon: 'history' },
  { to: '/settings', label: ownWords.settings, icon: 'settings' },
];

export interface AppShellProps {
  /** true in the interview room: no tabs, nothing that leads away by accident. */
  inRoom?: boolean | undefined;
  /** The screen; a Page. */
  children: JSX.Element;
}

/** What stands around every screen: skip link, tabs (a rail from 1024px), toasts, the polite live region. */
export const AppShell: Component<AppShellProps> = (props) => (
  <Toasts>
    <div class="shell" data-tabs={props.inRoom ? undefined : ''}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is navigation, within the page; see skip(). */}
      <a class="skip-link" href="#content" onClick={skip}>
        {ownWords.skip}
      </a>
      <Show when={!props.inRoom}>
        <nav class="tabs" aria-label={ownWords.mainNavigation}>
          <p class="wordmark" aria-hidden="true">
            {ownWords.app}
          </p>
          <ul>
            <For each={TABS}>
              {(tab) => (
                <li>
                  <TabLink tab={tab} />
                </li>
              )}
            </For>
          </ul>
        </nav>
      </Show>
      {props.children}
      <Announcer />
    </div>
  </Toasts>
);

const TabLink: Component<{ tab: Tab }> = (props) => {
  const location = useLocation();
  const within = () => props.tab.also !== undefined && location().pathname.startsWith(props.tab.also);
  return (
    <Link
      to={props.tab.to}
      class="tab"
      activeOptions={{ exact: props.tab.to === '/' }}
      inactiveProps={() => (within() ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon name={props.tab.icon} />
      <span>{props.tab.label}</span>
    </Link>
  );
};

/** By hand, not by fragment: the router would record "#content" as a place to go back to. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
