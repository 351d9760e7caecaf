import { z } from 'zod';

export const getHome = z.strictObject({});
