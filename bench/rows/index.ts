/** What is measured, in the order of the report. */
import { act } from './act.js';
import { beside } from './beside.js';
import { charts } from './charts.js';
import { figures } from './figures.js';
import { posts } from './posts.js';
import type { Row } from './row.js';

export const rows: readonly Row[] = [...figures, ...charts, ...posts, ...beside, ...act];
