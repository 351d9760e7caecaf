import { z } from 'zod';

export const stageMap = z.record(z.string(), z.string());
