'use server';

import { action } from '@/lib/platform/action';
import * as service from './service';

export const saveProduct = action(service.saveProduct, { refreshes: ['/settings/products'] });
