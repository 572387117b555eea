import { bareName, domains } from './domains.ts';
import { type Format, isSpace } from './format.ts';

// Names that hosts files of operating systems carry for the machine itself.
const ownNames = new Set([
  'localhost',
  'localhost.localdomain',
  'local',
  'broadcasthost',
  'ip6-localhost',
  'ip6-loopback',
  'ip6-localnet',
  'ip6-mcastprefix',
  'ip6-allnodes',
  'ip6-allrouters',
  'ip6-allhosts',
  '0.0.0.0',
]);
const addressThenNames =
  /^(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F.]{0,15}){2,8}(?:%\w{1,16})?)[ \t]+(\S.*)$/;
const addressAlone = /^[0-9a-fA-F:.%]+[ \t]+/;
// Most lines have one name and nothing behind it.
const moreThanName = /[\s#]/;
const nowhere = new Set(['0.0.0.0', '127.0.0.1', '::', '::0', '::1', '0:0:0:0:0:0:0:0', '0:0:0:0:0:0:0:1']);

/** Lines of an operating system's hosts file that send names nowhere: `0.0.0.0 bad.example`. */
export const hosts: Format = {
  name: 'hosts',
  ignoresPathCase: false,
  fits: (line) => addressThenNames.test(line),
  partsOf(line) {
    const [before = ''] = addressAlone.exec(line.slice(0, 100)) ?? [];
    const note = line.indexOf('#');
    return { from: before.length, to: note === -1 ? line.length : note, before, after: '', isGap: isSpace };
  },
  read(line, emit, isIndented) {
    const parts = addressThenNames.exec(line);
    if (parts === null) return domains.fits(line) ? domains.read(line, emit, isIndented) : 'not-understood';
    const [, address = '', rest = ''] = parts;
    const names = moreThanName.test(rest) ? (rest.split('#', 1)[0] as string).trim().split(/\s+/) : [rest];
    const others = names.filter((name) => name !== '' && !ownNames.has(name.toLowerCase()));
    if (others.length === 0) return 'loopback-name';
    // Any other address is a name somebody gave to a machine, not a block.
    if (!nowhere.has(address)) return 'not-understood';
    for (const name of others) emit({ form: 'host', text: bareName(name) });
    return undefined;
  },
};
