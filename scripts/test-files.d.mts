export function filesUnder(folder: string, ending?: string): string[];
export function phpUnits(): string[];
export function pureTests(): string[];
export function pageTests(): string[];
