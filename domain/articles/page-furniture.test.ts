import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFurniture, furnitureInWords, withoutFurniture } from "./page-furniture";

const linesOf = (text: string) => findFurniture(text).map((line) => line.text);

describe("the lines of the page around an article", () => {
  it.each([
    "Share",
    "SHARE",
    "Share this article",
    "Login",
    "Log in",
    "Sign in",
    "Register",
    "E-mail",
    "Email",
    "Send this story",
    "Email this",
    "Post this story to Telegram",
    "Instagram",
    "Ad",
    "Sponsored",
    "Promoted content",
    "Article continues below",
    "Story continues below this advertisement",
    "Load more stories",
    "Jump to comments",
    "Return to homepage",
    "Skip to content",
    "Editor’s picks",
    "Editors’ picks",
    "Editors pick",
    "Trending now",
    "Recommended for you",
    "Comments",
    "1 comment",
    "View all comments",
    "View comments",
    "Join the conversation",
    "Subscribe now",
    "Our newsletters",
    "Cookie settings",
    "Terms and conditions",
    "Terms of use",
    "Accept cookies",
    "• Share",
    "— Most read:",
    "Watch: Inside the town",
    "More on this story | Maps",
    "Find The Monitor on YouTube",
    "Join us on WhatsApp",
    "Subscribe here for e-mail updates",
    "Get our app",
    "Get the latest alerts",
    "Tap here",
    "Copyright 2016 Reuters",
    "(c) 2016 Reuters",
    "Photo:AFP",
    "Photographs: J Smith",
    "Picture credits: A. Haddad | AP",
    "File photo: Reuters",
    "[Image: AFP]",
    "Credit: One Two Three Four Five Six Seven Eight",
    "Share on Facebook",
    "Facebook",
    "Print",
    "Advertisement",
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "Read more",
    "Read more...",
    "Continue reading the main story",
    "Read more: The long siege of Aleppo",
    "Related: Five maps of the north",
    "See also: Who holds what",
    "Follow us on Twitter",
    "Follow @reuters",
    "Like us on Facebook",
    "Sign up for our newsletter",
    "Sign up for the morning briefing",
    "Subscribe to our Telegram channel",
    "Download our app",
    "Click here for more",
    "Skip to main content",
    "Back to top",
    "Related articles",
    "Most read",
    "12 comments",
    "Leave a comment",
    "All rights reserved.",
    "© 2016 Reuters",
    "Photo: AFP",
    "Photo: Khalil Ashawi/Reuters",
    "Photo by Ammar Abdullah / Reuters",
    "(Photo credit: George Ourfalian/AFP via Getty Images)",
    "Image courtesy of Getty Images",
  ])("has: %s", (line) => {
    expect(linesOf(`Rebels took Azaz.\n\n  ${line} \nThey hold it.`)).toEqual([line]);
  });

  it("are 90 letters long at most, the space around them not counted", () => {
    const most = `Read more: ${"x".repeat(79)}`;
    expect(linesOf(` ${most} `)).toEqual([most]);
    expect(linesOf(`${most}x`)).toEqual([]);
  });

  it.each([
    "Share prices fell in Damascus on Friday.",
    "Facebook removed the page of the group.",
    "Twitter users posted pictures of the crater.",
    "Read more, said the minister.",
    "Related: Activists said 30 people died",
    "Read more: Russia denied the raid, according to Interfax",
    "Photo: Smoke rises over Aleppo after the raid",
    "Photo: the crater in Idlib",
    "Images showed a column of tanks.",
    "Image by image, the archive proves the attack.",
    "Advertisement revenue paid for the weapons.",
    "Subscribe to the ceasefire or face sanctions",
    "Search teams reached the village.",
    "Follow the convoy",
    "More than 30 people were killed.",
    "Print works in Aleppo were shelled.",
    "Syrian photo: AFP",
    "Follow events on Xinhua",
    "Subscribe tomorrow or lose the channel",
    "Subscribe to the channelside truce",
    "Download the happening",
    "Get the appeal heard",
    "Clicking here and there",
    "Copyrighted maps were found.",
    "Nobody could share",
    "Shared",
    "Credit: One Two Three Four Five Six Seven Eight Nine",
    "Photo:",
    "شارك",
  ])("has not: %s", (line) => {
    expect(linesOf(`Rebels took Azaz.\n${line}\nThey hold it.`)).toEqual([]);
  });

  it("stands where its places say, in any text", () => {
    const piece = fc.constantFrom(
      "Share",
      "Advertisement",
      "Rebels took Azaz.",
      "😀 Aleppo",
      "",
      " Read more ",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("\n");
        for (const { text: line, start, end } of findFurniture(text))
          expect(text.slice(start, end).trim()).toBe(line);
      }),
    );
  });
});

describe("a text without them", () => {
  it("is what it was, letter by letter", () => {
    const text = "Share\nRebels took Azaz.\n\nAdvertisement\n\nThey hold  it.\nRead more: Maps";
    expect(withoutFurniture(text)).toBe("Rebels took Azaz.\n\n\nThey hold  it.");
    expect(withoutFurniture("Rebels took Azaz.\n")).toBe("Rebels took Azaz.\n");
  });

  it("has none left", () => {
    const piece = fc.constantFrom("Share", "Advertisement", "Rebels took Azaz.", "", "Photo: AFP");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(findFurniture(withoutFurniture(pieces.join("\n")))).toEqual([]);
      }),
    );
  });
});

describe("furnitureInWords", () => {
  const wordsOf = (...lines: string[]) => furnitureInWords(findFurniture(lines.join("\n")));

  it("names each line as printed and once, in its order, with how often it stands there", () => {
    expect(wordsOf("Share", "Rebels took Azaz.", " Advertisement ", "Advertisement")).toEqual([
      "“Share”",
      "“Advertisement” (2 lines)",
    ]);
  });

  it("is nothing where there is none", () => {
    expect(wordsOf("Rebels took Azaz.")).toEqual([]);
  });

  it("names twenty at most and counts the others, lines and not names", () => {
    const many = Array.from({ length: 22 }, (_, index) => `${index} comments`);
    expect(wordsOf(...many, "21 comments")).toHaveLength(21);
    expect(wordsOf(...many, "21 comments").at(-1)).toBe("3 more lines");
    expect(wordsOf(...many.slice(0, 21)).at(-1)).toBe("1 more line");
  });
});
