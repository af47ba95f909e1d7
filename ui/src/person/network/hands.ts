// Listens to pointers and the wheel on the frame of the map and tells its stage, in px of the frame.
import type { Point } from "./placing";
import type { Stage } from "./stage.svelte";

/** An attachment for the frame. What lies over the map (buttons, menus) keeps its own presses. */
export function hands(stage: Stage, onmenu: (contact: string, at: Point) => void): (frame: HTMLElement) => () => void {
  return (frame) => {
    const at = (event: MouseEvent): Point => {
      const box = frame.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onMap = (event: Event): boolean => event.target instanceof Element && (event.target === frame || event.target.closest(".sheet") !== null);
    const pointer = (event: PointerEvent): Parameters<Stage["press"]>[0] => ({ id: event.pointerId, type: event.pointerType, ...at(event) });
    const doings: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void } = {
      pointerdown: (event) => {
        if (event.button !== 0 || !onMap(event)) return;
        frame.setPointerCapture(event.pointerId);
        stage.press(pointer(event));
      },
      pointermove: (event) => stage.move(pointer(event)),
      pointerup: (event) => stage.lift(pointer(event)),
      pointercancel: (event) => stage.lose(event.pointerId),
      lostpointercapture: (event) => stage.lose(event.pointerId),
      wheel: (event) => {
        if (onMap(event) && stage.wheel(event, at(event))) event.preventDefault();
      },
      contextmenu: (event) => {
        const disc = onMap(event) ? stage.under(at(event)) : undefined;
        if (disc === undefined || event.detail === 0 && event.button !== 2) return;
        event.preventDefault();
        onmenu(disc.echo ?? disc.id, at(event));
      },
      dragstart: (event) => event.preventDefault(),
    };
    const all = Object.entries(doings) as [string, (event: Event) => void][];
    for (const [name, doing] of all) frame.addEventListener(name, doing, name === "wheel" ? { passive: false } : {});
    const watch = new ResizeObserver(() => (stage.frame = { width: frame.clientWidth, height: frame.clientHeight }));
    watch.observe(frame);
    return () => {
      watch.disconnect();
      for (const [name, doing] of all) frame.removeEventListener(name, doing);
    };
  };
}
