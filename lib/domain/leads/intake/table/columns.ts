/** What a column of a table means for a lead; null: kept under its own name. */
export type LeadColumn =
  | 'company'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'contactTitle'
  | 'website'
  | 'country'
  | 'city'
  | 'postcode'
  | 'latitude'
  | 'longitude'
  | 'industry'
  | 'employees'
  | 'need'
  | 'source'
  | 'campaign'
  | 'externalId'
  | 'consentText'
  | 'product'
  | 'receivedAt'
  | 'outcome';

/** As other systems call them, in small letters without signs. */
const NAMES: Readonly<Record<LeadColumn, ReadonlyArray<string>>> = {
  company: ['company', 'companyname', 'account', 'accountname', 'organisation', 'organization', 'firma', 'customer'],
  contactName: ['name', 'contact', 'contactname', 'fullname', 'ansprechpartner', 'person'],
  contactEmail: ['email', 'mail', 'emailaddress', 'contactemail', 'workemail'],
  contactPhone: ['phone', 'phonenumber', 'telephone', 'mobile', 'tel', 'telefon', 'contactphone'],
  contactTitle: ['title', 'jobtitle', 'position', 'role', 'funktion', 'contacttitle'],
  website: ['website', 'url', 'domain', 'web', 'companywebsite'],
  country: ['country', 'countrycode', 'land'],
  city: ['city', 'town', 'ort', 'stadt'],
  postcode: ['postcode', 'zip', 'zipcode', 'postalcode', 'plz'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  industry: ['industry', 'sector', 'branche', 'segment'],
  employees: ['employees', 'numberofemployees', 'companysize', 'mitarbeiter', 'headcount'],
  need: ['need', 'message', 'comment', 'comments', 'notes', 'description', 'nachricht', 'interest'],
  source: ['source', 'leadsource', 'origin', 'channel', 'quelle'],
  campaign: ['campaign', 'campaignname', 'utmcampaign', 'kampagne'],
  externalId: ['externalid', 'id', 'leadid', 'reference', 'recordid', 'mqlid', 'leadnumber'],
  consentText: ['consent', 'consenttext', 'optin', 'einwilligung'],
  product: ['product', 'productname', 'produkt'],
  receivedAt: ['receivedat', 'created', 'createdat', 'createddate', 'date', 'firstcontactdate', 'datum'],
  outcome: ['outcome', 'converted', 'won', 'result', 'ergebnis'],
};

/** Which column says what, by their headings. Two that mean the same: the first counts, the other keeps its name. */
export function meaningsOf(headers: ReadonlyArray<string>): ReadonlyArray<LeadColumn | null> {
  const taken = new Set<LeadColumn>();
  return headers.map((header) => {
    const meaning = meaningOf(header);
    if (meaning === null || taken.has(meaning)) return null;
    taken.add(meaning);
    return meaning;
  });
}

function meaningOf(header: string): LeadColumn | null {
  const name = header.toLowerCase().replaceAll(/[^a-zäöüß]/g, '');
  const found = Object.entries(NAMES).find(([, names]) => names.includes(name));
  return (found?.[0] ?? null) as LeadColumn | null;
}

const YES = ['1', 'yes', 'true', 'won', 'converted', 'ja', 'gewonnen'];
const NO = ['0', 'no', 'false', 'lost', 'nein', 'verloren', 'junk'];

/** Whether it came to a deal; null: open; undefined: the word says nothing. */
export function outcomeOf(word: string): boolean | null | undefined {
  const small = word.trim().toLowerCase();
  if (small === '') return null;
  if (YES.includes(small)) return true;
  return NO.includes(small) ? false : undefined;
}
