import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import { CreateWebhook } from '#libs/channels/outgoing/create-webhook.js';
import { ReadWebhooks } from '#libs/channels/outgoing/read-webhooks.js';
import { ReplayMessage } from '#libs/channels/outgoing/replay-message.js';
import { RotateWebhook } from '#libs/channels/outgoing/rotate-webhook.js';
import { SwitchWebhook } from '#libs/channels/outgoing/switch-webhook.js';
import { TestWebhook } from '#libs/channels/outgoing/test-webhook.js';
import type { OnDone } from '#libs/channels/outgoing/webhook-scope.js';
import { limits } from '#libs/contract/limits.js';
import { webhookEvents, type NewWebhookSecret, type WebhookMessage, type Webhooks } from '#libs/contract/webhook.js';
import { organisationAs, organisationQuery, type OrganisationQuery } from '../organisation.js';
import { messages, newSecret, testSent, webhooks } from './answers.data.js';

const keepers = ['administrator'] as const;

const uuid = z.uuid();
const clean = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'text without NUL and lone surrogates');
const listAsked = organisationQuery.extend({
  limit: z.coerce.number().int().min(1).max(limits.listItems).default(limits.listItemsDefault),
});
const created = organisationQuery.extend({
  name: clean(limits.webhookNameLength),
  url: clean(limits.webhookUrlLength),
  events: z
    .array(z.enum(webhookEvents))
    .min(1)
    .max(webhookEvents.length)
    .refine((events) => new Set(events).size === events.length, 'each once'),
});

/** An address may hold a key of the receiver's: even reading is for administrators. */
@ApiTags('webhooks')
@Controller('api/console/v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly readWebhooks: ReadWebhooks,
    private readonly createWebhook: CreateWebhook,
    private readonly rotateWebhook: RotateWebhook,
    private readonly switchWebhook: SwitchWebhook,
    private readonly testWebhook: TestWebhook,
    private readonly replayMessage: ReplayMessage,
    private readonly audit: RecordAudit,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The organisation’s outgoing webhooks: where they go, and how they fare' })
  @ApiOkResponse({ description: 'Webhooks by name, without secrets', schema: webhooks })
  read(@Query({ schema: organisationQuery }) query: OrganisationQuery, @CurrentPrincipal() principal: Principal): Promise<Webhooks> {
    return this.readWebhooks.execute(organisationAs(principal, keepers, query.organisation));
  }

  @Get(':webhook/messages')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The last messages of a webhook, each with the verdict of its last attempt' })
  @ApiOkResponse({ description: 'Messages, newest first; no bodies', schema: messages })
  async messages(
    @Param('webhook', { schema: uuid }) webhook: string,
    @Query({ schema: listAsked }) { organisation, limit }: z.infer<typeof listAsked>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ items: WebhookMessage[] }> {
    return { items: await this.readWebhooks.messages(organisationAs(principal, keepers, organisation), webhook, limit) };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Makes a webhook; its secret is shown this once' })
  @ApiCreatedResponse({ description: 'Its id and secret', schema: newSecret })
  create(
    @Body({ schema: created }) { organisation, ...given }: z.infer<typeof created>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<NewWebhookSecret> {
    const owner = organisationAs(principal, keepers, organisation);
    return this.createWebhook.execute({ organisation: owner, ...given }, this.recorder(principal, 'webhook.add'));
  }

  @Post(':webhook/rotate')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Gives a webhook a new secret; for a day messages carry two signatures' })
  @ApiCreatedResponse({ description: 'The new secret, shown this once', schema: newSecret })
  rotate(
    @Param('webhook', { schema: uuid }) webhook: string,
    @Body({ schema: organisationQuery }) body: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<NewWebhookSecret> {
    const owner = organisationAs(principal, keepers, body.organisation);
    return this.rotateWebhook.execute(owner, webhook, this.recorder(principal, 'webhook.rotate'));
  }

  @Post(':webhook/disable')
  @HttpCode(204)
  @ApiOperation({ summary: 'Switches a webhook off: what happens meanwhile is not told later' })
  @ApiNoContentResponse({ description: 'It is off' })
  async disable(
    @Param('webhook', { schema: uuid }) webhook: string,
    @Body({ schema: organisationQuery }) body: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const owner = organisationAs(principal, keepers, body.organisation);
    await this.switchWebhook.execute(owner, webhook, false, this.recorder(principal, 'webhook.disable'));
  }

  @Post(':webhook/enable')
  @HttpCode(204)
  @ApiOperation({ summary: 'Switches a webhook on again; what waited when it went off is sent now' })
  @ApiNoContentResponse({ description: 'It is on' })
  async enable(
    @Param('webhook', { schema: uuid }) webhook: string,
    @Body({ schema: organisationQuery }) body: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const owner = organisationAs(principal, keepers, body.organisation);
    await this.switchWebhook.execute(owner, webhook, true, this.recorder(principal, 'webhook.enable'));
  }

  @Post(':webhook/test')
  @HttpCode(202)
  @ApiOperation({ summary: 'Sends a webhook.test message; its verdict stands in the list of messages a moment later' })
  @ApiAcceptedResponse({ description: 'The id of the message', schema: testSent })
  test(
    @Param('webhook', { schema: uuid }) webhook: string,
    @Body({ schema: organisationQuery }) body: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ message: string }> {
    const owner = organisationAs(principal, keepers, body.organisation);
    return this.testWebhook.execute(owner, webhook, this.recorder(principal, 'webhook.test'));
  }

  @Post(':webhook/messages/:message/replay')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sends a message once more, under the same id' })
  @ApiNoContentResponse({ description: 'It is due' })
  async replay(
    @Param('webhook', { schema: uuid }) webhook: string,
    @Param('message', { schema: uuid }) message: string,
    @Body({ schema: organisationQuery }) body: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const owner = organisationAs(principal, keepers, body.organisation);
    await this.replayMessage.execute(owner, webhook, message, this.recorder(principal, 'webhook.replay'));
  }

  private recorder(principal: Principal, action: string): OnDone {
    return (client, owner, webhook) =>
      this.audit.record(client, { principal, action, organisations: [owner], filter: { webhook }, count: 1 });
  }
}
