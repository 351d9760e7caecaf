import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PartnerNews } from '@/lib/domain/partners/activity/vocabulary';
import { NewsWords } from './news-words';

const news: PartnerNews = {
  id: 'e',
  name: 'opportunity.moved',
  subjectId: 'd',
  actorName: 'Jonas Weber',
  about: 'Oster & Kahl',
  stageName: 'Proposal',
  at: '2026-11-23T09:00:00Z',
};

test('a move says what was moved where, and leads to the deal', () => {
  const { container } = render(<NewsWords news={news} />);

  expect(container.textContent).toBe('moved Oster & Kahl to Proposal');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/deals/d');
});

test('a registration leads to its request, news of a person to nowhere', () => {
  const { rerender, container } = render(<NewsWords news={{ ...news, name: 'registration.returned' }} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/registrations/d');

  rerender(<NewsWords news={{ ...news, name: 'invitation.sent', about: 'Lena Krüger' }} />);
  expect(container.textContent).toBe('invited Lena Krüger');
  expect(screen.queryByRole('link')).toBeNull();
});
