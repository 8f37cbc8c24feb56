/** The provider's telephone: a baresip of its own for one call at a time, steered over its control port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../kuule.js';
import { silence } from './sound.js';

/** `established` (call id, caller), `digit` (key), `closed`. */
interface EngineEvents {
  established: [id: string, from: string];
  digit: [key: string];
  closed: [];
}

interface Told {
  type?: string;
  id?: string;
  peeruri?: string;
  param?: string;
}

export class Engine extends EventEmitter<EngineEvents> {
  private waiting: Buffer = Buffer.alloc(0);

  private constructor(
    readonly folder: string,
    readonly sipPort: number,
    private readonly child: ChildProcess,
    private readonly control: Socket,
  ) {
    super();
    control.on('data', (bytes) => this.hear(bytes));
  }

  static async start(): Promise<Engine> {
    const folder = await mkdtemp(join(tmpdir(), 'kuule-phone-'));
    const [sipPort, controlPort] = await Promise.all([freeUdpPort(), freePort()]);
    await silence(join(folder, 'silence.wav'), 180);
    await writeFile(join(folder, 'config'), configOf(folder, sipPort, controlPort));
    await writeFile(join(folder, 'accounts'), `<sip:ivr@127.0.0.1:${sipPort}>;regint=0;answermode=auto;audio_codecs=PCMA/8000/1\n`);
    await writeFile(join(folder, 'contacts'), '');
    const child = spawn('baresip', ['-4', '-f', folder], { stdio: ['pipe', 'ignore', 'ignore'] });
    const control = await eventually('the engine answers', () => open(controlPort));
    return new Engine(folder, sipPort, child, control);
  }

  /** Plays a file into the call, from its beginning, in place of what is played. */
  play(file: string): void {
    this.command('ausrc', `aufile,${file}`);
  }

  hush(): void {
    this.play(join(this.folder, 'silence.wav'));
  }

  hangUp(): void {
    this.command('hangup', '');
  }

  /** What the caller was sent (`enc`) or said (`dec`) in the last call; it may still be written to. */
  async heard(direction: 'enc' | 'dec'): Promise<string | undefined> {
    const files = (await readdir(this.folder)).filter((name) => name.startsWith('dump') && name.endsWith(`${direction}.wav`));
    const last = files.sort().at(-1);
    return last && join(this.folder, last);
  }

  async stop(): Promise<void> {
    this.control.destroy();
    this.child.kill('SIGKILL');
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Commands and events are netstrings of JSON. */
  private command(command: string, params: string): void {
    const text = JSON.stringify({ command, params, token: 'kuule' });
    this.control.write(`${Buffer.byteLength(text)}:${text},`);
  }

  private hear(bytes: Buffer): void {
    this.waiting = Buffer.concat([this.waiting, bytes]);
    for (;;) {
      const colon = this.waiting.indexOf(':');
      const length = Number(this.waiting.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.waiting.length < colon + length + 2) return;
      const told = JSON.parse(this.waiting.subarray(colon + 1, colon + 1 + length).toString()) as Told;
      this.waiting = this.waiting.subarray(colon + length + 2);
      this.tell(told);
    }
  }

  private tell({ type, id = '', peeruri = '', param = '' }: Told): void {
    if (type === 'CALL_ESTABLISHED') this.emit('established', id, /sip:([^@]+)@/.exec(peeruri)?.[1] ?? '');
    else if (type === 'CALL_DTMF_START') this.emit('digit', param);
    else if (type === 'CALL_CLOSED') this.emit('closed');
  }
}

const configOf = (folder: string, sipPort: number, controlPort: number) => `poll_method epoll
sip_listen 127.0.0.1:${sipPort}
audio_player aufile,${folder}/out.wav
audio_source aufile,${folder}/silence.wav
audio_alert aufile,${folder}/out.wav
audio_srate 8000
audio_channels 1
module_path /usr/lib/baresip/modules
module g711.so
module aufile.so
module sndfile.so
module uuid.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:${controlPort}
snd_path ${folder}
`;

/** Ports below those that systems hand out, so that no socket opened meanwhile takes one. */
const [lowest, count] = [20_000, 12_000];

/** An even port that is free for UDP, and the next three with it: a call's signals and its sound need neighbours of their own. */
export async function freeUdpPort(): Promise<number> {
  for (;;) {
    const port = lowest + 4 * Math.floor((Math.random() * count) / 4);
    const sockets = await Promise.all([port, port + 2, port + 3].map(bound));
    const areFree = sockets.every((socket) => socket !== undefined);
    await Promise.all(sockets.map((socket) => socket && new Promise<void>((done) => socket.close(done))));
    if (areFree) return port;
  }
}

/** @returns undefined where the port is taken. */
const bound = (port: number) =>
  new Promise<UdpSocket | undefined>((done) => {
    const socket = createSocket('udp4');
    socket.once('error', () => socket.close(() => done(undefined)));
    socket.bind(port, '127.0.0.1', () => done(socket));
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const open = (port: number) =>
  new Promise<Socket | false>((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', () => done(false));
  });
