export declare function findBrowser(browser: 'chromium' | 'firefox'): string | null;
export declare function installBrowsers(): string | null;
