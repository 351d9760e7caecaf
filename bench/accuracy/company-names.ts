import { companyKeys, companySearch, isFound } from '@/lib/core/company-keys';
import { companySimilarity, SIMILAR_NAMES_FROM } from '@/lib/core/company-similarity';
import { judged, type Judged } from './judged';
import { readTable } from './table';

type Register = ReadonlyArray<{ cik: string; title: string }>;
type Asked = { cik: string; name: string; title: string; isKnown: boolean };

/** So many candidates a person would still look through. */
const SHOWN = 30;

/** Common names of companies against a register of legal names; for a third of them the right answer is silence. */
export function measureNames(folder: string): Judged & { found: number } {
  const register = readTable(folder, 'sec_register.csv').map(({ cik_str: cik = '', title = '' }) => ({ cik, title }));
  const find = finderOf(register);
  const asked = readTable(folder, 'sec_sp500_pairs_dev.csv').map(
    ({ cik = '', query_name: name = '', true_sec_title: title = '', in_register: known }): Asked => ({
      ...{ cik, name, title },
      isKnown: known === 'True',
    }),
  );
  const answers = asked.map((one) => ({ one, candidates: find(one.name) }));
  const known = answers.filter(({ one }) => one.isKnown);
  const found = known.filter(({ one, candidates }) => candidates.some((candidate) => isRight(one, candidate)));
  return { ...judged(count(answers)), found: found.length / known.length };
}

type Candidate = Register[number] & { likeness: number };
type Answer = { one: Asked; candidates: ReadonlyArray<Candidate> };

function count(answers: ReadonlyArray<Answer>) {
  const said = answers.map(({ one, candidates: [best] }) => ({
    one,
    best: best && best.likeness >= SIMILAR_NAMES_FROM ? best : null,
  }));
  const right = said.filter(({ one, best }) => best !== null && isRight(one, best)).length;
  const wrong = said.filter(({ best }) => best !== null).length - right;
  return { right, wrong, missed: said.filter(({ one }) => one.isKnown).length - right };
}

function isRight({ cik, title, isKnown }: Asked, candidate: Register[number]): boolean {
  return isKnown && (candidate.cik === cik || candidate.title === title);
}

/** As the database finds them, the likeliest first. */
function finderOf(register: Register): (name: string) => ReadonlyArray<Candidate> {
  const indexed = register.map((entry) => ({ ...entry, keys: companyKeys(entry.title) }));
  return (name) => {
    const search = companySearch(name);
    return indexed
      .filter(({ keys }) => isFound(keys, search))
      .map((entry) => ({ ...entry, likeness: companySimilarity(name, entry.title) }))
      .toSorted((one, other) => other.likeness - one.likeness)
      .slice(0, SHOWN);
  };
}
