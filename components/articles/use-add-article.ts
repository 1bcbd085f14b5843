import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { type FurnitureLine, findFurniture } from "@/domain/articles/page-furniture";
import { add, preview } from "@/server/articles/actions";
import type { ArticlePreview } from "@/server/articles/queries/preview-article";
import { contentOf, fieldsIn, type Way } from "./add-draft";

type Content = Awaited<ReturnType<typeof contentOf>>;

/** What was read: as it came, which lines of it are the page's, and whether they are left out. */
interface Read {
  preview: ArticlePreview;
  content: Content;
  furniture: readonly FurnitureLine[];
  leftOut: boolean;
}

/** What is captured is what came; the lines of the page are left out of the text that is drawn from it. */
function captured({ content, leftOut }: Pick<Read, "content" | "leftOut">) {
  return leftOut ? { ...content, withoutFurniture: true } : content;
}

/** The two steps in which an article is added, and what is kept between them. */
export function useAddArticle() {
  const router = useRouter();
  const reading = useAction(preview);
  const adding = useAction(add);
  const { show } = useToast();
  const [way, setWay] = useState<Way>("paste");
  const [longText, setLongText] = useState<string | null>(null);
  const [seen, setSeen] = useState<Read | null>(null);

  const read = async (content: Content) => {
    const answer = await reading.run(content);
    const furniture = findFurniture(content.text ?? "");
    if (answer.ok) setSeen({ preview: answer.value, content, furniture, leftOut: false });
  };
  const toggleFurniture = async () => {
    if (!seen) return;
    const next = { ...seen, leftOut: !seen.leftOut };
    const answer = await reading.run(captured(next));
    if (answer.ok) setSeen({ ...next, preview: answer.value });
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (seen === null) return read(await contentOf(form, way, longText));

    const added = await adding.run({ ...captured(seen), ...fieldsIn(form) });
    if (!added.ok) return;
    const { outcome, ref } = added.value;
    if (outcome === "already_there")
      show({ message: `This text of this outlet is here already, as ${ref}. Nothing was added or changed.` });
    router.push(`/articles/${ref}`);
  };
  const choose = (value: string) => {
    reading.clear();
    setWay(value as Way);
  };
  const change = () => {
    reading.clear();
    adding.clear();
    setSeen(null);
  };
  const attach = (text: string | null) => {
    reading.clear();
    setLongText(text);
  };
  return { way, seen, longText, reading, adding, submit, choose, change, attach, toggleFurniture };
}
