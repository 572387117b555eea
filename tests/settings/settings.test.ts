import { expect, test } from 'vitest';
import { defaultSettings, readStoredSettings } from '../../settings/settings.ts';
import { fc, runs } from '../property.ts';

test('what was never stored gets its default', () => {
  expect(readStoredSettings(undefined)).toEqual(defaultSettings);
  expect(readStoredSettings({ userName: '責任者A' })).toEqual({ ...defaultSettings, userName: '責任者A' });
});

test('a damaged key costs that key alone', () => {
  const contact = { role: 'owner', name: '例', phone: '03-0000-0000', mail: '', note: '' };
  expect(
    readStoredSettings({
      language: 'fr',
      theme: 7,
      contacts: [contact, { role: 'owner' }, null],
      companyName: '例',
      readiness: ['backup', 3],
    }),
  ).toEqual({
    ...defaultSettings,
    contacts: [{ id: 'place-0', ...contact }],
    companyName: '例',
    readiness: ['backup'],
  });
});

test('any stored value reads as settings that read again as the same', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readStoredSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
      expect(readStoredSettings(settings)).toEqual(settings);
    }),
    runs(1000),
  );
});
