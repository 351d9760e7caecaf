import type { APIRequestContext } from './test';

type Answer<Value> = { data: Value };

/** Of what an address lists, the one with this name. */
export async function idOf(api: APIRequestContext, path: string, name: string): Promise<string> {
  const { data } = (await (await api.get(path)).json()) as Answer<unknown>;
  const found = [...JSON.stringify(data).matchAll(/"id":"([^"]+)","name":"([^"]+)"/g)].find(
    ([, , one]) => one === name,
  );
  if (!found?.[1]) throw new Error(`${path} has no ${name}`);
  return found[1];
}
