import { openCsv, type CsvDocument } from '@/lib/core/csv-read';
import { AppError } from '@/lib/core/errors';
import { leadError } from '@/lib/domain/leads/errors';

/** A pasted or uploaded table; one that is none is refused at its field. */
export async function openTable(table: string): Promise<CsvDocument> {
  try {
    return await openCsv(new TextEncoder().encode(table));
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid')
      throw leadError('file', { fields: { table: [NO_TABLE] } });
    throw error;
  }
}

const NO_TABLE = 'This is no table: a line of headings, then a line for each row, is needed.';
