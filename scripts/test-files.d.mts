export function filesUnder(folder: string, ending?: string): string[];
export function phpUnits(): string[];
export function pureTests(): string[];
export function pageTests(): string[];
export function hostileTests(): string[];
export function engineTests(): string[];
export const LONGEST: readonly string[];
export const ONE_ENGINE: readonly string[];
