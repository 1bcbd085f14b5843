import type { Metadata } from "next";
import { TokenDialog } from "@/components/access/token-dialog";
import { TokensTable } from "@/components/access/tokens-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { readCursor } from "@/lib/is-cursor";
import { listTokenOwners, listTokens } from "@/server/access/queries/tokens";
import { pageActor } from "@/server/http/page-actor";

export const metadata: Metadata = { title: "Tokens" };

/** The API tokens of the desk. */
export default async function TokensPage({ searchParams }: PageProps<"/admin/tokens">) {
  const actor = await pageActor("token.read");
  const cursor = readCursor((await searchParams).cursor);
  const [tokens, owners] = await Promise.all([listTokens(actor, { cursor }), listTokenOwners(actor)]);

  return (
    <>
      <PageHeader title="Tokens" actions={<TokenDialog owners={owners} />} />
      {tokens.items.length > 0 ? (
        <TokensTable tokens={tokens.items} />
      ) : (
        <EmptyState
          title="No tokens yet"
          text="Programs use the API with a token of one role: an import from a wire, or an export to an archive."
        />
      )}
      <Pager
        firstHref={cursor ? "/admin/tokens" : undefined}
        nextHref={tokens.nextCursor ? `/admin/tokens?cursor=${tokens.nextCursor}` : undefined}
      />
    </>
  );
}
