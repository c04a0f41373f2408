import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { errorCodes, GatewayError } from '../errors.ts';
import { answered, Refused } from '../sessions/begin.ts';
import { crossSiteRefusal } from '../sessions/same-origin.ts';
import type { Caller, Callers } from './caller.ts';
import { shownJob } from './job.ts';
import type { JobEvents } from './job-events.ts';
import type { JobStore } from './job-store.ts';
import type { FoundJob, SiteJobs } from './site-jobs.ts';
import { readResumeRequest, readStartRequest } from './start-request.ts';

export interface RouteOptions {
  readonly config: Config;
  readonly callers: Callers;
  readonly store: JobStore;
  readonly jobs: SiteJobs;
  readonly events: JobEvents;
  /** Names of the Wix products that an export may be of. */
  readonly wixProducts: readonly string[];
}

/** Adds the routes of exports. Each concerns the site of the credentials that a request comes with: exports of other sites are not there for it. */
export function addExportRoutes(app: FastifyInstance, options: RouteOptions): void {
  const { config, callers, store, jobs, events, wixProducts } = options;

  /** Answers who may ask, with what is made for the site. */
  const forSite =
    (make: (caller: Caller, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
    (request: FastifyRequest, reply: FastifyReply) =>
      answered(reply, async () => {
        const caller = await callers.of(request, reply);
        return orRefused(() => make(caller, request, reply));
      });
  const forJob = (
    make: (found: FoundJob, request: FastifyRequest, reply: FastifyReply, caller: Caller) => Promise<unknown>,
  ) =>
    forSite(async (caller, request, reply) =>
      make(await jobs.find(caller, paramOf(request, 'id')), request, reply, caller),
    );
  // Other sites' pages must not even stop an export: a request without a body needs no leave of the gateway.
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const refused = crossSiteRefusal(config, request);
    if (refused !== undefined) await reply.code(refused.status).send(refused.body);
  };
  const asItIs = { onRequest, compress: false } as const;

  app.post(
    '/exports',
    { onRequest },
    forSite(async (caller, request, reply) => {
      const id = await jobs.start(caller, readStartRequest(request.body, wixProducts));
      void reply.code(202).header('location', `/exports/${id}`);
      return { id };
    }),
  );
  app.get(
    '/exports',
    { onRequest },
    forSite(async (caller) => ({
      exports: (await jobs.of(caller)).map(({ job, state }) => shownJob(job, state)),
    })),
  );
  app.get(
    '/exports/:id',
    { onRequest },
    forJob(async ({ job, state }) => shownJob(job, state)),
  );
  app.get(
    '/exports/:id/events',
    asItIs,
    forJob(async ({ job }, _request, reply) => {
      const stream = await events.open(job.id);
      return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(stream);
    }),
  );
  app.get(
    '/exports/:id/files/*',
    asItIs,
    forJob(async ({ job }, request, reply) => {
      const { openBundleFile } = await import('./bundle-files.ts');
      const file = await openBundleFile(store.bundleOf(job.id), paramOf(request, '*'));
      if (file === undefined)
        throw new GatewayError('EXPORT_NOT_FOUND', {
          message: 'The export has no such file.',
          hint: 'Its `files` are those that it has; they are there when it is DONE.',
        });
      return reply
        .type(file.type)
        .headers({ 'content-length': file.bytes, 'content-disposition': attachment(file.name) })
        .send(file.stream);
    }),
  );
  app.get(
    '/exports/:id/bundle.zip',
    asItIs,
    forJob(async ({ job, state }, _request, reply) => {
      if (state.state !== 'DONE')
        throw new GatewayError('EXPORT_STATE', {
          message: `The export is ${state.state}: its bundle is there when it is DONE.`,
        });
      // Packing is loaded where it is needed.
      const { openBundleZip } = await import('./bundle-files.ts');
      const archive = await openBundleZip(store.bundleOf(job.id), state.files);
      return reply
        .type('application/zip')
        .header(
          'content-disposition',
          attachment(`export-${job.startedAt.slice(0, 10)}-${job.id.slice(0, 8)}.zip`),
        )
        .send(archive);
    }),
  );
  app.post(
    '/exports/:id/cancel',
    { onRequest },
    forJob(async ({ job }, _request, _reply, caller) => {
      await jobs.cancel(job.id);
      const { state } = await jobs.find(caller, job.id);
      return shownJob(job, state);
    }),
  );
  app.post(
    '/exports/:id/resume',
    { onRequest },
    forJob(async ({ job }, request, reply, caller) => {
      await jobs.resume(caller, job.id, readResumeRequest(request.body).acceptMissing);
      void reply.code(202);
      return { id: job.id };
    }),
  );
}

async function orRefused<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof GatewayError ? new Refused(errorCodes[error.code].httpStatus, error) : error;
  }
}

function paramOf({ params }: FastifyRequest, name: string): string {
  const value: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function attachment(name: string): string {
  return `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`;
}
