import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '@/lib/downloads/sheets';
import { zip } from './archive';

/** Sheets as an Excel workbook; the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const buffer = await writeExcelFile(
    sheets.map(({ name, rows, widths, head }) => ({
      sheet: name,
      data: rows.map((row, index) =>
        row.map((cell) => (index < head && cell !== null ? { value: cell, fontWeight: 'bold' as const } : cell)),
      ),
      columns: widths.map((width) => ({ width })),
      ...(head > 0 ? { stickyRowsCount: head } : {}),
    })),
  ).toBuffer();
  // The writer stamps the parts with the time of day.
  return zip(new Map(Object.entries(unzipSync(buffer))));
}
