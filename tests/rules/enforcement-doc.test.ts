import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { warningText } from '../../i18n/warning.ts';
import { ways } from '../e2e/ways.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/enforcement.md'), 'utf8');

describe('docs/enforcement.md', () => {
  test.each(ways)('says what comes of $way (add a line to its table)', ({ way }) => {
    expect(page).toMatch(new RegExp(`^\\| ${way} \\| before[^|]*\\| before[^|]*\\|$`, 'm'));
  });

  test.each([
    ['stopped', warningText.stoppedHeading, warningText.stoppedSafe],
    ['late', warningText.lateHeading, warningText.lateSafe],
  ])('quotes the %s warning as the page shows it (copy it from i18n/warning.ts)', (_, heading, safe) => {
    expect(page).toContain(`> ${heading.ja}。${safe.ja}`);
    expect(page).toContain(`> ${heading.en}. ${safe.en}`);
  });
});
