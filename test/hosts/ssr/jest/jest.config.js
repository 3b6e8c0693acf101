// The package is made of ES modules: NODE_OPTIONS=--experimental-vm-modules jest
export default {
  testEnvironment: 'jsdom',
  // jsdom runs in a browser's place, so modules for browsers are meant.
  testEnvironmentOptions: { customExportConditions: ['browser'] },
  transform: {},
};
