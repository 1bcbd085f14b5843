import { ForeignText } from "@/components/ui/foreign-text";

/** Where something is written: a link where it is an address, else the words. */
export function Citation({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text)) return <ForeignText text={text} />;

  return (
    <a className="link [overflow-wrap:anywhere]" href={text} rel="noreferrer">
      {hostOf(text)}
    </a>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
