import { Fragment } from 'react';

/** A mail's text as it was written; its links can be followed. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="mt-3 max-w-[640px] rounded-md border bg-sunken px-4 py-3 text-base whitespace-pre-wrap wrap-anywhere">
      {text.split(LINK).map((part, at) => (
        <Fragment key={at}>{part.startsWith('http') && LINK.test(part) ? <TextLink href={part} /> : part}</Fragment>
      ))}
    </div>
  );
}

const LINK = /(https?:\/\/[^\s<>"]+)/;

function TextLink({ href }: { href: string }) {
  return (
    <a href={href} className="link">
      {href}
    </a>
  );
}
