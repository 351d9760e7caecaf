export type FoundKind = 'deal' | 'partner' | 'registration' | 'person' | 'process' | 'account';

/** One record of a search, with the page that shows it to this viewer. */
export type Found = { kind: FoundKind; title: string; detail: string; href: string };
