import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import { addressesOf } from '#libs/channels/phone/addresses.js';
import { ChangeLine } from '#libs/channels/phone/change-line.js';
import { CloseLine } from '#libs/channels/phone/close-line.js';
import { CreateLine, unsigned } from '#libs/channels/phone/create-line.js';
import type { OnLine } from '#libs/channels/phone/on-line.js';
import { RotateLine } from '#libs/channels/phone/rotate-line.js';
import { roles } from '#libs/contract/codes.js';
import { limits } from '#libs/contract/limits.js';
import {
  lineSettings,
  lineSettingsChange,
  providers,
  type LineInfo,
  type LineList,
  type LineSettings,
  type Provider,
} from '#libs/contract/line.js';
import { ReadLines } from '#libs/reporting/read-lines.js';
import { organisation, organisationAs, organisationQuery, type OrganisationQuery } from '../organisation.js';
import { changedLine, lineList, lineSecret } from './answers.data.js';
import { PublicOrigin } from './public-origin.js';

const keepers = ['administrator'] as const;

const key = z.string().regex(limits.touchpointKey, 'lower-case letters, digits and dashes, 3 to 64');
const secret = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'what the provider shows, without spaces');
/** A name and a password, a token, or a key of several lines. */
const credentials = z
  .string()
  .trim()
  .min(1)
  .max(limits.lineCredentialsLength)
  .regex(/^[\x20-\x7e\r\n]+$/, 'what the provider shows');
const lineName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'text without NUL and lone surrogates');
const listQuery = z.strictObject({ organisation, from: z.iso.date().optional(), to: z.iso.date().optional() });
const newLine = z.strictObject({
  organisation,
  key,
  name: lineName,
  touchpoint: key,
  provider: z.enum(providers),
  secret: secret.optional(),
  credentials: credentials.optional(),
  settings: lineSettings.optional(),
});
const rotation = z.strictObject({ organisation, secret: secret.optional(), credentials: credentials.optional() });
const change = z
  .strictObject({
    organisation,
    name: lineName.optional(),
    settings: lineSettingsChange.optional(),
    credentials: credentials.nullable().optional(),
  })
  .refine((given) => Object.keys(given).some((name) => name !== 'organisation'), 'something to change');

interface ShownOnce {
  /** Only where it was made here. */
  secret: string | null;
  addresses: LineInfo['addresses'];
}

/** What an audit row may name as changed. */
const changeable: ReadonlySet<string> = new Set(['name', 'credentials', ...Object.keys(lineSettings.shape)]);

@ApiTags('lines')
@Controller('api/console/v1/lines')
export class LinesController {
  constructor(
    private readonly readLines: ReadLines,
    private readonly createLine: CreateLine,
    private readonly changeLine: ChangeLine,
    private readonly rotateLine: RotateLine,
    private readonly closeLine: CloseLine,
    private readonly audit: RecordAudit,
    private readonly origin: PublicOrigin,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Phone lines, their calls in a period, and the addresses to tell the provider' })
  @ApiOkResponse({ description: 'Offered, answered, rated and abandoned calls by line; no caller’s number', schema: lineList })
  async list(
    @Query({ schema: listQuery }) query: z.infer<typeof listQuery>,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<LineList> {
    const own = organisationAs(principal, roles, query.organisation);
    const { lines, ...period } = await this.readLines.execute(own, {
      ...(query.from && { from: query.from }),
      ...(query.to && { to: query.to }),
    });
    return {
      organisation: own,
      ...period,
      lines: lines.map((line) => ({ ...line, addresses: this.addresses(request, line.provider, line.key) })),
    };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'An administrator makes a line; where Kuule makes the secret, this answer is the only one that has it' })
  @ApiCreatedResponse({ description: 'The addresses to tell the provider', schema: lineSecret })
  async create(
    @Body({ schema: newLine }) { organisation: asked, ...line }: z.infer<typeof newLine>,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<ShownOnce> {
    const own = organisationAs(principal, keepers, asked);
    const made = await this.createLine.execute(own, line, this.recorder(principal, 'line.create', own));
    return { secret: made.secret ?? null, addresses: this.addresses(request, line.provider, line.key, made.secret) };
  }

  @Patch(':key')
  @ApiOperation({ summary: 'An administrator changes a line: what is named, and nothing else; null takes a setting away' })
  @ApiOkResponse({ description: 'The settings as they are now; calls follow them within seconds', schema: changedLine })
  async change(
    @Param('key', { schema: key }) name: string,
    @Body({ schema: change }) { organisation: asked, ...changes }: z.infer<typeof change>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ settings: LineSettings }> {
    const own = organisationAs(principal, keepers, asked);
    const { settings = {}, ...others } = changes;
    const changed = [...Object.keys(others), ...Object.keys(settings)].filter((each) => changeable.has(each)).sort();
    return { settings: await this.changeLine.execute(own, name, changes, this.recorder(principal, 'line.change', own, { changed })) };
  }

  @Post(':key/rotation')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'An administrator gives a line another secret; the one from before is good for a day' })
  @ApiOkResponse({ description: 'The addresses to tell the provider', schema: lineSecret })
  async rotate(
    @Param('key', { schema: key }) name: string,
    @Body({ schema: rotation }) { organisation: asked, ...given }: z.infer<typeof rotation>,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<ShownOnce> {
    const own = organisationAs(principal, keepers, asked);
    const { provider, secret: made } = await this.rotateLine.execute(own, name, given, this.recorder(principal, 'line.rotate', own));
    return { secret: made ?? null, addresses: this.addresses(request, provider, name, made) };
  }

  @Delete(':key')
  @HttpCode(204)
  @ApiOperation({ summary: 'An administrator takes a line out of use; its calls stay counted' })
  @ApiNoContentResponse({ description: 'Its addresses answer 404 within seconds' })
  async close(
    @Param('key', { schema: key }) name: string,
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const own = organisationAs(principal, keepers, query.organisation);
    await this.closeLine.execute(own, name, this.recorder(principal, 'line.close', own));
  }

  private addresses(request: FastifyRequest, provider: Provider, name: string, made?: string): LineInfo['addresses'] {
    const { start, ended, recording } = addressesOf(
      this.origin.of(request),
      provider,
      name,
      made ?? (unsigned.has(provider) ? '{secret}' : undefined),
    );
    return { start, ended, recording };
  }

  private recorder(principal: Principal, action: string, own: string, more: { changed?: string[] } = {}): OnLine {
    return (client, line) => this.audit.record(client, { principal, action, organisations: [own], filter: { line, ...more }, count: 1 });
  }
}
