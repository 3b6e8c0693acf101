/** The version that a page can read, the same as package.json's; a test keeps them equal. */
export const version = '0.1.0';
