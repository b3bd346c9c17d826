/* The table of screens: one row each, loaded when it is visited. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useLocation,
} from '@tanstack/solid-router';
import type { Component } from 'solid-js';
import type { Stage } from '#shared/interview/vocabulary.ts';
import { AppShell } from './parts/app-shell.tsx';
import { NothingKept, Updates } from './screens/around/device-news.tsx';
import { missing } from './screens/around/missing-piece.ts';
import { Failed, NotFound } from './screens/around/not-found.tsx';
import { Home } from './screens/home.tsx';

const Root: Component = () => {
  const location = useLocation();
  const inRoom = () => /^\/interview\/[^/]+\/?$/.test(location().pathname);
  return (
    <AppShell inRoom={inRoom()}>
      <Updates />
      <NothingKept inRoom={inRoom()} />
      <Outlet />
    </AppShell>
  );
};

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: Failed });
const screen = { getParentRoute: () => root };

/** Where a form goes back to when it is saved. */
const backTo = (search: Record<string, unknown>): { back?: '/start' } =>
  search.back === '/start' ? { back: '/start' } : {};

/** What a link to the setup form may choose beforehand. */
const chosenBefore = ({ stage, job }: Record<string, unknown>): { stage?: Stage; job?: string } => ({
  ...((stage === 'hiring_manager' || stage === 'recruiter_screen') && { stage }),
  ...(typeof job === 'string' && { job }),
});

const routeTree = root.addChildren([
  createRoute({ ...screen, path: '/', component: Home }),
  createRoute({
    ...screen,
    path: '/applications',
    component: lazyRouteComponent(() => import('./screens/applications.tsx').catch(missing), 'Applications'),
  }),
  createRoute({
    ...screen,
    path: '/applications/$id',
    validateSearch: backTo,
    component: lazyRouteComponent(
      () => import('./screens/application.tsx').catch(missing),
      'ApplicationScreen',
    ),
  }),
  createRoute({
    ...screen,
    path: '/resumes/$id',
    validateSearch: backTo,
    component: lazyRouteComponent(() => import('./screens/resume.tsx').catch(missing), 'ResumeScreen'),
  }),
  createRoute({
    ...screen,
    path: '/start',
    validateSearch: chosenBefore,
    component: lazyRouteComponent(() => import('./screens/start.tsx').catch(missing), 'Start'),
  }),
  createRoute({
    ...screen,
    path: '/warm-up',
    component: lazyRouteComponent(() => import('./screens/warm-up.tsx').catch(missing), 'WarmUp'),
  }),
  createRoute({
    ...screen,
    path: '/interview/$id',
    component: lazyRouteComponent(() => import('./screens/room.tsx').catch(missing), 'Room'),
  }),
  createRoute({
    ...screen,
    path: '/interview/$id/questions/$n',
    component: lazyRouteComponent(
      () => import('./screens/question-feedback.tsx').catch(missing),
      'QuestionFeedbackScreen',
    ),
  }),
  createRoute({
    ...screen,
    path: '/interview/$id/summary',
    component: lazyRouteComponent(() => import('./screens/summary.tsx').catch(missing), 'Summary'),
  }),
  createRoute({
    ...screen,
    path: '/history',
    component: lazyRouteComponent(() => import('./screens/history.tsx').catch(missing), 'History'),
  }),
  createRoute({
    ...screen,
    path: '/settings',
    component: lazyRouteComponent(() => import('./screens/settings.tsx').catch(missing), 'Settings'),
  }),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/solid-router' {
  interface Register {
    router: typeof router;
  }
}
