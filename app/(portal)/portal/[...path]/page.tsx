import { notFound } from 'next/navigation';

export const metadata = { title: 'Not found' };

/** An address that leads nowhere keeps the menu beside it; without this page the whole frame would go. */
export default function UnknownPage(): never {
  notFound();
}
