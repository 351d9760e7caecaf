/** Remembers the rail's width for the server, so that nothing moves when the page wakes up. */
export const railCookie = 'tributary-rail';

export type RailWidth = 'wide' | 'small';

export function readRailWidth(value: string | undefined): RailWidth | null {
  return value === 'wide' || value === 'small' ? value : null;
}

/** Until somebody chooses, the rail is small only where a board's columns need the room. */
export function railWidth(chosen: RailWidth | null, path: string): RailWidth {
  return chosen ?? (/^\/(portal\/deals|pipeline(\/[^/]+)?)$/.test(path) ? 'small' : 'wide');
}
