/** Words without the quotation marks they were typed with: the page sets its own. */
export function unquoted(text: string): string {
  const bare = text.trim();
  const open = /^['"‘’‚“”„«»‹›]/u.test(bare);
  return open ? bare.slice(1).replace(/['"‘’“”«»‹›]$/u, "").trim() : bare;
}

/** More than space and marks. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
