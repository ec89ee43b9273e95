/** Less than a third of the heartbeat timeout of the workflow. */
const beatMs = 2_500;

/** Says again and again that somebody is at work: after a kill the server gives the work to another within seconds. */
export async function whileBeating<T>(beat: () => void, work: () => Promise<T>): Promise<T> {
  const beating = setInterval(beat, beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beating);
  }
}
