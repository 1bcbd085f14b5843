import { DateTime } from "@/components/ui/date-time";
import { Table, Td, Th } from "@/components/ui/table";
import { counted, inList } from "@/lib/words";
import type { CaptureView } from "@/server/articles/views";

const METHODS: Record<CaptureView["method"], string> = {
  paste: "Pasted",
  upload: "File",
  fetch: "Fetched",
  api: "API",
  import: "Import",
};

/** The captures of an article, newest first: when and how each was taken, its hash, and what was left out of its text. */
export function Captures({ captures }: { captures: readonly CaptureView[] }) {
  return (
    <details className="no-print w-full">
      <summary className="inline-block min-h-6 cursor-pointer">{counted(captures.length, "capture")}</summary>
      <Table label="Captures">
        <thead>
          <tr>
            <Th>Capture</Th>
            <Th>Taken</Th>
            <Th>How</Th>
            <Th>SHA-256</Th>
            <Th>Left out</Th>
          </tr>
        </thead>
        <tbody>
          {captures.map(({ id, number, retrievedAt, method, sha256, leftOut }) => (
            <tr key={id}>
              <Td mono>{number}</Td>
              <Td>
                <DateTime value={retrievedAt} />
              </Td>
              <Td>{METHODS[method]}</Td>
              <Td mono className="max-w-80 break-all">
                {sha256}
              </Td>
              <Td>{leftOut.length > 0 ? inList(leftOut) : "Nothing"}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
