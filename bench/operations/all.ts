import type { Benchmark } from '../measurement';
import { boardPage } from '../pages/board-page';
import { bundle } from '../pages/bundle';
import { board } from './board';
import { column } from './column';
import { conflicts } from './conflicts';
import { live } from './live';
import { lint } from './lint';
import { move } from './move';
import { register } from './register';
import { replay } from './replay';
import { scoring } from './scoring';
import { stageReport } from './stage-report';

/** In the order in which `all` runs them: what writes comes after what reads the same rows. */
export const BENCHMARKS: ReadonlyArray<Benchmark> = [
  board,
  column,
  conflicts,
  scoring,
  stageReport,
  replay,
  lint,
  boardPage,
  bundle,
  live,
  move,
  register,
];
