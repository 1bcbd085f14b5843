/** Outlets and agencies that pass on what others say, by their printed names in lower case. */
const OUTLETS: ReadonlySet<string> = new Set(
  `reuters|ap|afp|associated press|agence france-presse|anadolu|anadolu agency|anadolu news agency|sana|tass|ria|ria novosti|interfax|sputnik|
tasnim|fars|irna|isna|mehr|press tv|al-manar|al-mayadeen|al-alam|al jazeera|al-jazeera|al arabiya|al-arabiya|bbc|cnn|nbc|abc|cbs|
fox news|msnbc|npr|pbs|the guardian|guardian|the times|the independent|independent|the telegraph|haaretz|hurriyet|
daily sabah|al-ahram|al-hayat|asharq al-awsat|an-nahar|al-akhbar|the daily star|kuna|wam|mena|petra|dpa|efe|ansa|upi|bloomberg|politico|
axios|le monde|der spiegel|spiegel|el pais|die zeit|xinhua|kyodo|rt|rudaw|kurdistan24|amaq|enab baladi|orient news|shaam|
the new york times|new york times|washington post|the washington post|wall street journal|the wall street journal|usa today|
the economist|time|newsweek|vice|buzzfeed|voa|deutsche welle|dw|euronews|sky news|itv|channel 4|trt|ntv|cnn turk|ukrinform|suspilne`
    .replaceAll("\n", "")
    .split("|"),
);

const OUTLET_WORDS =
  /\b(?:news agency|agency|newspaper|daily|weekly|magazine|television|tv|radio|channel|broadcaster|network|news|times|post|herald|tribune|gazette|journal|press|media|website|news site|outlet)\b/i;

/** Whether printed words name or describe an outlet or agency, exactly or by a near spelling of six letters or more. */
export function looksLikeOutlet(mention: string): boolean {
  const name = mention.toLowerCase().replaceAll("’", "'").replace(/'s$/, "").replace(/^the /, "");
  if (/\b(?:conference|briefing|rally)\b/.test(name)) return false;
  if (OUTLETS.has(name) || OUTLETS.has(`the ${name}`) || OUTLET_WORDS.test(name)) return true;

  return name.length >= 6 && [...OUTLETS].some((outlet) => isNear(name, outlet));
}

/** At most one letter more, less or different. */
function isNear(a: string, b: string): boolean {
  if (b.length < 6 || Math.abs(a.length - b.length) > 1) return false;

  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;

  return Math.max(a.length, b.length) - start - end <= 1;
}
