/** Videos on other people's hosts: whose they are, and the address of the player. */

export interface HostedVideo {
  /** The service's name, which is its own in every language. */
  readonly service: 'YouTube' | 'Vimeo';
  /** The player, which is asked for nothing before a reader presses. */
  readonly player: string;
  /** The video's own page, without anything else that the address carried. */
  readonly page: string;
}

const YOUTUBE = /^(?:www\.|m\.|music\.)?(?:youtube\.com|youtube-nocookie\.com)$/;
const YOUTUBE_PATH = /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})\/?$/;
/** What stands where a video's id would, and has its length: a list's player, and a channel's. */
const NO_VIDEO = /^(?:videoseries|live_stream)$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;
const VIMEO_PATH =
  /^\/(?:(?:channels\/[\w-]+|(?:groups|album|showcase)\/[\w-]+\/videos?|manage\/videos|video)\/)?(\d{1,12})(?:\/([\da-f]{6,16}))?\/?$/;

function youTube({ hostname, pathname, searchParams }: URL): HostedVideo | undefined {
  const id =
    hostname === 'youtu.be'
      ? /^\/([\w-]{11})\/?$/.exec(pathname)?.[1]
      : YOUTUBE.test(hostname)
        ? (YOUTUBE_PATH.exec(pathname)?.[1] ?? (/^\/watch\/?$/.test(pathname) ? searchParams.get('v') : undefined))
        : undefined;
  if (!id || !/^[\w-]{11}$/.test(id) || NO_VIDEO.test(id)) return undefined;
  return {
    service: 'YouTube',
    player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&cc_load_policy=1&playsinline=1&rel=0`,
    page: `https://www.youtube.com/watch?v=${id}`,
  };
}

function vimeo({ hostname, pathname, searchParams }: URL): HostedVideo | undefined {
  const [, id, inPath] = (VIMEO.test(hostname) && VIMEO_PATH.exec(pathname)) || [];
  if (!id) return undefined;
  const asked = searchParams.get('h') ?? '';
  // What lets somebody see a video that isn't listed.
  const key = inPath ?? (/^[\da-f]{6,16}$/.test(asked) ? asked : '');
  return {
    service: 'Vimeo',
    player: `https://player.vimeo.com/video/${id}?${key && `h=${key}&`}autoplay=1&dnt=1&playsinline=1`,
    page: `https://vimeo.com/${id}${key && `/${key}`}`,
  };
}

/** Where they keep their pictures, too. */
const PICTURES = /(?:^|\.)(?:ytimg\.com|youtube\.com|youtube-nocookie\.com|vimeocdn\.com|vimeo\.com)$/;

/** Whether the service itself has a picture: it would learn of every reader who sees it. */
export const isHostsPicture = (address: string): boolean =>
  URL.canParse(address, 'https://page.example/') &&
  PICTURES.test(new URL(address, 'https://page.example/').hostname.replace(/\.$/, ''));

/** A file that a browser's own player is given, also where a service that is known keeps it. */
const FILE = /\.(?:mp4|m4v|webm|ogv|mov|m3u8)$/i;

/** A page of a service that is known, and no film that can be played here: a list, a channel, a film to be bought. */
export function isHostsPage(address: string): boolean {
  if (!URL.canParse(address) || hostedVideo(address)) return false;
  const { hostname, pathname } = new URL(address);
  return [YOUTUBE, VIMEO, /^youtu\.be$/].some((host) => host.test(hostname)) && !FILE.test(pathname);
}

/** The video behind an address, if a service that is known has it; undefined for a file. */
export function hostedVideo(address: string): HostedVideo | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return youTube(url) ?? vimeo(url);
}
