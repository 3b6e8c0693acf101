/** A publisher's folder, read: impact.config.json and the documents that it names, from JSON or from spreadsheets. */
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { checkDocument, documentFindings } from '../documents/check/check-document.js';
import { sentenceOf } from '../documents/check/finding.js';
import { isExpired } from '../documents/check/support.js';
import { readConfig, KINDS_OF_DOCUMENT, type Config, type KindOfDocument } from '../documents/config.js';
import { readGlossaryDocument } from '../documents/glossary-document.js';
import type { LanguageFile } from '../documents/language-file.js';
import { likely } from '../documents/likely.js';
import { readSheets } from '../documents/sheet/read-sheets.js';
import { cellLine, textLine, type Remark } from './findings.js';
import { originFindings } from './form-origins.js';
import { knownGlossaries } from './known.js';
import { CONFIG_FILE, languageOptions, readLanguages } from './languages.js';
import { logoFindings } from './logo-file.js';
import { messageOf } from './output.js';
import { isSpreadsheet, readWorkbook } from './workbook.js';

export type Json = Readonly<Record<string, unknown>>;

export { CONFIG_FILE, type Remark };

export interface Project {
  readonly folder: string;
  readonly config: Config;
  readonly documents: ReadonlyMap<KindOfDocument, Json>;
  /** The publisher's own languages. */
  readonly languages: readonly LanguageFile[];
}

export interface ReadProject {
  /** Absent where an error makes the folder unfit to publish. */
  readonly project?: Project;
  readonly remarks: readonly Remark[];
}

const failed = (line: string): Remark => ({ level: 'error', line });

/** Why there is no file, and the name that was likely meant. */
export async function nearest(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found && (await lstat(path).catch(() => undefined))) return ': it is a link that leads nowhere';
  if (found) return found.isDirectory() ? ': it is a folder' : ': it is no file';
  const names = await readdir(dirname(path)).catch(() => [] as string[]);
  const meant = likely(basename(path), names);
  return meant ? `: write ${meant}` : names.length ? '' : ': its folder isn’t there either';
}

/** A pipe would be waited for. */
const isFile = async (path: string): Promise<boolean> => Boolean((await stat(path).catch(() => undefined))?.isFile());

async function readDocument(
  folder: string,
  kind: KindOfDocument,
  file: string,
  { now, language, spoken }: { readonly now: string; readonly language: string; readonly spoken: readonly string[] },
): Promise<{ readonly json?: Json; readonly remarks: readonly Remark[] }> {
  const path = join(folder, file);
  if (!(await isFile(path)))
    return {
      remarks: [failed(`${CONFIG_FILE}: error documents.${kind}: there is no file ${file}${await nearest(path)}`)],
    };
  try {
    if (isSpreadsheet(file)) {
      if (kind !== 'figures' && kind !== 'glossary')
        return {
          remarks: [
            failed(
              `${CONFIG_FILE}: error documents.${kind}: a spreadsheet holds figures or a glossary: write it as JSON`,
            ),
          ],
        };
      const sheets = await readWorkbook(path);
      const {
        document,
        findings,
        kind: found,
      } = readSheets(sheets, {
        language,
        now,
        spoken,
        glossaries: knownGlossaries(),
      });
      const remarks = findings.map((finding) => ({ level: finding.level, line: cellLine(file, sheets, finding) }));
      return found === kind ? { json: document, remarks } : { remarks: [...remarks, wrongKind(kind, found, file)] };
    }
    const bytes = await readFile(path);
    const { findings: all, kind: found } = checkDocument(bytes, { now, spoken, glossaries: knownGlossaries() });
    // Pages hide such a number by themselves: it keeps no correction of a figure from being published.
    const findings = all.map((finding) =>
      kind === 'support' && isExpired(finding) ? { ...finding, level: 'warning' as const } : finding,
    );
    const remarks = findings.map((finding) => ({ level: finding.level, line: textLine(file, finding) }));
    if (findings.some(({ level }) => level === 'error')) return { remarks };
    if (found !== kind) return { remarks: [...remarks, wrongKind(kind, found ?? 'none that is known', file)] };
    return { json: JSON.parse(new TextDecoder().decode(bytes)) as Json, remarks };
  } catch (error) {
    return { remarks: [failed(`${file}: error ${messageOf(error).replaceAll(path, () => file)}`)] };
  }
}

const wrongKind = (kind: string, found: string, file: string): Remark =>
  failed(`${CONFIG_FILE}: error documents.${kind}: ${file} is a document of another kind: ${found}`);

/**
 * Reads a folder, and says everything that is wrong in it at once.
 *
 * @param now today, ISO 8601
 */
export async function readProject(given: string, now: string): Promise<ReadProject> {
  const folder = resolve(given);
  const bytes = await readFile(join(folder, CONFIG_FILE)).catch(() => undefined);
  if (!bytes) return { remarks: [failed(`there is no ${CONFIG_FILE} in ${given}: impact-elements init writes one`)] };
  const { languages, remarks: ofLanguages } = await readLanguages(folder, now);
  const { spoken } = languageOptions(languages);
  const report = checkDocument(bytes, { now, spoken });
  const remarks: Remark[] = report.findings.map((finding) => ({
    level: finding.level,
    line: textLine(CONFIG_FILE, finding),
  }));
  remarks.push(...ofLanguages);
  if (report.kind !== 'config' || report.findings.some(({ level }) => level === 'error')) {
    if (report.kind !== 'config' && !remarks.length)
      remarks.push(failed(`${CONFIG_FILE}: error it names no documents`));
    return { remarks };
  }
  const config = readConfig(JSON.parse(new TextDecoder().decode(bytes)));
  const documents = new Map<KindOfDocument, Json>();
  const language = config.languages?.[0] ?? 'en';
  for (const kind of KINDS_OF_DOCUMENT) {
    const file = config.documents[kind];
    // A feed's posts are kept here by the build, the first one too.
    if (!file || (kind === 'posts' && config.feed && !(await readFile(join(folder, file)).catch(() => undefined))))
      continue;
    const { json, remarks: more } = await readDocument(folder, kind, file, { now, language, spoken });
    remarks.push(...more);
    if (json) documents.set(kind, json);
  }
  const forms = documents.get('forms');
  if (forms)
    for (const finding of originFindings(config as unknown as Json, forms))
      remarks.push({
        level: finding.level,
        line: `${config.documents.forms}: ${finding.level} ${sentenceOf(finding)}`,
      });
  remarks.push(...references(config, documents), ...discouraged(config, documents, now));
  if (config.logo) remarks.push(...(await ofLogo(folder, config.logo)));
  return {
    ...(!remarks.some(({ level }) => level === 'error') && { project: { folder, config, documents, languages } }),
    remarks,
  };
}

async function ofLogo(folder: string, logo: string): Promise<Remark[]> {
  const path = join(folder, logo);
  if (!(await isFile(path)))
    return [failed(`${CONFIG_FILE}: error logo: there is no file ${logo}${await nearest(path)}`)];
  return (await logoFindings(folder, logo)).map(({ level, message }) => ({
    level,
    line: `${CONFIG_FILE}: ${level} logo: ${message}`,
  }));
}

/** What the configuration names in documents. */
function references(config: Config, documents: ReadonlyMap<KindOfDocument, Json>): Remark[] {
  const forms = documents.get('forms')?.['forms'] as readonly { readonly id: string }[] | undefined;
  if (!config.form || (config.documents.forms && !forms)) return [];
  const ids = (forms ?? []).map(({ id }) => id);
  if (ids.includes(config.form)) return [];
  const meant = likely(config.form, ids);
  return [failed(`${CONFIG_FILE}: error form: there is no form “${config.form}”${meant ? `: write ${meant}` : ''}`)];
}

/** Words that the publisher's own glossary asks not to use, in its other documents. */
function discouraged(config: Config, documents: ReadonlyMap<KindOfDocument, Json>, now: string): Remark[] {
  const json = documents.get('glossary');
  if (!json) return [];
  const known = new Set<string>();
  const say = (document: Json, glossaries: Parameters<typeof documentFindings>[1]['glossaries']) =>
    documentFindings(document, { now, glossaries: glossaries ?? [] }).findings.filter(
      ({ level }) => level === 'warning',
    );
  const own = readGlossaryDocument(json);
  return [...documents].flatMap(([kind, document]) => {
    for (const finding of say(document, knownGlossaries())) known.add(sentenceOf(finding));
    return say(document, [...knownGlossaries(), own])
      .filter((finding) => !known.has(sentenceOf(finding)))
      .map((finding) => ({
        level: finding.level,
        line: `${config.documents[kind]}: ${finding.level} ${sentenceOf(finding)}`,
      }));
  });
}
