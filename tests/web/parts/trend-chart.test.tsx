import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { TrendChart } from '#web/parts/trend-chart.tsx';

afterEach(cleanup);

const chart = (values: readonly number[]) => {
  render(() => (
    <TrendChart
      finding="Up 1.4 since your first."
      title="Your scored interviews, oldest first"
      description="Scores from 1 to 10."
      points={values.map((value, index) => ({ label: `Mar ${index + 1}`, value }))}
      scale={{ from: 1, to: 10 }}
      say={(value) => value.toFixed(1)}
      table={{ show: 'Show as table', when: 'Interview', value: 'Score' }}
    />
  ));
};

test('a trend says its finding in words, and the drawing has a name and a description', () => {
  chart([5.8, 7.2]);
  expect(screen.getByRole('figure').textContent).toContain('Up 1.4 since your first.');
  const drawing = screen.getByRole('img', { name: 'Your scored interviews, oldest first' });
  const described = document.getElementById(drawing.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Scores from 1 to 10.');
});

test('every point stands in the table, in the same order', async () => {
  chart([5.8, 6, 7.2]);
  await userEvent.click(screen.getByText('Show as table'));
  const table = screen.getByRole('table', { name: 'Your scored interviews, oldest first' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['Mar 15.8', 'Mar 26.0', 'Mar 37.2']);
});

test('a higher value stands higher, a later one further on, and all within the drawing', () => {
  chart([1, 10, 5.5]);
  const circles = [...document.querySelectorAll('circle')];
  const at = (name: 'cx' | 'cy') =>
    circles.map((circle) => Number.parseFloat(circle.getAttribute(name) ?? ''));
  const [low, high, middle] = at('cy') as [number, number, number];
  expect(high < middle && middle < low).toBe(true);
  expect(at('cx')).toEqual(at('cx').toSorted((a, b) => a - b));
  for (const part of [...at('cx'), ...at('cy')]) expect(part >= 0 && part <= 100).toBe(true);
});
