/** Whether TypeScript itself refuses a file with a fault in it. */
import ts from 'typescript';
import { resolve } from 'node:path';

/** A function that answers the first complaint of a file with other text, in that file alone. */
export function typeChecker(): (file: string, text: string) => string | undefined {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  let changed = { path: '', text: '', version: 0 };
  const textOf = (path: string) => (path === changed.path ? changed.text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => (path === changed.path ? `${changed.version}` : '0'),
    getScriptSnapshot(path) {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path, encoding) => ts.sys.readFile(path, encoding),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  return (file, text) => {
    changed = { path: resolve(file), text, version: changed.version + 1 };
    const [complaint] = service.getSemanticDiagnostics(changed.path);
    return complaint && ts.flattenDiagnosticMessageText(complaint.messageText, ' ');
  };
}
