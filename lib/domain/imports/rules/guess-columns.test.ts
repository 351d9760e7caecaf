import { expect, test } from 'vitest';
import { guessColumns } from './guess-columns';

function guessed(text: string) {
  const [headers = [], ...rows] = text.split('\n').map((line) => line.split(';'));
  return guessColumns({ headers, rows });
}

test('an export of another system is understood by its headings', () => {
  expect(
    guessed(
      'Opportunity ID;Stage Name;Last Modified Date;Account Name;Amount;Currency\n006x;Won;2026-03-01;Aurelis;8400;EUR',
    ),
  ).toEqual({
    case: 'Opportunity ID',
    stage: 'Stage Name',
    time: 'Last Modified Date',
    customer: 'Account Name',
    amount: 'Amount',
    currency: 'Currency',
  });
});

test('an event log is understood by its headings', () => {
  expect(guessed('case:concept:name;concept:name;time:timestamp\n1;A;2026-03-01T10:00:00Z')).toEqual({
    case: 'case:concept:name',
    stage: 'concept:name',
    time: 'time:timestamp',
  });
});

test('German headings are understood too', () => {
  expect(guessed('Vorgang;Phase;Geändert am;Kunde;Händler\n1;Angebot;01.02.2026;Aurelis;Kestrel')).toEqual({
    case: 'Vorgang',
    stage: 'Phase',
    time: 'Geändert am',
    customer: 'Kunde',
    partner: 'Händler',
  });
});

test('an owner is a person with an e-mail', () => {
  expect(guessed('case;stage;at;owner\n1;A;2026-03-01;Anna').owner).toBeUndefined();
  expect(guessed('case;stage;at;owner\n1;A;2026-03-01;anna@halden.example').owner).toBe('owner');
});

test('a heading that the values contradict does not count', () => {
  expect(guessed('case;stage;date;when\n1;A;soon;2026-03-01\n2;A;later;2026-03-01').time).toBe('when');
});

test('without headings that speak, dates and names that come again are found by what they are', () => {
  const rows = ['Angebot', 'Demo', 'Angebot', 'Demo', 'Angebot', 'Demo'].map(
    (stage, at) => `${at};${stage};0${at + 1}.02.2026`,
  );
  expect(guessed(['a;b;c', ...rows].join('\n'))).toEqual({ stage: 'b', time: 'c' });
});

test('no column is two things', () => {
  const columns = Object.values(guessed('id;status;date;value\n1;A;2026-01-01;5'));
  expect(new Set(columns).size).toBe(columns.length);
});
