/** An address that a way out may have: complete, without a name or a password before the host. */
export const ADDRESS = /^\s*https?:\/\/[^/@]+(\/|$)/i;
