import { LockIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { decidedText } from '../../i18n/decided.ts';
import type { KeptContact } from '../../settings/contacts.ts';

/** In place of the way through, where the organisation closed it: whom to ask. */
export function AskFirst({ contacts }: { readonly contacts: readonly KeptContact[] }) {
  const { say } = useLanguage();
  const reached = contacts.filter(({ phone, mail }) => phone !== '' || mail !== '');
  const asked = ['responsible', 'deputy', 'it-vendor', 'owner'].flatMap((role) =>
    reached.filter((contact) => contact.role === role),
  )[0];
  return (
    <aside class="notice" aria-labelledby="ask-heading">
      <LockIcon />
      <div>
        <h2 id="ask-heading">{say(decidedText.ask)}</h2>
        <p>{say(asked ? decidedText.askText : decidedText.askTextNobody)}</p>
        {asked && (
          <p>
            {asked.name !== '' && <b>{asked.name}</b>}{' '}
            {asked.phone !== '' && <a href={`tel:${encodeURIComponent(asked.phone)}`}>{asked.phone}</a>}{' '}
            {asked.mail !== '' && <a href={`mailto:${encodeURIComponent(asked.mail)}`}>{asked.mail}</a>}
          </p>
        )}
      </div>
    </aside>
  );
}
