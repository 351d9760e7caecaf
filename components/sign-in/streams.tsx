/** Streams that become one: partners on the left, the stages that a deal goes through on the right. */
export function Streams({ names }: { names: ReadonlyArray<string> }) {
  return (
    <svg viewBox="0 0 880 640" fill="none" aria-hidden className="block h-auto w-full">
      <g stroke="var(--color-n-6)" strokeWidth="1.25">
        {SOURCES.map(({ path }) => (
          <path key={path} d={path} />
        ))}
      </g>
      <path d="M480 317H880" stroke="var(--color-accent)" strokeWidth="2.5" />
      <g fill="var(--color-sunken)" stroke="var(--color-accent)" strokeWidth="2">
        {STAGES.map((name, at) => (
          <circle key={name} cx={500 + at * 80} cy="317" r="5" {...(at === 4 && { fill: 'var(--color-accent)' })} />
        ))}
      </g>
      <g fontSize="12" fill="var(--color-text-3)">
        {STAGES.map((name, at) => (
          <text key={name} x={500 + at * 80} y="346" textAnchor="middle" {...(at === 4 && EMPHASIS)}>
            {name}
          </text>
        ))}
        {SOURCES.map(({ labelY }, at) => (
          <text key={labelY} x="24" y={labelY}>
            {names[at]}
          </text>
        ))}
        <text x="494" y="288" fontSize="15" {...EMPHASIS}>
          One process, run together
        </text>
      </g>
    </svg>
  );
}

const EMPHASIS = { fill: 'var(--color-text)', fontWeight: 560 } as const;
const STAGES = ['Prospect', 'Qualified', 'Demo', 'Proposal', 'Order'];
const SOURCES = [
  { path: 'M0 80C210 80 210 317 480 317', labelY: 72 },
  { path: 'M0 176C210 176 210 317 480 317', labelY: 168 },
  { path: 'M0 276C170 276 250 317 480 317', labelY: 268 },
  { path: 'M0 358C170 358 250 317 480 317', labelY: 376 },
  { path: 'M0 458C210 458 210 317 480 317', labelY: 476 },
  { path: 'M0 554C210 554 210 317 480 317', labelY: 572 },
] as const;
