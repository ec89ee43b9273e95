import { Connection, type ConnectionOptions } from '@temporalio/client';
import { searchAttributeTypes } from '../../contract/search-attributes.ts';

const indexedValueTypes = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 } as const;

/**
 * Registers what a case can be found by in the Temporal UI. A name registered before with another type is silently kept by
 * the server, so the result is read back and compared.
 *
 * @param server host:port, or all that the connection needs
 * @returns the names that were new
 */
export async function registerSearchAttributes(
  server: string | ConnectionOptions,
  namespace: string,
): Promise<string[]> {
  const options = typeof server === 'string' ? { address: server } : server;
  const connection = await Connection.connect({ ...options, connectTimeout: '5s' });
  try {
    const before = await registered(connection, namespace);
    const missing = Object.entries(searchAttributeTypes).filter(([name]) => before[name] === undefined);
    await add(connection, namespace, missing);
    check(await registered(connection, namespace));
    return missing.map(([name]) => name);
  } finally {
    await connection.close();
  }
}

/** The same for the time-skipping test server, which is always new and cannot list what it knows. */
export async function registerSearchAttributesUnseen(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '5s' });
  try {
    await add(connection, namespace, Object.entries(searchAttributeTypes));
  } finally {
    await connection.close();
  }
}

type Entry = [name: string, type: (typeof searchAttributeTypes)[keyof typeof searchAttributeTypes]];

async function add(connection: Connection, namespace: string, attributes: Entry[]): Promise<void> {
  if (attributes.length === 0) return;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(attributes.map(([name, type]) => [name, indexedValueTypes[type]])),
  });
}

async function registered(connection: Connection, namespace: string): Promise<Record<string, number>> {
  const answer = await connection.operatorService.listSearchAttributes({ namespace });
  return answer.customAttributes;
}

function check(actual: Record<string, number>): void {
  const wrong = Object.entries(searchAttributeTypes).filter(([name, type]) => actual[name] !== indexedValueTypes[type]);
  if (wrong.length === 0) return;
  const names = wrong.map(([name, type]) => `${name} (should be ${type})`).join(', ');
  throw new Error(`search attributes of another type exist on this Temporal server: ${names}`);
}
