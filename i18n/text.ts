/** The languages of the product; Japanese is written first, English stands beside it. */
export type Language = 'ja' | 'en';

/** One sentence or name in every language; a missing language is a type error. */
export type Text = { readonly [L in Language]: string };

/** A sentence with named places, e.g. `({ count }) => `${count}件``; the same places in every language. */
export type Sentence<Places> = { readonly [L in Language]: (places: Places) => string };
