/** Passes on what it is told at most once a second. */
export function everySecond<Value>(tell: (value: Value) => void): (value: Value) => void {
  let last = Date.now();
  return (value) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    tell(value);
  };
}
