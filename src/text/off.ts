/** Whether an attribute says that it isn't there, as some frameworks and spreadsheets write it. */
export const isOff = (text: string): boolean => /^\s*false\s*$/i.test(text);
