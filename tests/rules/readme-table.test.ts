import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { orderDesks } from '../../guide/desk-order.ts';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { symptoms } from '../../guide/symptoms.ts';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

test('README shows for each symptom the type, the first three steps and the first desk as they are', async () => {
  const rows = ['| what you see | type | first three steps | first desk |', '|---|---|---|---|'];
  for (const { text, type: id } of symptoms) {
    if (!isKnownIncidentType(id)) throw new Error(`Expected the symptom ${text.ja} to lead to a type that exists`);
    const type = await loadIncidentType(id);
    const steps = type.steps.slice(0, 3).map((step) => step.title.ja);
    const [desk] = orderDesks(id, 'first-response');
    const byPhone = desk?.channels.some(({ kind }) => kind === 'phone') === true;
    const name = `${desk?.name.ja}${byPhone ? '' : '(メールのみ)'}`;
    if (!byPhone) expect(desk?.channels.map(({ kind }) => kind)).toContain('mail');
    rows.push(`| ${text.ja} | ${incidentTypeNames[id].ja} | ${steps.join(' → ')} | ${name} |`);
  }
  const table = rows.join('\n');
  expect(readme.includes(table), `put this table into README.md, it is written from guide/:\n\n${table}\n`).toBe(true);
});
