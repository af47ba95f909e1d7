/** Pictures to and from the vault: bytes as base64 on the wire, a blob address on the screen, never a file path. */

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let n = 0; n < letters.length; n += 1) bytes[n] = letters.charCodeAt(n);
  return bytes;
}

/** In pieces, because a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (let n = 0; n < bytes.length; n += 0x8000) letters += String.fromCharCode(...bytes.subarray(n, n + 0x8000));
  return btoa(letters);
}

export const largest = 10 * 1024 * 1024;
const shown = new Set(["image/png", "image/jpeg", "image/webp", "image/gif"]);

/** The type to show bytes as; undefined for anything that is not one of the plain picture types. */
export const pictureType = (mime: string): string | undefined => (shown.has(mime) ? mime : undefined);
