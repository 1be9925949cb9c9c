import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  TIMESTAMP,
  timestampValue,
  VARCHAR,
} from '@duckdb/node-api';

const CHUNK = 2048;
const micros = (date: unknown): ReturnType<typeof timestampValue> | null =>
  date instanceof Date ? timestampValue(BigInt(date.getTime()) * 1000n) : null;

/** Loads the columns that close rates need into DuckDB and groups them by channel and persona, once. */
export async function closeRatesInDuckDb(log: readonly unknown[][]): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(
      'CREATE TABLE log (created TIMESTAMP, channel VARCHAR, persona VARCHAR, leads INTEGER, won TIMESTAMP)',
    );
    await load(connection, log);
    const grouped = await connection.runAndReadAll(
      `SELECT channel, persona, sum(coalesce(leads, 1)), count(won) FROM log
       WHERE created >= TIMESTAMP '2026-02-01' AND created < TIMESTAMP '2026-08-01' GROUP BY ROLLUP (channel, persona)`,
    );
    return grouped.currentRowCount;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function load(connection: DuckDBConnection, log: readonly unknown[][]): Promise<void> {
  const header = log[0]!;
  const [created, channel, persona, leads, won] = ['Created', 'Channel', 'Persona', 'Leads', 'Won on'].map((label) =>
    header.indexOf(label),
  ) as [number, number, number, number, number];
  const appender = await connection.createAppender('log');
  const chunk = DuckDBDataChunk.create([TIMESTAMP, VARCHAR, VARCHAR, INTEGER, TIMESTAMP], CHUNK);
  for (let start = 1; start < log.length; start += CHUNK) {
    const rows = log.slice(start, start + CHUNK);
    chunk.setColumns([
      rows.map((row) => micros(row[created])),
      rows.map((row) => String(row[channel])),
      rows.map((row) => String(row[persona])),
      rows.map((row) => (row[leads] === '' ? null : Number(row[leads]))),
      rows.map((row) => micros(row[won])),
    ]);
    chunk.rowCount = rows.length;
    appender.appendDataChunk(chunk);
    chunk.reset();
  }
  appender.closeSync();
}
