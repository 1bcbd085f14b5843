import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { MainOrigin } from "@/server/corroboration/queries/main-origins";
import { whatIfAddress } from "./what-if-address";

/** The origins that most corroborated claims name, to begin with. */
export function MainOrigins({ origins }: { origins: readonly MainOrigin[] }) {
  if (origins.length === 0)
    return (
      <EmptyState
        title="No claim is corroborated yet"
        text="Once claims are, the origins they rest on stand here, and each can be discounted to see what would fall."
      />
    );
  return (
    <Section title="Origins that corroborated claims name most">
      <Table stacked label="Origins to discount">
        <thead>
          <tr>
            <Th>Source</Th>
            <Th>Origin</Th>
            <Th numeric>Corroborated claims</Th>
            <Th>What if</Th>
          </tr>
        </thead>
        <tbody>
          {origins.map(({ id, ref, name, claims }) => (
            <tr key={id}>
              <Td mono>
                <Link className="link" href={`/sources/${ref}`}>
                  {ref}
                </Link>
              </Td>
              <Td>
                <bdi>{name}</bdi>
              </Td>
              <Td numeric className="max-sm:before:content-['Corroborated_claims:_']">
                {claims}
              </Td>
              <Td>
                <Link className="link" href={whatIfAddress([ref])}>
                  Discount it<span className="sr-only">: {name}</span>
                </Link>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
