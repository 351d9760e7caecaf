import type { Answer } from '@/lib/domain/registrations/vocabulary';

/** What a column means, by the names that other systems give it, in small letters without signs. */
const NAMES: Readonly<Partial<Record<Answer, ReadonlyArray<string>>>> = {
  company: [
    'company',
    'companyname',
    'customer',
    'customername',
    'account',
    'accountname',
    'endcustomer',
    'firma',
    'kunde',
  ],
  website: ['website', 'domain', 'url', 'web', 'webseite'],
  country: ['country', 'countrycode', 'land'],
  street: ['street', 'address', 'strasse'],
  postcode: ['postcode', 'zip', 'zipcode', 'postalcode', 'plz'],
  city: ['city', 'town', 'ort', 'stadt'],
  registryNo: ['registryno', 'duns', 'dunsnumber', 'handelsregister'],
  industry: ['industry', 'branche', 'sector'],
  contactName: ['contact', 'contactname', 'contactperson', 'ansprechpartner'],
  contactTitle: ['contacttitle', 'contactrole', 'jobtitle', 'funktion'],
  contactEmail: ['email', 'contactemail', 'mail', 'emailaddress'],
  phone: ['phone', 'contactphone', 'telephone', 'telefon'],
  dealType: ['dealtype', 'type', 'opportunitytype', 'art'],
  productIds: ['product', 'products', 'solution', 'produkt'],
  amount: ['amount', 'value', 'estimatedamount', 'dealvalue', 'revenue', 'betrag', 'dealamount'],
  currency: ['currency', 'waehrung', 'wahrung'],
  closeDate: ['closedate', 'expectedclose', 'orderdate', 'expectedorderdate', 'expectedclosedate', 'abschluss'],
  units: ['units', 'quantity', 'menge', 'numberofunits'],
  discount: ['discount', 'specialdiscount', 'rabatt'],
  problem: ['problem', 'usecase', 'need', 'description', 'notes', 'beschreibung', 'projectdescription'],
  competitor: ['competitor', 'wettbewerber', 'competition'],
  incumbent: ['incumbent', 'currentsupplier', 'supplier'],
  teamingPartner: ['teamingpartner', 'cosellpartner'],
  tender: ['tender', 'rfp', 'publictender', 'ausschreibung'],
  tenderDate: ['tenderdate', 'tenderpublished'],
  source: ['source', 'dealsource'],
  nextStep: ['nextstep', 'nextsteps'],
  externalId: ['externalid', 'reference', 'yourreference', 'opportunityid', 'id', 'dealid'],
};

/** Two columns that mean the same: the first counts. */
export function answersOf(headers: ReadonlyArray<string>): ReadonlyArray<Answer | null> {
  const taken = new Set<Answer>();
  return headers.map((header) => {
    const name = header
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '');
    const found = Object.entries(NAMES).find(([, names]) => names.includes(name))?.[0] as Answer | undefined;
    if (!found || taken.has(found)) return null;
    taken.add(found);
    return found;
  });
}
