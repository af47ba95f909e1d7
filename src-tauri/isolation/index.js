// Every message from the screens to Rust comes through here first, in a frame that the screens cannot reach into.
// What does not look like a command of Kith, or like listening to the shell's two events, goes no further:
// it is renamed to something that nothing answers, so that its promise is rejected rather than left hanging.
(() => {
  const NAME = /^[a-z]+(_[a-z]+)*$/;
  const EVENTS = ["lock-soon", "second-start"];

  const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  const only = (value, keys) => isPlain(value) && Object.keys(value).every((key) => keys.includes(key));

  const isCommand = (cmd, payload) =>
    NAME.test(cmd) && only(payload, ["request"]) && isPlain(payload.request);

  const isListening = (cmd, payload) =>
    (cmd === "plugin:event|listen" && only(payload, ["event", "target", "handler"]) && EVENTS.includes(payload.event)) ||
    (cmd === "plugin:event|unlisten" && only(payload, ["event", "eventId"]) && EVENTS.includes(payload.event));

  window.__TAURI_ISOLATION_HOOK__ = (message) => {
    const cmd = typeof message.cmd === "string" ? message.cmd : "";
    if (isCommand(cmd, message.payload) || isListening(cmd, message.payload)) return message;
    return { cmd: "refused", callback: message.callback, error: message.error, options: undefined, payload: {} };
  };
})();
