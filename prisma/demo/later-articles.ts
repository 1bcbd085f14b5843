import type { DemoArticle } from "@/prisma/demo/articles";

const GAZETTE = `At least 43 insurgents died in the attack on Khan Tuman, the Syrian Observatory for Human Rights said on Saturday.

Insurgents took the town of Khan Tuman on Friday, the Observatory said.

Buses that were to bring families out of Al-Hader did not arrive.`;

const TRIBUNE = `At least 43 insurgents were killed at Khan Tuman, Strait Gazette reported, citing the Syrian Observatory for Human Rights.

A baker from Khan Tuman said by telephone that he had counted the graves himself, but would not say how many.`;

const RETAKEN = `The army retook Khan Tuman on Tuesday after two nights of air strikes, the Syrian Arab News Agency said.

The Syrian Observatory for Human Rights said government forces were back in the town square by noon.

A commander of the insurgents, Abu Yusuf, said his men still held the western quarter.`;

/** What other outlets printed later: one toll over and over, and how the town changed hands again. Written for the demo. */
export const LATER_ARTICLES: readonly DemoArticle[] = [
  {
    key: "gazette",
    title: "Dozens dead around Khan Tuman",
    outlet: "Strait Gazette",
    publishedAt: "2016-05-07T15:20:00Z",
    language: "en",
    text: GAZETTE,
  },
  {
    key: "tribune",
    title: "What is known of the dead of Khan Tuman",
    outlet: "Delta Tribune",
    publishedAt: "2016-05-08",
    language: "en",
    text: TRIBUNE,
  },
  {
    key: "retaken",
    title: "Army back in Khan Tuman",
    outlet: "Strait Gazette",
    publishedAt: "2016-05-11",
    language: "en",
    text: RETAKEN,
  },
];
