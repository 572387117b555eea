/**
 * An address made harmless to click or paste: `hxxps://login[.]bad[.]example/x?y`.
 * Only scheme and host change; the rest stays as it was seen.
 */
export function defangUrl(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  return scheme.replace(/^http/i, 'hxxp') + host.replaceAll('.', '[.]') + rest;
}
