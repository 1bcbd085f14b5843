/** What the public page shows of a claim, as its parts stand there. */
const SHOWN = [
  "the statement and its standing",
  "why the desk decided so, and whether it was against the rule",
  "every quote with its article, and who told whom",
  "how many independent origins there are, and how they were counted",
  "the evidence for and against, with its addresses and notes",
];

function Address({ children }: { children: string }) {
  return (
    <span dir="ltr" className="font-medium [overflow-wrap:anywhere]">
      {children}
    </span>
  );
}

/** What opening a claim's public page means: where it will stand, and what everybody will read there. */
export function WhatPublishingMeans({ address }: { address: string }) {
  return (
    <>
      <p>
        Everybody will be able to read it, without signing in, at <Address>{address}</Address>, and find it in
        the list of checks. The page shows:
      </p>
      <ul className="list-disc space-y-1 ps-5">
        {SHOWN.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className="text-ink-soft">
        It names no reviewer and no editor, and shows no single review. “Unpublish” will stand where “Publish”
        stands now; what others have copied until then stays with them.
      </p>
    </>
  );
}

/** What closing a claim's public page means: who follows its address finds nothing there. */
export function WhatUnpublishingMeans({ address }: { address: string }) {
  return (
    <>
      <p>
        Whoever follows <Address>{address}</Address> will find no page there and no word on why, and the list
        of checks leaves it out. The claim itself stays as it is, and can be published again at the same
        address.
      </p>
      <p className="text-ink-soft">
        If the decision is in doubt, reopen the claim instead: its page stays and says that it is under review
        again.
      </p>
    </>
  );
}
