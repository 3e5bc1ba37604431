import type { Choice, JieduDatabase } from './database';
import { pageIdentity, siteIdentity } from './page-identity';

export type Scope = Choice['scope'];

/** What the reader chose for an address; null: nothing. */
export interface Choices {
  readonly page: boolean | null;
  readonly site: boolean | null;
}

/** The choices that concern an address. */
export async function choicesFor(db: JieduDatabase, address: string): Promise<Choices> {
  const [page, site] = await Promise.all(
    (['page', 'site'] as const).map(async (scope) => {
      const name = identityOf(scope, address);
      return name === null ? undefined : db.choices.get([scope, name]);
    }),
  );
  return { page: page?.read ?? null, site: site?.read ?? null };
}

/** The choice that counts: the page's own, else the site's, else none. */
export function effectiveChoice({ page, site }: Choices): boolean | null {
  return page ?? site;
}

/**
 * Keeps the reader's choice; null takes it back, so that the verdict counts again.
 *
 * @throws where the address names no page that could be recognised again
 */
export async function choose(
  db: JieduDatabase,
  scope: Scope,
  address: string,
  read: boolean | null,
): Promise<void> {
  const name = identityOf(scope, address);
  if (name === null) throw new Error('This page has no address of its own, so no choice can be kept for it.');
  if (read === null) await db.choices.delete([scope, name]);
  else await db.choices.put({ scope, name, read });
}

function identityOf(scope: Scope, address: string): string | null {
  return scope === 'page' ? pageIdentity(address) : siteIdentity(address);
}
