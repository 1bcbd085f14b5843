import { CopyButton } from "@/components/ui/copy-button";

interface ShownOnceProps {
  label: string;
  text: string;
  hint: string;
}

/** A secret that is shown now and never again, to be copied. */
export function ShownOnce({ label, text, hint }: ShownOnceProps) {
  return (
    <div className="rounded border border-accent bg-accent-wash p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-medium">{label}</p>
        <CopyButton text={text} />
      </div>
      <output className="mt-2 block font-mono text-sm [overflow-wrap:anywhere] select-all">{text}</output>
      <p className="mt-2 text-sm text-ink-soft">{hint}</p>
    </div>
  );
}

/** A one-time link as it is handed to a person. */
export function ShownLink({ name, secret }: { name: string; secret: string }) {
  return (
    <ShownOnce
      label={`Link for ${name}`}
      text={new URL(`/links/${secret}`, window.location.origin).href}
      hint="Hand it over by a way you trust. It works once, and it is not shown again."
    />
  );
}
