import type { Answers, RequestInput, RequestName } from '../../src/messages/protocol';
import type { Driver } from './driver';

/** Asks the background as a page of the extension does. @throws what the background threw, in its words */
export async function askBackground<N extends RequestName>(
  driver: Driver,
  name: N,
  data: RequestInput<N>,
): Promise<Answers[N]> {
  const { res, err } = await driver.inExtension(
    '/library.html',
    async (type: string, sent: string) => {
      const runtime = (globalThis as { chrome?: { runtime: { sendMessage(m: unknown): Promise<unknown> } } })
        .chrome?.runtime;
      const answer = await runtime?.sendMessage({ id: 1, type, data: JSON.parse(sent), timestamp: 1 });
      return answer as { res?: unknown; err?: unknown };
    },
    name as string,
    JSON.stringify(data),
  );
  if (err !== undefined) throw new Error(JSON.stringify(err));
  return res as Answers[N];
}
