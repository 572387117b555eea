/** A name that people trust and that others imitate, with the hosts that are really its own. */
export interface Brand {
  readonly name: string;
  /** Each with its subdomains. */
  readonly hosts: readonly string[];
  /** Where it was confirmed that the hosts are the brand's. */
  readonly source: string;
}

/** The brands phished in Japan and the services a small company uses every day. In doubt a host is left out: a wrong one is a hole. */
export const brands: readonly Brand[] = [];
