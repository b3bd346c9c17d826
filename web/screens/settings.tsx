import type { Component } from 'solid-js';
import { Page } from '#web/parts/page.tsx';
import { settings } from '#web/words/settings.ts';
import { About, CoachAndPrivacy } from './settings/about.tsx';
import { Appearance } from './settings/appearance.tsx';
import { ClaudeChoice } from './settings/claude.tsx';
import { ClaudeSpending } from './settings/claude-spending.tsx';
import { Install } from './settings/install.tsx';
import { Stored } from './settings/stored.tsx';
import { Timers } from './settings/timers.tsx';

/** What is stored, how it looks and runs, and what this is. */
export const Settings: Component = () => (
  <Page title={settings.title}>
    <Stored />
    <ClaudeChoice />
    <ClaudeSpending />
    <Install />
    <Timers />
    <Appearance />
    <CoachAndPrivacy />
    <About />
  </Page>
);
