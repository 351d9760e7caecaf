/** Endings of company names that say what it is in law, without accents and points, longest first. */
export const LEGAL_FORMS: ReadonlyArray<string> = [
  // English
  'inc|incorporated|corp|corporation|co|company|ltd|limited|llc|l l c|llp|lp|lllp|pllc|plc|ulc|pty|pte|pvt|private|and',
  // German, Austrian, Swiss
  'gmbh|mbh|ggmbh|ug|ug haftungsbeschrankt|ag|kg|kgaa|ohg|gbr|ek|e k|eg|ev|e v|se',
  // French, Belgian, Luxembourgish, Canadian
  'sa|s a|sas|s a s|sasu|sarl|s a r l|eurl|snc|sca|sprl|bvba|cvba|ltee|lte',
  // Italian, Spanish, Portuguese, Latin American
  'spa|s p a|srl|s r l|srls|sapa|sl|s l|slu|sau|lda|ltda|eireli|cv|sa de cv|sapi de cv|s de rl de cv',
  // Dutch and Nordic
  'bv|b v|nv|n v|vof|ab|publ|hb|kb|as|a s|asa|aps|ivs|oy|oyj|ky|hf|ehf',
  // Central and eastern European, Baltic, Turkish, Russian
  'sp z oo|sp z o o|spolka z oo|sp k|sp j|sro|s r o|spol s r o|kft|zrt|nyrt|bt|doo|d o o|dd|d d|ad|ead|ood|eood',
  'uab|sia|ou|sti|sirketi|limited sirketi|anonim sirketi|ooo|oao|zao|pao|jsc|pjsc|cjsc',
  // The same in Cyrillic letters, and Bulgarian, Ukrainian and Kazakh ones
  'ооо|оао|зао|пао|ао|нао|ип|тоо|тов|ат|прат|ад|еад|оод|еоод|дд|доо',
  // Asian and Middle Eastern
  'kk|k k|gk|yk|kabushiki kaisha|bhd|sdn bhd|tbk|fze|fzco|fzc|wll|w l l|psc|saog|saoc',
  'المحدودة|المساهمة|ش م م|ش م ع|ش م ك',
]
  .flatMap((forms) => forms.split('|'))
  .toSorted((one, other) => other.length - one.length);

/** What stands in front in some languages: "AB Volvo", "PT Astra". */
export const LEADING_FORMS: ReadonlyArray<string> = [
  'the',
  'ab',
  'oy',
  'pt',
  'ooo',
  'oao',
  'zao',
  'pao',
  'uab',
  'sia',
  'k k',
  'ооо',
  'оао',
  'зао',
  'пао',
  'ао',
  'ип',
  'тоо',
  'тов',
  'شركة',
];
