// A textarea as tall as its words.
import type { Attachment } from "svelte/attachments";

export function autosize(value: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    value();
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
}
