import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import { anEvidence, appearances } from "@/test/builders/chain";

const chains = fc.array(
  fc.constantFrom(
    "A > SOHR",
    "B > UN",
    "C > Anadolu > officials?",
    "D > Anadolu",
    "E",
    "F > Blog~",
    "G > G2 > SOHR",
  ),
  { maxLength: 6 },
);
const origins = fc.option(fc.constantFrom("SOHR", "UN", "Planet", "Blog~", "officials?"));

describe("evidence, whatever the appearances", () => {
  it("for the claim raises the count by one at most, and never lowers it", () => {
    fc.assert(
      fc.property(chains, origins, (drawn, origin) => {
        const before = independence({ appearances: appearances(...drawn), evidence: [] });
        const after = independence({
          appearances: appearances(...drawn),
          evidence: [anEvidence("ev-1", origin)],
        });
        const raised = after.independentOrigins - before.independentOrigins;

        expect([0, 1]).toContain(raised);
        expect(after.outlets).toBe(before.outlets);
      }),
    );
  });

  it("of the same origin again raises nothing", () => {
    fc.assert(
      fc.property(chains, origins, fc.integer({ min: 2, max: 5 }), (drawn, origin, times) => {
        const many = Array.from({ length: times }, (_, index) => anEvidence(`ev-${index}`, origin));
        const once = independence({ appearances: appearances(...drawn), evidence: many.slice(0, 1) });
        const often = independence({ appearances: appearances(...drawn), evidence: many });

        expect(often.independentOrigins).toBe(once.independentOrigins);
        expect(often.groups.flatMap((group) => group.evidenceIds).length).toBeGreaterThanOrEqual(times);
      }),
    );
  });

  it("against the claim changes opposition only", () => {
    fc.assert(
      fc.property(chains, origins, fc.boolean(), (drawn, origin, answered) => {
        const against = anEvidence("ev-1", origin, { stance: "against", answered });
        const before = independence({ appearances: appearances(...drawn), evidence: [] });
        const after = independence({ appearances: appearances(...drawn), evidence: [against] });

        expect(after.groups).toEqual(before.groups);
        expect(after.opposition).toHaveLength(before.opposition.length + 1);
        expect(after.opposition.some((one) => one.blocks)).toBe(!answered);
      }),
    );
  });
});
