import { monthName } from './month-words';

type MonthTickProps = {
  /** Given by the axis. */
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  first: string | undefined;
};

/** "Nov", and under it the year where one begins. */
export function MonthTick({ x, y, payload, first }: MonthTickProps) {
  const month = payload?.value ?? '';
  const isYearShown = month === first || month.endsWith('-01');

  return (
    <text x={x} y={y} textAnchor="middle" className="fill-text-3 text-2xs tabular-nums">
      <tspan x={x} dy="0.9em">
        {monthName(month)}
      </tspan>
      {isYearShown ? (
        <tspan x={x} dy="1.2em">
          {month.slice(0, 4)}
        </tspan>
      ) : null}
    </text>
  );
}
