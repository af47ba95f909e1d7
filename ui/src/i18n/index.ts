export { drafted, languages, localeOf, type Language } from "./catalogue";
export { easy, i18n, t, tIn, type Words } from "./i18n.svelte";
export { clock, dayWords, isLifeDate, lifeDateWords, todayLifeDate } from "./when";
