// A picture from the vault as a blob address, let go of as soon as nothing shows it.
import { untrack } from "svelte";
import type { Host } from "../../host/host";
import { bytesOf, pictureType } from "./picture";

export class ShownPicture {
  address = $state("");
  failed = $state(false);

  /** Call while a component is being made: follows `picture` until the component goes. */
  constructor(host: Host, person: string, picture: () => string) {
    $effect(() => {
      const id = picture();
      let gone = false;
      if (id !== "") {
        host.call("picture_read", { person, picture: id }).then(
          ({ mime, base64 }) => {
            const type = pictureType(mime);
            if (gone) return;
            if (type === undefined) this.failed = true;
            else this.address = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
          },
          () => void (this.failed = !gone),
        );
      }
      return () => {
        gone = true;
        untrack(() => {
          if (this.address !== "") URL.revokeObjectURL(this.address);
          this.address = "";
          this.failed = false;
        });
      };
    });
  }
}
