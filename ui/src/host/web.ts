// The test-only loopback host, in a plain browser: the same commands over HTTP.
import { asFailure, type Host } from "./host";

/** Takes the token out of the address, so that it does not stay in the history. */
export function takeToken(place: Location, past: History): string {
  const token = place.hash.slice(1);
  if (token !== "") past.replaceState(null, "", place.pathname + place.search);
  return token;
}

export function webHost(token: string, ask: typeof fetch = fetch): Host {
  return {
    async call(name, request) {
      let answer: Response;
      try {
        answer = await ask(`/cmd/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: JSON.stringify(request),
        });
      } catch (error) {
        throw asFailure(error);
      }
      const body: unknown = await answer.json().catch(() => null);
      if (!answer.ok) throw asFailure(body);
      return body as never;
    },
    on(news, then) {
      const heard = (): void => then();
      window.addEventListener(`kith:${news}`, heard);
      return () => window.removeEventListener(`kith:${news}`, heard);
    },
  };
}
