/** Words that many companies bear: they tell little about which one is meant. As `normaliseCompanyName` writes them. */
export const COMMON_COMPANY_WORDS: ReadonlySet<string> = new Set(
  [
    // What kind of thing it is
    'group|gruppe|gruppo|grupo|groupe|holding|holdings|enterprise|enterprises|partner|partners|associates|brands|products',
    'company|companies|corp|corporation|incorporated|limited|gesellschaft|societe|compagnie|com|works|werke|werk|trust|real|estate|investment|investments|management|properties|property',
    // What it makes or does
    'industry|industries|industrie|technology|technologies|tech|technik|systems|system|systeme|services|service|solutions',
    'energy|financial|finance|capital|bank|bancorp|bancshares|insurance|resources|power|electric|gas|oil|water|materials',
    'chemical|chemicals|chemie|pharma|pharmaceutical|pharmaceuticals|therapeutics|biosciences|medical|health|healthcare',
    'science|sciences|laboratories|labs|realty|communications|media|entertainment|software|networks|digital|data|food',
    'foods|beverage|stores|retail|logistics|logistik|transport|airlines|motor|motors|automotive|engineering|construction',
    'manufacturing|maschinenbau|automation|steel|stahl|paper|papier|cement|textiles|ceramics|electronics|elektronik',
    // Where it is
    'international|global|national|united|general|first|new|north|south|east|west|america|american|us|usa|europe',
    'european|deutschland|germany|france|italia|polska|nordic|asia|china|japan|india|uk',
    // What holds names together
    'and|of|the|de|du|des|la|le|del|di|da|y|et|e|und|van|von|der|den|fur|for',
  ].flatMap((words) => words.split('|')),
);
