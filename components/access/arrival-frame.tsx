import type { ReactNode } from "react";

interface ArrivalFrameProps {
  /** The desk's own name, over the title. */
  deskName: string;
  title: string;
  text?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages for people who are not signed in: one form, and what the desk is for. */
export function ArrivalFrame({ deskName, title, text, children }: ArrivalFrameProps) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(26rem,5fr)_7fr]">
      <main id="main" className="mx-auto flex w-full max-w-104 flex-col px-4 py-8">
        <p className="font-serif text-xl font-semibold">Sayso</p>
        <div className="my-auto py-10">
          <p className="text-sm text-ink-soft">
            <bdi>{deskName}</bdi>
          </p>
          <h1 className="mt-1 text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
          {text && <div className="mt-2 text-md text-ink-soft">{text}</div>}
          <div className="mt-6">{children}</div>
        </div>
      </main>
      <aside className="hidden flex-col justify-center border-s border-hairline bg-sunken px-12 py-8 lg:flex xl:px-20">
        <figure className="max-w-measure">
          <blockquote className="font-serif text-2xl leading-snug text-pretty">
            Five outlets that quote the same monitor are one origin,{" "}
            <em className="claim-mark not-italic" data-standing="corroborated">
              not five
            </em>
            .
          </blockquote>
          <figcaption className="mt-5 text-md text-ink-soft">
            Sayso takes news apart into single claims, ties each to who said it, and keeps what the desk
            decided, with the evidence for it.
          </figcaption>
        </figure>
      </aside>
    </div>
  );
}
