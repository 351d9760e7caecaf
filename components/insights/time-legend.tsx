/** What the marks of the stage table are. */
export function TimeLegend() {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 pt-2.5 text-xs text-text-3 max-md:hidden">
      <span className="flex items-center gap-1.5">
        <svg width="28" height="10" aria-hidden className="text-accent">
          <rect y="2" width="14" height="6" fill="currentColor" />
          <path d="M14 5h12M26 1v8" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        median to P80 of the deals that left
      </span>
      <span className="flex items-center gap-1.5">
        <svg width="10" height="10" aria-hidden>
          <circle cx="5" cy="5" r="3" fill="none" className="stroke-stage-lost" strokeWidth="1.5" />
        </svg>
        median of deals lost in the end
      </span>
      <span className="flex items-center gap-1.5">
        <svg width="3" height="12" aria-hidden>
          <path d="M1.5 0v12" className="stroke-text" strokeDasharray="2 2" />
        </svg>
        target
      </span>
      <span>Deals still in a stage are not counted as lost.</span>
    </div>
  );
}
