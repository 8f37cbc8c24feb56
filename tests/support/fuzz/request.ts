import type { InjectOptions } from 'fastify';

export interface FuzzRequest {
  /** The product or the provider, for whoever looks for the fault. */
  to: string;
  /** Whether what is sent carries a right signature of its own. */
  isSigned: boolean;
  request: InjectOptions & { url: string };
}
