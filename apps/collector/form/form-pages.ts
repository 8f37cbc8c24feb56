/** The pages of the web form as answers: rendered by what Vite built, under a policy that lets nobody else in. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FormContent, FormRenderer } from '#libs/contract/form.js';

const dist = join(import.meta.dirname, '../../..');
/** Where the built files are served; no touchpoint's key begins so. */
export const formFiles = { folder: 'form-ui', prefix: '/f/_' };
/** Of Vite's manifest: the entry, with what it brings along. */
const entry = 'form/main.tsx';

type Manifest = Record<string, { file: string; css?: string[] }>;

interface Built extends FormRenderer {
  script: string;
  styles: string[];
}

export interface Answer {
  status?: number;
  language: string;
  languages: string[];
  content: FormContent;
  /** Web origins whose pages may show this one in a frame. */
  framedBy?: readonly string[];
}

@Injectable()
export class FormPages {
  private built: Promise<Built> | undefined;

  /** The languages of `tags` that there are; Finnish when there is none of them. */
  async offered(tags?: readonly string[]): Promise<string[]> {
    const { knownLanguages } = await this.load();
    const offered = (tags ?? ['fi', ...knownLanguages]).filter((tag) => knownLanguages.includes(tag));
    return offered.length ? offered : ['fi'];
  }

  async send(reply: FastifyReply, { status = 200, language, languages, content, framedBy = [] }: Answer): Promise<void> {
    const { renderPage, script, styles } = await this.load();
    const html = renderPage({ language, languages, content, script, styles, icon: `${formFiles.prefix}/icon.svg` });
    const origins = framedBy.filter((origin) => URL.canParse(origin) && new URL(origin).origin === origin);
    // A frame's permission is the policy's to give; the older header cannot name an origin.
    if (origins.length) void reply.removeHeader('x-frame-options');
    await reply
      .status(status)
      .header('content-security-policy', policy(origins))
      // The page's own sending must say where it comes from; nobody else learns it.
      .header('referrer-policy', 'same-origin')
      // Back shows the page that was sent, with its id: sent again, it amends. What comes back with text in it is kept nowhere.
      .header('cache-control', status === 200 ? 'private, no-cache' : 'no-store')
      .header('vary', 'Accept-Language')
      .type('text/html; charset=utf-8')
      .send(html);
  }

  private load(): Promise<Built> {
    this.built ??= readBuilt();
    // A build that is not there yet is looked for again.
    this.built.catch(() => (this.built = undefined));
    return this.built;
  }
}

async function readBuilt(): Promise<Built> {
  const renderer = (await import(pathToFileURL(join(dist, 'form-page/page.js')).href)) as FormRenderer;
  const manifest = JSON.parse(await readFile(join(dist, formFiles.folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const { file = '', css = [] } = manifest[entry] ?? {};
  const address = (name: string) => `${formFiles.prefix}/${name}`;
  const { knownLanguages, renderPage } = renderer;
  return { knownLanguages, renderPage, script: address(file), styles: css.map(address) };
}

const policy = (origins: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${origins.join(' ') || "'none'"}`,
  ].join('; ');
