/** A certificate that somebody of a partner holds. Days are 'YYYY-MM-DD'. */
export type CertificateView = {
  id: string;
  name: string;
  holder: { id: string; name: string };
  awardedOn: string;
  /** Null: it does not expire. */
  expiresOn: string | null;
};
