import type { DatasetFacts } from './dataset-facts';

/** A few lines that load a dataset's CSV into a tool that people work with. */
export interface Snippet {
  readonly tool: string;
  /** Where the lines go. */
  readonly where: string;
  readonly code: string;
}

/**
 * @param address absolute address of data.csv
 * @param codes columns of digits that are names, not numbers: their zeros in front must stay
 */
export function writeSnippets(address: string, id: string, codes: readonly string[] = []): readonly Snippet[] {
  const name = id.replaceAll('-', '_');
  const inR = codes.length > 0 ? `, colClasses = c(${codes.map((code) => `${code} = "character"`).join(', ')})` : '';
  const inPandas = codes.length > 0 ? `, dtype={${codes.map((code) => `"${code}": "string"`).join(', ')}}` : '';
  return [
    { tool: 'R', where: 'base R, no package needed', code: `${name} <- read.csv("${address}", na.strings = "", encoding = "UTF-8"${inR})` },
    { tool: 'Python', where: 'with pandas', code: `import pandas as pd\n\n${name} = pd.read_csv("${address}"${inPandas})` },
    {
      tool: 'JavaScript',
      where: 'in a browser or in Node, numbers as numbers',
      code: `const { columns, rows } = await (await fetch("${address.replace(/data\.csv$/, 'data.json')}")).json();`,
    },
    {
      tool: 'Excel',
      where: 'Data, Get Data, From Other Sources, Blank Query, Advanced Editor',
      code: [
        'let',
        `    Source = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
        '    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
        'in',
        '    Rows',
      ].join('\n'),
    },
    { tool: 'Google Sheets', where: 'in a cell; needs a public address', code: `=IMPORTDATA("${address}")` },
  ];
}

/** Columns whose words are digits with a zero in front. */
export function findCodes({ columns, rows }: Pick<DatasetFacts, 'columns' | 'rows'>): string[] {
  return Object.keys(columns).filter((name) => rows.some((row) => /^0\d+$/.test(String(row[name] ?? ''))));
}
