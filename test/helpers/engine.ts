/** Whether this page is Chromium’s, whose shell calls itself `HeadlessChrome`: for what comes out alike everywhere, and one engine is enough. */
export const isChromium = navigator.userAgent.includes('Chrome/');
