export const certificateFields = {
  id: true,
  name: true,
  awardedOn: true,
  expiresOn: true,
  partnerId: true,
  user: { select: { id: true, name: true } },
} as const;

type Row = {
  id: string;
  name: string;
  awardedOn: Date;
  expiresOn: Date | null;
  user: { id: string; name: string };
};

export function viewCertificate({ id, name, awardedOn, expiresOn, user }: Row) {
  return { id, name, holder: user, awardedOn: dayOf(awardedOn), expiresOn: expiresOn && dayOf(expiresOn) };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
