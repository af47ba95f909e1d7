// How much of the window is left under the top of something: the map takes all of it, so that it is seen whole.
export class RoomBelow {
  px = $state(0);

  /** An attachment for what wants the room. */
  readonly watch = (element: HTMLElement): (() => void) => {
    const measure = (): void => {
      const top = element.getBoundingClientRect().top + window.scrollY;
      this.px = Math.max(0, Math.floor(window.innerHeight - top - 12));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    window.addEventListener("resize", measure);
    measure();
    return () => {
      watch.disconnect();
      window.removeEventListener("resize", measure);
    };
  };
}

export const roomBelow = (): RoomBelow => new RoomBelow();
