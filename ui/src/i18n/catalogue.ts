// The words of both languages, from the one catalogue that Rust reads too (ui/locales).
import { FluentBundle, FluentResource } from "@fluent/bundle";

export type Language = "en" | "cy";
export const languages: readonly Language[] = ["en", "cy"];
export const localeOf: Record<Language, string> = { en: "en-GB", cy: "cy" };

const files = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

export function bundleFor(language: Language): FluentBundle {
  const bundle = new FluentBundle(localeOf[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${localeOf[language]}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

/** How many messages are only drafted, and how many a person has checked: counted from the comments. */
export function drafted(language: Language): { drafted: number; checked: number } {
  let [d, c] = [0, 0];
  for (const [path, text] of Object.entries(files)) {
    if (!path.includes(`/${localeOf[language]}/`)) continue;
    d += text.match(/^# drafted$/gm)?.length ?? 0;
    c += text.match(/^# checked$/gm)?.length ?? 0;
  }
  return { drafted: d, checked: c };
}
