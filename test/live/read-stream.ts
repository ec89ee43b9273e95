/** One event of a stream, its data parsed. */
export interface StreamEvent {
  event: string;
  data: unknown;
}

export interface Stream {
  status: number;
  contentType: string | null;
  /** The next event that is none of the names left out; rejects when the stream ended before. */
  next: (without?: readonly string[]) => Promise<StreamEvent>;
  /** Everything that came and was not taken. */
  untaken: () => string;
  /** Resolves when the stream is over. */
  over: Promise<void>;
  leave: () => void;
}

/** Follows `GET /v1/events` as a browser does, without coming back by itself. */
export async function readStream(url: string, token: string): Promise<Stream> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/v1/events`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leaving.signal,
  });
  let text = '';
  let ended = false;
  let wake = (): void => undefined;
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body!) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        wake();
      }
    } catch {
      // Broken off.
    }
    ended = true;
    wake();
  };
  const over = read();
  const take = (): StreamEvent | undefined => {
    const end = text.indexOf('\n\n');
    if (end < 0) return undefined;
    const lines = text.slice(0, end).split('\n');
    text = text.slice(end + 2);
    const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    const event = field('event');
    return event === undefined ? take() : { event, data: JSON.parse(field('data')!) };
  };
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    next: async (without = []) => {
      for (;;) {
        const event = take();
        if (event && !without.includes(event.event)) return event;
        if (event) continue;
        if (ended) throw new Error('the stream ended');
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    untaken: () => text,
    over,
    leave: () => leaving.abort(),
  };
}
