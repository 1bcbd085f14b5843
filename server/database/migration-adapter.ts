import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { DatabaseError, type FieldDef, type QueryResult } from "pg";

type Connection = Awaited<ReturnType<PrismaPg["connect"]>>;

/** An adapter whose connections can be ended: the schema engine leaves them open. */
export interface MigrationAdapter extends SqlMigrationAwareDriverAdapterFactory {
  close(): Promise<void>;
}

/**
 * Prisma's adapter cuts a script at every semicolon, those inside comments and function bodies included. This one sends
 * it whole, which PostgreSQL runs in one transaction: a migration is applied altogether or not at all.
 */
export function openMigrationAdapter(url: string, migrations: string[]): MigrationAdapter {
  const factory = new PrismaPg({ connectionString: url });
  const open: Connection[] = [];
  const keep = (connection: Connection) => {
    open.push(connection);
    return connection;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () =>
      sendingWhole(keep(await factory.connect()), (script) => withItsRecord(script, migrations)),
    connectToShadowDb: async () =>
      sendingWhole(readingInternalChar(await factory.connectToShadowDb()), (script) => script),
    close: async () => {
      for (const connection of open) await connection.dispose();
    },
  };
}

const INTERNAL_CHAR = 18;
const BLANK_PADDED_CHAR = 1042;

/**
 * PostgreSQL's catalogue has columns of an internal type "char", which Prisma's adapter refuses and the engine demands.
 * The engine sends one query at a time.
 */
function readingInternalChar(connection: Connection): Connection {
  const pool = connection.underlyingDriver();
  let internal = new Set<number>();
  pool.query = new Proxy(pool.query, {
    apply: async (query, self, args) => {
      const result: QueryResult = await Reflect.apply(query, self, args);
      internal = markInternalChars(result.fields ?? []);
      return result;
    },
  });
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, at) =>
      internal.has(at) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return connection;
}

function markInternalChars(fields: FieldDef[]): Set<number> {
  const internal = fields.flatMap((field, at) => (field.dataTypeID === INTERNAL_CHAR ? [at] : []));
  for (const at of internal) Object.assign(fields[at] ?? {}, { dataTypeID: BLANK_PADDED_CHAR });
  return new Set(internal);
}

/**
 * The record that a migration is finished becomes part of its transaction: a process killed between the two would leave
 * a database that can't be told from a half-migrated one.
 */
function withItsRecord(script: string, migrations: string[]): string {
  if (!migrations.includes(script)) return script;
  return `${script}\n;UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;
}

function sendingWhole(connection: Connection, prepare: (script: string) => string): SqlDriverAdapter {
  connection.executeScript = async (script) => {
    try {
      await connection.underlyingDriver().query(prepare(script));
    } catch (error) {
      throw error instanceof DatabaseError ? asAdapterError(error) : error;
    }
  };
  return connection;
}

function asAdapterError(error: DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "N/A",
    severity: error.severity ?? "N/A",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
