/** The look of whatever floats above the page: menus, lists of options, small panels. */
export const POPUP_STYLE =
  "z-50 rounded border border-hairline bg-surface text-ink shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";

/** The look of an entry in a floating list. */
export const POPUP_ITEM_STYLE =
  "flex min-h-8 w-full cursor-pointer items-center gap-2.5 rounded-[3px] px-2.5 py-1.5 text-start outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-ink-faint data-highlighted:bg-accent-wash [&_svg]:size-4 [&_svg]:shrink-0";
