/**
 * The server that a kiosk lives on, as its journeys need it: the built page, one touchpoint, one device.
 *
 * It answers as `libs/contract` says the collector does and keeps feedback in memory.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { batchBody, feedbackBody, feedbackId, type BatchResult, type FeedbackBody } from '#libs/contract/feedback.js';
import { problems, type ProblemCode } from '#libs/contract/errors.js';
import { limits } from '#libs/contract/limits.js';
import type { TouchpointQuestionnaire } from '#libs/contract/questionnaire.js';

export interface KioskHome {
  /** Where it listens: `http://127.0.0.1:<port>`. */
  origin: string;
  deviceToken: string;
  touchpoint: string;
  /** What is stored, by id. */
  stored(): Promise<Map<string, { rating: number; comment?: string }>>;
  close(): Promise<void>;
}

const policy = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'";
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ogg': 'audio/ogg',
  '.webmanifest': 'application/manifest+json',
};

/** Serves `folder` (by default the built page) and the intake. `questionnaire` changes what the touchpoint asks. */
export async function startKioskHome({
  folder = 'dist/kiosk-ui',
  questionnaire = {} as Partial<TouchpointQuestionnaire>,
} = {}): Promise<KioskHome> {
  const deviceToken = 'kd_test_0123456789abcdef0123456789abcdef';
  const asked: TouchpointQuestionnaire = { ...libraryDesk, ...questionnaire };
  const stored = new Map<string, FeedbackBody>();

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => problem(response, 'INTERNAL'));
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url!, 'http://kiosk').pathname;
    if (path.startsWith('/kiosk/')) return page(folder, path.slice('/kiosk/'.length) || 'index.html', response);
    if (request.headers.authorization !== `Bearer ${deviceToken}`) return problem(response, 'UNAUTHENTICATED');
    if (path === '/api/v1/device') return json(response, 200, { name: 'Test kiosk', touchpoints: [asked.touchpoint] });
    if (path === `/api/v1/touchpoints/${asked.touchpoint}/questionnaire`) return withEtag(request, response, asked);
    if (path === '/api/v1/feedback/batch' && request.method === 'POST') {
      const body = await read(request);
      if (body.length > limits.bodyBytes) return problem(response, 'BODY_TOO_LARGE');
      const { items } = batchBody.parse(JSON.parse(body));
      return json(response, 200, { results: items.map((item) => keep(stored, asked.touchpoint, item)) });
    }
    problem(response, 'NOT_FOUND');
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deviceToken,
    touchpoint: asked.touchpoint,
    stored: async () => stored,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function keep(stored: Map<string, FeedbackBody>, touchpoint: string, item: unknown): BatchResult {
  const { id, ...rest } = item as { id: string };
  const body = feedbackBody.safeParse(rest);
  if (!feedbackId.safeParse(id).success || !body.success) return { id, status: 422, code: 'INVALID_FIELDS' };
  if (body.data.touchpoint !== touchpoint) return { id, status: 422, code: 'UNKNOWN_TOUCHPOINT' };
  const known = stored.get(id);
  if (known?.comment && body.data.comment && known.comment !== body.data.comment) return { id, status: 409, code: 'FEEDBACK_CONFLICT' };
  stored.set(id, { ...known, ...body.data });
  return { id, status: known ? 200 : 201 };
}

async function page(folder: string, file: string, response: ServerResponse): Promise<void> {
  const content = await readFile(join(folder, file)).catch(() => undefined);
  if (!content) return problem(response, 'NOT_FOUND');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'text/plain',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  });
  response.end(content);
}

function withEtag(request: IncomingMessage, response: ServerResponse, value: unknown): void {
  const etag = `"${createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response.setHeader('etag', etag);
  json(response, 200, value);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(body));
}

function problem(response: ServerResponse, code: ProblemCode): void {
  json(response, problems[code].status, { ...problems[code], code });
}

const libraryDesk: TouchpointQuestionnaire = {
  touchpoint: 'library-desk',
  name: {
    fi: 'Pääkirjasto, asiakaspalvelu',
    sv: 'Huvudbiblioteket, kundtjänst',
    en: 'Main library, service desk',
    ru: 'Главная библиотека, обслуживание',
  },
  organisation: { fi: 'Mallikaupunki', sv: 'Modellstaden', en: 'Model City', ru: 'Город-образец' },
  languages: ['fi', 'sv', 'en', 'ru', 'fi-simple', 'sv-simple'],
  questionnaire: 'basic@1',
  questions: [
    {
      key: 'reasons',
      indicator: 'reasons@1',
      kind: 'many',
      ratingAtMost: 3,
      text: {
        fi: 'Mikä olisi voinut sujua paremmin?',
        sv: 'Vad kunde ha gått bättre?',
        en: 'What could have gone better?',
        ru: 'Что можно было сделать лучше?',
      },
      choices: [
        { code: 'time', text: { fi: 'Odotusaika', sv: 'Väntetiden', en: 'Waiting time', ru: 'Время ожидания' } },
        { code: 'staff', text: { fi: 'Palvelu ja kohtaaminen', sv: 'Bemötandet', en: 'How I was met', ru: 'Отношение сотрудников' } },
        {
          code: 'information',
          text: { fi: 'Tieto ja ohjeet', sv: 'Information och råd', en: 'Information and advice', ru: 'Информация и советы' },
        },
        { code: 'premises', text: { fi: 'Tilat', sv: 'Lokalerna', en: 'The premises', ru: 'Помещения' } },
      ],
    },
    {
      key: 'ease',
      indicator: 'ease@1',
      kind: 'scale',
      text: {
        fi: 'Kuinka helppoa asiointi oli?',
        sv: 'Hur lätt var det att uträtta ärendet?',
        en: 'How easy was it to get things done?',
        ru: 'Насколько легко было решить вопрос?',
      },
    },
  ],
  officialRoute: {
    fi: 'kirjaamo, Keskuskatu 1',
    sv: 'registratorskontoret, Centralgatan 1',
    en: 'the registry, Keskuskatu 1',
    ru: 'канцелярия, Keskuskatu 1',
  },
  privacyUrl: 'https://www.mallikaupunki.example/tietosuoja',
  accessibilityUrl: 'https://www.mallikaupunki.example/saavutettavuus',
  idleSeconds: 45,
};
