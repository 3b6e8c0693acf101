/** Whether an attribute says that it isn't there, as some frameworks and spreadsheets write it. */
export const isOff = (value: unknown): boolean => /^\s*false\s*$/i.test(String(value));
