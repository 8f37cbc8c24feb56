/**
 * A caller: a scenario of sipp, from the invitation to whoever hangs up first. Where a caller waits for the other end, the scenario waits for
 * a command on sipp's twin socket (its "3pcc" mode), so that no call depends on how fast this machine is.
 */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeUdpPort } from './engine.js';
import { pcapFolder, run } from './parts.js';

export type CallerStep =
  /** Until the other end asks the next question, or has begun to record. */
  | 'asked'
  | 'recording'
  | { wait: number }
  /** A key as RFC 2833 packets, as nearly every telephone sends it. */
  | { press: string }
  /** A key as SIP INFO, as some exchanges pass it on. */
  | { inform: string }
  /** Five seconds or so of a recorded voice. */
  | 'speak'
  | 'hang up';

/**
 * Calls and walks through the steps; without a last 'hang up' the other end has to. Throws when the call went another way.
 * @param until resolves when the other end has asked, or begun to record, so many times.
 */
export async function callUp(
  sipPort: number,
  steps: readonly CallerStep[],
  until: (what: 'asked' | 'recording', times: number) => Promise<unknown>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kuule-caller-'));
  const twin = await Twin.open(steps, until);
  try {
    const file = join(folder, 'call.xml');
    await writePresses(steps, folder);
    await writeFile(file, scenario(steps, folder));
    const port = await freeUdpPort();
    const ends = ['-i', '127.0.0.1', '-mi', '127.0.0.1', '-p', `${port}`, '-mp', `${port + 2}`];
    const args = [
      '-sf',
      file,
      '-m',
      '1',
      '-s',
      'ivr',
      '-3pcc',
      twin.address,
      ...ends,
      '-timeout',
      '150',
      '-nostdin',
      `127.0.0.1:${sipPort}`,
    ];
    await run('sipp', args, { cwd: folder, timeout: 170_000 });
  } finally {
    twin.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tells a scenario to go on. */
class Twin {
  private constructor(
    private readonly server: Server,
    private readonly sockets: Socket[],
    readonly address: string,
  ) {}

  static async open(steps: readonly CallerStep[], until: (what: 'asked' | 'recording', times: number) => Promise<unknown>): Promise<Twin> {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      // A call that ended early waits for nothing more; what went wrong is seen in it.
      socket.once('data', (bytes) => void conduct(socket, callIdOf(bytes.toString())).catch(() => socket.destroy()));
    });
    const conduct = async (socket: Socket, callId: string) => {
      const times = { asked: 0, recording: 0 };
      for (const step of steps) {
        if (step !== 'asked' && step !== 'recording') continue;
        times[step] += 1;
        await until(step, times[step]);
        if (socket.destroyed) return;
        socket.write(`Call-ID: ${callId}\r\n\r\n\u001b`);
      }
    };
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new Twin(server, sockets, `127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}

const callIdOf = (text: string): string => /^Call-ID: *(\S+)/im.exec(text)?.[1] ?? '';

/**
 * The keys of a call as captured packets, one file a press. sipp-tester brings one capture a key, each with times and numbers of its own; played one
 * after another they would run backwards, and whoever hears them takes that for packets that came late.
 */
async function writePresses(steps: readonly CallerStep[], folder: string): Promise<void> {
  const presses = steps.flatMap((step, place) => (typeof step === 'object' && 'press' in step ? [{ key: step.press, place }] : []));
  for (const { key, place } of presses) {
    const name = { '#': 'pound', '*': 'star' }[key] ?? key;
    const capture = await readFile(`${pcapFolder}/dtmf_2833_${name}.pcap`);
    await writeFile(pressFile(folder, place), renumbered(capture, place));
  }
}

const pressFile = (folder: string, place: number) => join(folder, `press-${place}.pcap`);

/** A capture with RTP numbers and times that fit its place in the call. */
function renumbered(capture: Buffer, place: number): Buffer {
  const [fileHeader, recordHeader, ethernet, udp] = [24, 16, 14, 8];
  let packet = 0;
  for (let at = fileHeader; at < capture.length; packet += 1) {
    const frame = at + recordHeader;
    const ip = frame + ethernet;
    const rtp = ip + ((capture[ip] ?? 0) & 15) * 4 + udp;
    capture.writeUInt16BE(1_000 + place * 100 + packet, rtp + 2);
    capture.writeUInt32BE(100_000 + place * 16_000, rtp + 4);
    at = frame + capture.readUInt32LE(at + 8);
  }
  return capture;
}

function scenario(steps: readonly CallerStep[], folder: string, number = '+358401230000'): string {
  const hangsUp = steps.at(-1) === 'hang up';
  let sequence = 1;
  const parts = steps.map((step, place) => {
    if (step === 'hang up') return request('BYE', (sequence += 1), number);
    if (step === 'asked' || step === 'recording') return '<recvCmd/>';
    if (step === 'speak') return sound(`${pcapFolder}/g711a.pcap`);
    if ('wait' in step) return `<pause milliseconds="${step.wait * 1_000}"/>`;
    if ('press' in step) return sound(pressFile(folder, place));
    return request('INFO', (sequence += 1), number, `Signal=${step.inform}\r\nDuration=160\r\n`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" ?>\n<scenario name="caller">',
    invitation(number),
    '<sendCmd><![CDATA[\nCall-ID: [call_id]\n\n]]></sendCmd>',
    ...parts,
    hangsUp ? '' : `<recv request="BYE" timeout="120000"/>${answerToBye}`,
    '</scenario>',
  ].join('\n');
}

const sound = (file: string) => `<nop><action><exec play_pcap_audio="${file}"/></action></nop>`;

const message = (
  firstLine: string,
  method: string,
  sequence: number,
  number: string,
  to: string,
  rest: string,
) => `<send retrans="500"><![CDATA[
${firstLine}
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: <sip:${number}@[local_ip]:[local_port]>;tag=[call_number]
${to}
Call-ID: [call_id]
CSeq: ${sequence} ${method}
Contact: <sip:caller@[local_ip]:[local_port]>
Max-Forwards: 70
${rest}
]]></send>`;

const target = 'sip:[service]@[remote_ip]:[remote_port]';

const invitation = (number: string) => `${message(
  `INVITE ${target} SIP/2.0`,
  'INVITE',
  1,
  number,
  `To: <${target}>`,
  `Content-Type: application/sdp
Content-Length: [len]

v=0
o=caller 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [media_ip]
t=0 0
m=audio [auto_media_port] RTP/AVP 8 101
a=rtpmap:8 PCMA/8000
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-11,16
`,
)}
<recv response="100" optional="true"/><recv response="180" optional="true"/>
<recv response="200"/>
${message(`ACK ${target} SIP/2.0`, 'ACK', 1, number, '[last_To:]', 'Content-Length: 0\n').replace(' retrans="500"', '')}`;

/** A request within the call. Its answer may come while the other end's own BYE does. */
const request = (method: 'INFO' | 'BYE', sequence: number, number: string, body = '') =>
  `${message(
    `${method} ${target} SIP/2.0`,
    method,
    sequence,
    number,
    '[last_To:]',
    body ? `Content-Type: application/dtmf-relay\nContent-Length: [len]\n\n${body}` : 'Content-Length: 0\n',
  )}
<recv response="200"/>`;

const answerToBye = `<send><![CDATA[
SIP/2.0 200 OK
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0

]]></send>`;
