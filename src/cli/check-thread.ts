/** A thread that checks packs beside the one that was asked (`check-packs.ts`). */
import { parentPort, workerData } from 'node:worker_threads';
import { checkShare, type Share } from './check-packs.ts';

parentPort?.postMessage(checkShare(workerData as Share));
