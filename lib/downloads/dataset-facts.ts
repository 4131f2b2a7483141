import type { DatasetRow } from '@/lib/data/table';
import type { ColumnMeta, DatasetTopic } from '@/lib/schema/dataset';

/** A source as files and pages about a dataset name it. */
export interface SourceFacts {
  readonly key: string;
  readonly title: string;
  readonly producer: string;
  readonly issued: string | null;
  readonly url: string | null;
  readonly accessed: string;
  readonly standing: 'primary' | 'mirror' | 'secondary';
}

/** A dataset with its texts resolved: all that its files are made of. */
export interface DatasetFacts {
  readonly id: string;
  readonly title: string;
  readonly topic: DatasetTopic;
  readonly description: string;
  readonly method: string;
  readonly columns: Readonly<Record<string, ColumnMeta>>;
  /** Name of the column that states the basis row by row. */
  readonly basisColumn: string | null;
  readonly rows: readonly DatasetRow[];
  readonly coverage: string;
  readonly asOf: string;
  readonly license: { readonly name: string; readonly url: string | null };
  readonly sources: readonly SourceFacts[];
  /** Absolute address of its page. */
  readonly address: string;
  /** Days of the first edition that holds it and of the last that changed it; null before the first release. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly publisher: string;
}
