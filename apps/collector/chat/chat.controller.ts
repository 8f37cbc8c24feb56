/** The chat over plain HTTP, for networks in which no socket opens. */
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ChatAck } from '#libs/contract/chat.js';
import type { ChatPage } from './chat-door.js';
import { ChatMessages } from './chat-messages.js';

@ApiTags('chat')
@Controller('api/v1/chat/session')
export class ChatController {
  constructor(private readonly messages: ChatMessages) {}

  @Post()
  @HttpCode(200)
  @ApiResponse({ status: 200, description: 'A session that began, or where the one of the token stands' })
  open(@Body() body: unknown, @Req() request: FastifyRequest): Promise<ChatAck> {
    return this.messages.open(body, pageOf(request));
  }

  @Post('steps')
  @HttpCode(200)
  @ApiResponse({ status: 200, description: 'The step is stored; what comes next' })
  step(@Body() body: unknown, @Req() request: FastifyRequest): Promise<ChatAck> {
    return this.messages.step(body, pageOf(request));
  }
}

const pageOf = ({ ip, headers, host }: FastifyRequest): ChatPage => ({ address: ip, origin: headers.origin, host });
