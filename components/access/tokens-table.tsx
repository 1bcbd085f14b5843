import { RevokeToken } from "@/components/access/revoke-token";
import { ROLE_WORDS } from "@/components/access/role-words";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Table, Td, Th } from "@/components/ui/table";
import type { Token } from "@/server/access/queries/tokens";

/** The API tokens of the desk. */
export function TokensTable({ tokens }: { tokens: readonly Token[] }) {
  return (
    <Table stacked label="API tokens">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>State</Th>
          <Th>Role</Th>
          <Th>Acts as</Th>
          <Th>Made</Th>
          <Th>Last used</Th>
          <Th>
            <span className="sr-only">Revoke</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </tbody>
    </Table>
  );
}

const STATES = {
  active: { tone: "success", label: "Active" },
  revoked: { tone: "neutral", label: "Revoked" },
  blocked: { tone: "warning", label: "Blocked" },
} as const;

function TokenRow({ token }: { token: Token }) {
  return (
    <tr>
      <Td className="font-medium">
        <bdi>{token.name}</bdi>
      </Td>
      <Td>
        <Badge tone={STATES[token.state].tone}>{STATES[token.state].label}</Badge>
      </Td>
      <Td>{ROLE_WORDS[token.role].label}</Td>
      <Td className="whitespace-nowrap text-ink-soft max-sm:before:content-['Acts_as:_']">
        <bdi>{token.account.name}</bdi>
        {token.account.kind === "service" && " (service)"}
      </Td>
      <Td className="text-ink-soft max-sm:before:content-['Made:_']">
        <DateTime value={token.createdAt} precision="day" />
      </Td>
      <Td className="text-ink-soft max-sm:before:content-['Last_used:_']">
        {token.lastUsedAt ? <DateTime value={token.lastUsedAt} /> : "Never"}
      </Td>
      <Td numeric className="max-sm:ms-auto">
        {token.state !== "revoked" && <RevokeToken id={token.id} name={token.name} />}
      </Td>
    </tr>
  );
}
