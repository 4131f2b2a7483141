import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile } from '@/lib/content/ledger';

/** Puts a new text into the ledger's place in one step, so that nobody ever finds half of one. */
export function writeLedger(text: string, root = process.env.SEVENTEEN_ROOT ?? process.cwd()): void {
  const file = path.join(root, ledgerFile);
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
