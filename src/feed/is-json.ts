/** True for an answer that is meant as JSON, by its first sign; also where a warning of PHP was printed before it. */
export const isJson = (text: string, contentType: string): boolean =>
  /^[\ufeff\s]*[[{]/.test(text) || (/json/i.test(contentType) && !/^[\ufeff\s]*<(?!br|b>)/i.test(text));
