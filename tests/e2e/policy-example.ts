import { testHost } from '../../watch/test-list.ts';

/** On no list, and stopped by the policy below. */
export const deniedHost = 'files.example';

/** What an organisation may decide, some of each kind. */
export const decidedPolicy = {
  language: 'ja',
  logDays: 90,
  companyName: '会社A',
  contacts: [{ role: 'responsible', name: '責任者A', phone: '03-0000-0000' }],
  lists: { urlhaus: false },
  allowedHosts: [`allowed.${testHost}`],
  deniedHosts: [deniedHost],
  proceedOnce: false,
  allowForTime: false,
};
