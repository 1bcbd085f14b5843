import { ImportRegistry } from "@/components/registry/import-registry";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonStyle } from "@/components/ui/button-style";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { isAllowed } from "@/domain/access/policy";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "Registry" };

const FILES = [
  { label: "Download as CSV", href: "/sources/registry/file?format=csv" },
  { label: "Download as JSON", href: "/sources/registry/file?format=json" },
] as const;

/** The registry as a whole: out as a file, in from a file. */
export default async function RegistryPage() {
  const actor = await pageActor("registry.export");

  return (
    <>
      <PageHeader
        title="Registry"
        breadcrumbs={<Breadcrumbs items={[{ label: "Sources", href: "/sources" }, { label: "Registry" }]} />}
      />
      <div className="flex flex-col gap-8">
        <Section title="Take it out">
          <p className="mb-3 max-w-2xl text-ink-soft">
            Every confirmed source with its names, relations and sides in conflicts. Reading the same file in
            again changes nothing.
          </p>
          <div className="flex flex-wrap gap-2">
            {FILES.map(({ label, href }) => (
              <a key={href} href={href} download className={buttonStyle()}>
                {label}
              </a>
            ))}
          </div>
        </Section>
        {isAllowed(actor, "registry.import") && (
          <Section title="Read a file">
            <ImportRegistry />
          </Section>
        )}
      </div>
    </>
  );
}
