"use client";

import type { ReadItem } from "@/domain/articles/reading";
import { ItemCard } from "./item-card";
import { KeysDialog } from "./keys-dialog";
import { OffersProvider } from "./offers";
import { PhoneDrawer } from "./phone-drawer";
import { Rail } from "./rail";
import { ReaderDialogs } from "./reader-dialogs";
import type { ReaderProps } from "./reader-props";
import { ReaderToolbar } from "./reader-toolbar";
import { SelectionButton } from "./selection-button";
import { TextColumn } from "./text-column";
import { useReader } from "./use-reader";

/** The article screen: the text with its claims marked, the cards beside it, and everything done by mouse or keys. */
export function Reader(props: ReaderProps) {
  const { article, rights } = props;
  const reader = useReader(props);
  const { root, items, shown, activeKey, pick, move, commands, points, selection, dialog, dialogs } = reader;
  const { say } = commands;
  const card = (item: ReadItem) => (
    <ItemCard
      item={item}
      active={item.key === activeKey}
      takeFocus={reader.takeFocus}
      canReview={rights.review}
      busy={commands.busyKeys.has(item.key)}
      claimCommands={{ ...commands.claim, edit: dialogs.edit, review: dialogs.review, say }}
      suggestionCommands={{ ...commands.suggestion, edit: dialogs.edit, say }}
      onPick={pick}
    />
  );

  return (
    <OffersProvider>
      <ReaderToolbar
        items={items}
        unfolded={reader.unfolded}
        onUnfold={reader.fold}
        rejected={reader.rejected.length}
        onRejected={dialogs.rejected}
        onMove={move}
        onKeys={dialogs.keys}
        onRenew={rights.renew ? commands.renew : null}
        renewing={commands.isReading}
      />
      <div className="relative grid gap-x-10 lg:grid-cols-[minmax(0,37rem)_minmax(19rem,1fr)]">
        <div className="relative">
          <TextColumn
            root={root}
            paragraphs={reader.paragraphs}
            claims={reader.standings}
            activeKey={activeKey}
            language={article.language}
          />
          {selection && <SelectionButton selection={selection} onClaim={() => dialogs.create(selection)} />}
        </div>
        <aside aria-label="Claims beside the text" className="no-print hidden lg:block">
          <Rail root={root} items={shown} activeKey={activeKey} card={card} />
        </aside>
      </div>
      <PhoneDrawer
        items={shown}
        activeKey={activeKey}
        open={reader.drawerOpen}
        onOpenChange={reader.setDrawerOpen}
        card={card}
      />
      <ReaderDialogs
        dialog={dialog}
        article={article}
        points={points}
        rights={rights}
        commands={commands}
        rejected={reader.rejected}
        onEdit={dialogs.edit}
        onReview={dialogs.review}
        onClose={dialogs.close}
      />
      <KeysDialog
        open={dialog?.kind === "keys"}
        onOpenChange={(open) => (open ? dialogs.keys() : dialogs.close())}
        keysOn={reader.keysOn}
        onSwitch={reader.setKeysOn}
      />
    </OffersProvider>
  );
}
