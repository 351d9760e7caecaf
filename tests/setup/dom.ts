import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** jsdom lays nothing out; the screens need these to be there. */
class NothingResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function nothingMatches(query: string): EventTarget & { matches: boolean; media: string } {
  return Object.assign(new EventTarget(), { matches: false, media: query });
}

const standIns: Readonly<Record<string, unknown>> = {
  scrollIntoView: () => undefined,
  hasPointerCapture: () => false,
  setPointerCapture: () => undefined,
  releasePointerCapture: () => undefined,
};

Object.assign(globalThis, { ResizeObserver: NothingResizes });
Object.assign(window, { matchMedia: nothingMatches });
Object.assign(Element.prototype, standIns);
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: () => 600 },
  offsetWidth: { configurable: true, get: () => 300 },
});
