/** A terminal on which single keys are read, and lines where words must be typed. */
import { createInterface } from 'node:readline/promises';
import type { ReadStream } from 'node:tty';

export interface Terminal {
  say(text: string): void;
  /** The next key: a letter, `enter`, or `end` for Ctrl-C, Ctrl-D and an input that closes. */
  key(): Promise<string>;
  /** A line; empty when nothing was typed or the input ended. */
  line(question: string): Promise<string>;
}

const ends = new Set(['\u0003', '\u0004']);

/** The process's own terminal. Between questions it is as the shell left it, so that a stop in the middle does no harm. */
export function openTerminal(input: ReadStream, output: NodeJS.WriteStream): Terminal {
  return {
    say: (text) => void output.write(`${text}\n`),
    key: () =>
      new Promise((done) => {
        const stop = (key: string) => {
          input.off('data', onData).off('end', onEnd).setRawMode(false).pause();
          done(key);
        };
        const onEnd = () => stop('end');
        const onData = (data: Buffer) => {
          const [first = ''] = data.toString('utf8');
          if (data.length > first.length) input.unshift(data.subarray(Buffer.byteLength(first)));
          if (ends.has(first)) stop('end');
          else stop(first === '\r' || first === '\n' ? 'enter' : first.toLowerCase());
        };
        input.setRawMode(true).on('data', onData).on('end', onEnd).resume();
      }),
    async line(question) {
      const lines = createInterface({ input, output });
      const closed = new Promise<string>((done) => lines.once('close', () => done('')));
      try {
        return (await Promise.race([lines.question(question), closed])).trim();
      } finally {
        lines.close();
      }
    },
  };
}
