import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { pool } from '../db/client';
import { recentSignals, type Recent } from './recent';
import { PRESENCE_CHANNEL, readPresence, type Presence } from './presence';
import { readSignal, type Signal } from './signal';

/** Signals are given on in bundles: of a deal that changes ten times in that while, one reading is enough. */
const BUNDLE_MS = 100;
const REMEMBERED = 5_000;
const LISTEN_AGAIN_MS = 500;

export type Ear = {
  see: (presence: Presence) => void;
  hear: (signals: ReadonlyArray<Signal>) => void;
  /** Something may have been missed: everybody reads anew. */
  gap: () => void;
};

/** The one connection of this process that listens, and what it heard lately. */
export type Bell = { recent: Recent; stop: () => void };

/** Listens until told to stop; where the database went away, again as soon as it is back. */
export function ring(ear: Ear): Bell {
  const recent = recentSignals(REMEMBERED);
  const bundle = bundled(ear.hear);
  const ending = new AbortController();

  const onSignal = (signal: Signal) => {
    recent.add(signal);
    bundle(signal);
  };
  const listenAgain = async (): Promise<void> => {
    const client = await listening({ onSignal, onPresence: ear.see }).catch(() => null);
    // Of what was told before this instant nothing was heard.
    recent.forget();
    if (client) {
      ear.gap();
      await endOf(client, ending.signal);
    }
    if (ending.signal.aborted) return;
    await pause(LISTEN_AGAIN_MS, undefined, { ref: false });
    await listenAgain();
  };
  void listenAgain();

  return {
    recent,
    stop: () => {
      ending.abort();
    },
  };
}

type Heard = { onSignal: (signal: Signal) => void; onPresence: (presence: Presence) => void };

async function listening({ onSignal, onPresence }: Heard): Promise<pg.PoolClient> {
  const client = await pool().connect();
  client.on('notification', ({ channel, payload }) => {
    const presence = channel === PRESENCE_CHANNEL ? readPresence(payload) : null;
    const signal = presence ? null : readSignal(payload);
    if (presence) onPresence(presence);
    if (signal) onSignal(signal);
  });
  try {
    await client.query(`listen ${PRESENCE_CHANNEL}`);
    await client.query('listen tributary_signals');
  } catch (error) {
    client.release(true);
    throw error;
  }
  return client;
}

/** Settles when the connection is gone, or is no longer wanted. A connection that listened is of no use to others. */
async function endOf(client: pg.PoolClient, unwanted: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    client.once('end', resolve);
    client.once('error', () => {
      resolve();
    });
    unwanted.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
  client.removeAllListeners('notification');
  client.release(true);
}

function bundled(give: (signals: ReadonlyArray<Signal>) => void): (signal: Signal) => void {
  let waiting: Array<Signal> = [];
  return (signal) => {
    waiting.push(signal);
    if (waiting.length > 1) return;
    setTimeout(() => {
      const signals = waiting;
      waiting = [];
      give(signals);
    }, BUNDLE_MS).unref();
  };
}
