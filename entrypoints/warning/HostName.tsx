import { oddLetters, type ShownAddress, shownHost } from './shown-address.ts';

/** The host in large letters: what somebody registered set off, breaks only after dots, letters of other alphabets marked. */
export function HostName({ address }: { readonly address: ShownAddress }) {
  const { subdomain, registrable, port } = address;
  const host = shownHost(address);
  return (
    <p class="host__name" translate={false} dir="ltr">
      {subdomain.map((label, index) => (
        <span key={index}>
          <Label text={label} host={host} />.<wbr />
        </span>
      ))}
      <b class="host__reg">
        {registrable.map((label, index) => (
          <span key={index}>
            <Label text={label} host={host} />
            {index < registrable.length - 1 && '.'}
          </span>
        ))}
      </b>
      {port !== '' && `:${port}`}
    </p>
  );
}

/** One label; `bdi` keeps letters that run from right to left from moving their neighbours. */
function Label({ text, host }: { readonly text: string; readonly host: string }) {
  const odd = new Set(oddLetters(text, host).map(({ letter }) => letter));
  return <bdi>{[...text].map((letter, index) => (odd.has(letter) ? <mark key={index}>{letter}</mark> : letter))}</bdi>;
}
