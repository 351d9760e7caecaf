/** A customer in one partner's book. */
export type AccountView = {
  id: string;
  name: string;
  /** As a bare domain: "lindau-cement.example". */
  website: string | null;
  country: string | null;
  city: string | null;
};
