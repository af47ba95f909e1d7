export { drafted, languages, localeOf, type Language } from "./catalogue";
export { easy, i18n, t, tIn, type Words } from "./i18n.svelte";
export { clock, dateWords, dayWords, isLifeDate, lifeDateWords, monthNames, todayLifeDate } from "./when";
