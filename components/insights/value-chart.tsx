'use client';

import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMoney } from '@/lib/core/money';
import { axisTicks } from './axis-ticks';
import { monthName } from './month-words';
import { MonthTick } from './month-tick';
import { SERIES, type MonthBar } from './month-series';
import { ValueTooltip } from './value-tooltip';

type ValueChartProps = { bars: ReadonlyArray<MonthBar>; currency: string; today: string };

const TICK = { fontSize: 11, fill: 'var(--color-text-3)' } as const;

/** Stacked by how certain the value is; the line is today, between what was won and what is expected. */
export function ValueChart({ bars, currency, today }: ValueChartProps) {
  const ticks = axisTicks(Math.max(0, ...bars.map(heightOf)));
  const label = 'Won value by month of the order, and open value by month it is expected, by forecast category';
  return (
    <div role="img" aria-label={label} className="h-60">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 240 }}>
        <BarChart
          data={[...bars]}
          margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="22%"
          maxBarSize={56}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--color-chart-grid)" />
          <XAxis
            dataKey="month"
            tick={<MonthTick first={bars[0]?.month} />}
            // Only measured: what doesn’t fit is left out.
            tickFormatter={monthName}
            tickLine={false}
            axisLine={false}
            height={36}
            interval="preserveStartEnd"
            minTickGap={10}
          />
          <YAxis
            width={52}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            ticks={[...ticks]}
            domain={[0, ticks.at(-1) ?? 0]}
            interval={0}
            tickFormatter={(minor: number) => axisMoney(minor, currency)}
          />
          <Tooltip
            cursor={{ fill: 'var(--color-hover)' }}
            isAnimationActive={false}
            content={({ active, payload }) =>
              active ? <ValueTooltip bar={payload[0]?.payload as MonthBar | undefined} currency={currency} /> : null
            }
          />
          <ReferenceLine
            x={today.slice(0, 7)}
            position="end"
            stroke="var(--color-line-strong)"
            label={{ value: 'today', position: 'insideTopRight', ...TICK }}
          />
          {SERIES.map(({ key, label: name, fill }) => (
            <Bar key={key} dataKey={key} name={name} stackId="value" fill={fill} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function heightOf(bar: MonthBar): number {
  return SERIES.reduce((sum, { key }) => sum + bar[key], 0);
}

function axisMoney(minor: number, currency: string): string {
  return formatMoney(BigInt(Math.round(minor)), currency, { compact: true });
}
