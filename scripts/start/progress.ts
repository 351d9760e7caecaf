/** Says what takes long while it does, and how long it took. */
export async function step<Value>(doing: string, work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  console.log(`${doing} …`);
  const value = await work();
  console.log(`  done in ${seconds(performance.now() - begun)}`);

  return value;
}

function seconds(milliseconds: number): string {
  return milliseconds < 9_950 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`;
}
