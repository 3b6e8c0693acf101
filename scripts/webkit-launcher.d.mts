import type { ChildProcess } from 'node:child_process';

export function freePort(): Promise<number>;
export function startDisplay(xvfb: string): Promise<{ child: ChildProcess; display: string }>;
export function startDriver(driver: string, port: number, display: string): Promise<ChildProcess>;
