export default {
  // What renders on the server reads its own files: fonts, a WebAssembly module.
  serverExternalPackages: ['impact-elements'],
};
