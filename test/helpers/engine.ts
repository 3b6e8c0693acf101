/** Whether this page is Chromium’s, whose shell calls itself `HeadlessChrome`: for what comes out alike everywhere, and one engine is enough. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Whether this page is WebKit’s, whose driver sets the size of no window. */
export const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
