import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import type { AddressedTouchpoint, AddressedTouchpoints } from '#libs/contract/touchpoint.js';
import { ReadTouchpoints } from '#libs/reporting/read-touchpoints.js';
import { organisationAs, organisationQuery, type OrganisationQuery } from '../organisation.js';
import { PublicOrigin } from '../lines/public-origin.js';
import { addressedTouchpoints } from './answers.data.js';

const keepers = ['administrator'] as const;

@ApiTags('channels')
@Controller('api/console/v1/touchpoints')
export class TouchpointsController {
  constructor(
    private readonly readTouchpoints: ReadTouchpoints,
    private readonly origin: PublicOrigin,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Touchpoints of the web, chats and phones: where their form, poster and widget are, and how chats ended' })
  @ApiOkResponse({ description: 'Those that are live come first', schema: addressedTouchpoints })
  async read(
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<AddressedTouchpoints> {
    const organisation = organisationAs(principal, keepers, query.organisation);
    const found = await this.readTouchpoints.execute(organisation);
    const origin = this.origin.of(request);
    return { organisation, touchpoints: found.map((touchpoint) => ({ ...touchpoint, addresses: addressesOf(origin, touchpoint) })) };
  }
}

function addressesOf(origin: string, { key, mode }: Pick<AddressedTouchpoint, 'key' | 'mode'>): AddressedTouchpoint['addresses'] {
  return { form: `${origin}/f/${key}`, poster: `${origin}/f/${key}/poster`, widget: mode === 'chat' ? `${origin}/chat/widget.js` : null };
}
