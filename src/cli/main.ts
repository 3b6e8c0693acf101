#!/usr/bin/env node
import { runCommandLine } from './command-line.js';

// Whoever reads what is printed may stop, as `head` does: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommandLine(process.argv.slice(2));
