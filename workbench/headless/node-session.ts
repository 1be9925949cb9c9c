import { LocaleType } from '@univerjs/core';
import type { WorkerPort } from '../bridge/messages';
import type { SessionOptions } from '../bridge/session-types';
import { nodePlugins } from '../univer/plugins-node';
import { type OpenSession, openSession } from '../univer/session';

/** A session on Univer without its interface; bundled into one file, because Node and jest cannot load Univer's modules. */
export const openNodeSession = (options: SessionOptions, spawn: () => WorkerPort): Promise<OpenSession> =>
  openSession(options, { plugins: nodePlugins, locale: LocaleType.EN_US, texts: {}, unseen: true }, spawn);
