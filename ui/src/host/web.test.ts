import { expect, test, vi } from "vitest";
import { takeToken, webHost } from "./web";

test("the token leaves the address", () => {
  const past = { replaceState: vi.fn() };
  const place = { hash: "#abc", pathname: "/", search: "" };
  expect(takeToken(place as Location, past as unknown as History)).toBe("abc");
  expect(past.replaceState).toHaveBeenCalledWith(null, "", "/");
});

test("a call posts the request with the token and answers the body", async () => {
  const ask = vi.fn(async () => new Response(JSON.stringify({ words: ["a"] })));
  const answer = await webHost("tok", ask as typeof fetch).call("passphrase_suggest", { language: "en" });
  expect(answer).toEqual({ words: ["a"] });
  expect(ask).toHaveBeenCalledWith(
    "/cmd/passphrase_suggest",
    expect.objectContaining({ method: "POST", body: '{"language":"en"}', headers: expect.objectContaining({ authorization: "Bearer tok" }) }),
  );
});

test("a refusal arrives as a Failure", async () => {
  const ask = async () => new Response(JSON.stringify({ code: "waitFirst", message: "", waitMs: 5 }), { status: 400 });
  await expect(webHost("", ask as typeof fetch).call("today", { now: 0, timezoneOffsetMinutes: 0 })).rejects.toEqual({ code: "waitFirst", message: "", waitMs: 5 });
});

test("what is no Failure becomes internal and loses its text", async () => {
  const ask = async (): Promise<Response> => {
    throw new TypeError("Mary Pryce");
  };
  await expect(webHost("", ask as typeof fetch).call("undo", {})).rejects.toEqual({ code: "internal", message: "" });
});
