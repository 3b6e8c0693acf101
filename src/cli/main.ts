#!/usr/bin/env node
import { runCommandLine } from './command-line.js';

// Whoever reads what is printed may stop, as `head` does: nothing is wrong then, and the command goes on without being heard.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await runCommandLine(process.argv.slice(2));
