/** A name or a few words in any script, kept from disturbing the line around them. */
export function ForeignText({ text, lang, className }: { text: string; lang?: string; className?: string }) {
  return (
    <bdi dir="auto" lang={lang} className={className}>
      {text}
    </bdi>
  );
}
