import { actionProblems, ASK_STATUS } from '../actions-document.js';
import { validate } from '../shape.js';
import { sourceIds, withLikelyIds } from './references.js';
import { hostedVideo, isHostsPicture } from '../../text/hosted-video.js';
import { composeLetter, LONGEST_MAILTO, mailtoAddress } from '../../text/letter.js';
import { withoutTracking } from '../../text/share.js';
import { safeUrl } from '../../text/url.js';
import { error, note, recordsIn, stringOf, warning, type Circumstances, type Finding, type Json } from './finding.js';

/** What is found of recommendations and actions: references, states that nobody can look up, and letters that no program takes. */
export function actionsFindings(json: Json, { language = 'en' }: Circumstances): Finding[] {
  return [
    ...withLikelyIds(actionProblems(json), { source: sourceIds(json) }, json).map((problem): Finding => ({
      ...problem,
      level: 'error',
    })),
    ...recordsIn(json['asks']).flatMap((ask, index) => askFindings(ask, `asks[${index}]`)),
    ...recordsIn(json['actions']).flatMap((action, index) =>
      actionFindings(action, `actions[${index}]`, json, language),
    ),
  ];
}

function askFindings({ status, of, ask }: Json, at: string): Finding[] {
  const { state, date, url } = (status ?? {}) as Json;
  const asked = Array.isArray(of) && of.length;
  // What its shape has against it is said elsewhere.
  const isTold = status !== undefined && !validate(status, ASK_STATUS).length && state !== 'open';
  return [
    ...(asked ? [] : [warning(at, 'it doesn’t say who is asked', 'write "of": ["…"]')]),
    ...(ask === undefined ? [note(at, 'it says what should change, and not what exactly is asked for')] : []),
    ...(isTold && date === undefined
      ? [
          warning(
            `${at}.status`,
            `“${stringOf(state)}” has no date: readers can’t tell whether it still holds`,
            'write "date"',
          ),
        ]
      : []),
    ...(isTold && url === undefined
      ? [
          warning(
            `${at}.status`,
            `“${stringOf(state)}” has no address: readers can’t see it for themselves`,
            'write "url"',
          ),
        ]
      : []),
  ];
}

/** A text, or its entry in the document's language. */
const plain = (text: unknown, language: string): string =>
  typeof text === 'string'
    ? text
    : String((text as Json | undefined)?.[language] ?? Object.values(text ?? {})[0] ?? '');

function actionFindings(action: Json, at: string, json: Json, language: string): Finding[] {
  const kind = stringOf(action['kind']);
  const url = stringOf(action['url']);
  const clean = withoutTracking(url);
  const tracked =
    url && clean && clean !== safeUrl(url)
      ? [warning(`${at}.url`, 'the address tells where a reader came from: it is shown without that', `write ${clean}`)]
      : [];
  if (kind === 'letter') return letterFindings(action, at, json, language);
  if (kind === 'video') return [...tracked, ...videoFindings(action, at, url)];
  return tracked;
}

function letterFindings(letter: Json, at: string, json: Json, language: string): Finding[] {
  const { points, opening, closing, subject, address, lookup, finders } = letter;
  const listed = Array.isArray(points) ? (points as unknown[]) : [];
  const known = (Array.isArray(finders) ? finders : recordsIn(json['finders'])) as readonly unknown[];
  const body = composeLetter({
    opening: plain(opening, language),
    points: listed.map((point) => plain(point, language)),
    closing: plain(closing, language),
  });
  const { length } = mailtoAddress({ to: stringOf(address), subject: plain(subject, language), body });
  return [
    ...(listed.length > 1
      ? []
      : [
          warning(
            at,
            'it leaves nothing to choose: letters that are all alike count as copies',
            'write several "points"',
          ),
        ]),
    ...(address === undefined && lookup === undefined && !known.length
      ? [warning(at, 'readers can’t tell whom to write to', 'write "finders", or an "address"')]
      : []),
    ...(length > LONGEST_MAILTO
      ? [
          note(
            `${at}.points`,
            `with all points the letter has ${length} characters as an address: past ${LONGEST_MAILTO} readers can only copy it`,
          ),
        ]
      : []),
    ...(/^\s*http:/i.test(stringOf(lookup) ?? '')
      ? [error(`${at}.lookup`, 'it would send a postcode that anybody on the way can read', 'write https')]
      : []),
  ];
}

function videoFindings(video: Json, at: string, url: string | undefined): Finding[] {
  const { captions, transcript, transcriptUrl, about, poster } = video;
  const listed = recordsIn(captions);
  const hosted = url ? hostedVideo(url) : undefined;
  const picture = stringOf(poster);
  return [
    ...(listed.length ? [] : [warning(at, 'people who don’t hear it have no captions', 'write "captions"')]),
    ...(!hosted && listed.length && !listed.some(({ url: file }) => file)
      ? [warning(`${at}.captions`, 'a video file has its captions in files of their own', 'write "url"')]
      : []),
    ...(transcript === undefined && transcriptUrl === undefined
      ? [warning(at, 'people who neither hear nor see it have no transcript', 'write "transcript"')]
      : []),
    ...(about === undefined
      ? [warning(at, 'it doesn’t say what is shown before somebody presses', 'write "about"')]
      : []),
    ...(picture && isHostsPicture(picture)
      ? [
          error(
            `${at}.poster`,
            'the picture would tell that host of every reader before they press',
            'keep a copy on your own',
          ),
        ]
      : []),
  ];
}
