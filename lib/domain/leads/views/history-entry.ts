/** Something that happened with a lead, with the data of its event. */
export type HistoryEntry = {
  id: string;
  name: string;
  actor: string | null;
  at: string;
  data: Readonly<Record<string, unknown>>;
};
