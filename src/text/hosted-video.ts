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
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
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

/** A page of a service that is known, and no film that can be played here: a list, a channel, a film to be bought. */
export const isHostsPage = (address: string): boolean =>
  URL.canParse(address) &&
  [YOUTUBE, VIMEO, /^youtu\.be$/].some((host) => host.test(new URL(address).hostname)) &&
  !hostedVideo(address);

/** The video behind an address, if a service that is known has it; undefined for a file. */
export function hostedVideo(address: string): HostedVideo | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return youTube(url) ?? vimeo(url);
}
