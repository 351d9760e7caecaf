import { useEffect, useState } from 'react';

/** The value as it was when nobody had changed it for a moment: a timer is outside of React, hence the effect. */
export function useSettled<Value>(value: Value, afterMs: number): Value {
  const [settled, setSettled] = useState(value);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);

  return settled;
}
