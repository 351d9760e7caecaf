import { TOOL_SLOTS, type ToolSlot } from './vocabulary';

const SLOT = /\{([a-z]+)\}/g;

/** Why a tool's address could never be opened; null when it can. */
export function toolProblem(url: string): string | null {
  const unknown = [...url.matchAll(SLOT)].map(([, name]) => name).find((name) => !isSlot(name ?? ''));
  if (unknown !== undefined)
    return `{${unknown}} is not known. Choose from ${TOOL_SLOTS.map(({ value }) => `{${value}}`).join(' ')}.`;
  return isWebAddress(url.replace(SLOT, 'x')) ? null : 'Write an address that begins with https://.';
}

/** The address with the deal's data in it, each value escaped; what is not known of the deal stays empty. */
export function openedWith(url: string, values: Readonly<Record<ToolSlot, string | null>>): string {
  return url.replace(SLOT, (slot, name: string) => (isSlot(name) ? encodeURIComponent(values[name] ?? '') : slot));
}

function isSlot(name: string): name is ToolSlot {
  return TOOL_SLOTS.some(({ value }) => value === name);
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
