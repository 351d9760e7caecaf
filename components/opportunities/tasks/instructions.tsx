'use client';

import Markdown from 'react-markdown';

/** Markdown as elements; what it says in HTML stays text. */
export function Instructions({ text }: { text: string }) {
  return (
    <div className={prose}>
      <Markdown
        skipHtml
        disallowedElements={['img', 'h1', 'h2']}
        unwrapDisallowed
        components={{
          a: ({ href, children }) => (
            <a href={href} target="_blank" rel="noreferrer" className="link">
              {children}
            </a>
          ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}

const prose =
  'grid gap-1.5 text-text-2 wrap-anywhere [&_li]:ml-4 [&_ol]:list-decimal [&_strong]:text-text [&_ul]:list-disc [&_code]:rounded-sm [&_code]:bg-n-2 [&_code]:px-1';
