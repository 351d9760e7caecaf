/** A link that opens with the deal's data filled in: `https://quotes.example/new?customer={customer}`. */
export type Tool = { key: string; label: string; url: string };

/** What may stand in braces in a tool's address, and what it is replaced by. */
export const TOOL_SLOTS = [
  { value: 'number', label: 'the deal’s number' },
  { value: 'customer', label: 'the customer’s name' },
  { value: 'amount', label: 'the amount' },
  { value: 'currency', label: 'the currency' },
  { value: 'partner', label: 'the partner’s name' },
  { value: 'contact', label: 'the contact’s name' },
  { value: 'email', label: 'the contact’s e-mail' },
  { value: 'stage', label: 'the stage' },
] as const;
export type ToolSlot = (typeof TOOL_SLOTS)[number]['value'];

/** Something to read, show or send in a stage. `expiresOn` is 'YYYY-MM-DD'; null: it does not expire. */
export type ContentLink = { key: string; label: string; url: string; expiresOn: string | null };
