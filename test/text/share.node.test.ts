import { describe, expect, it } from '../helpers/node.js';
import { pageAddress, shareMail, withoutTracking } from '../../src/text/share.js';
import { hostedVideo, isHostsPage, isHostsPicture } from '../../src/text/hosted-video.js';

describe('withoutTracking', () => {
  const cases: [address: string | undefined, clean: string | undefined][] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a?page=2', 'https://example.org/a?page=2'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?page=2&UTM_Campaign=x#b', 'https://example.org/a?page=2#b'],
    ['https://example.org/a?fbclid=1&gclid=2&mc_eid=3&msclkid=4&igshid=5', 'https://example.org/a'],
    ['https://example.org/a?%75tm_source=x&b=1', 'https://example.org/a?b=1'],
    ['https://example.org/a?b=%E0%A4%A&c', 'https://example.org/a?b=%E0%A4%A&c'],
    ['https://example.org/a?%E0%A4%A=1&utm_id=2', 'https://example.org/a?%E0%A4%A=1'],
    ['https://example.org/a?b=utm_source', 'https://example.org/a?b=utm_source'],
    ...(
      'utm_x mc_cid mc_eid _hsenc hsCtaTracking mtm_x pk_x fbclid gclid dclid twclid ttclid yclid msclkid gbraid ' +
      'wbraid li_fat_id gclsrc gad_source igshid igsh si ref_src ref_url vero_id oly_x s_cid ck_subscriber_id _ga _gl'
    )
      .split(' ')
      .map((name): [string, string] => [`https://example.org/a?${name}=1`, 'https://example.org/a']),
    ...['utm_', 'mc_xid', 'xutm_a', 'site', 'six', 'ref', 'clid', 'gad_', 'x_ga', '_gax', 'mtm_'].map(
      (name): [string, string] => [`https://example.org/a?${name}=1`, `https://example.org/a?${name}=1`],
    ),
    ['https://example.org/a?utm_id=1&&page=2', 'https://example.org/a?page=2'],
    ['/a?utm_id=1', undefined],
    ['javascript:alert(1)', undefined],
    ['https://a@example.org/', undefined],
    [undefined, undefined],
  ];
  for (const [address, clean] of cases) it(String(address), () => expect(withoutTracking(address)).to.equal(clean));
});

it('takes the traces from a relative address beside its base', () => {
  expect(withoutTracking('/a?utm_id=1&b=2', 'https://example.org/x')).to.equal('https://example.org/a?b=2');
});

describe('pageAddress', () => {
  const cases: [own: string, canonical: string | undefined, address: string | undefined][] = [
    ['https://example.org/act?utm_source=x#now', undefined, 'https://example.org/act'],
    ['https://example.org/act?reader=7', 'https://www.example.org/act?reader=7', 'https://www.example.org/act'],
    ['https://example.org/act', '/campaign', 'https://example.org/campaign'],
    ['https://example.org/?p=12&fbclid=1', undefined, 'https://example.org/?p=12'],
    ['https://example.org/?page_id=12', 'https://example.org/?page_id=12', 'https://example.org/?page_id=12'],
    ['https://example.org/?p=reader', undefined, 'https://example.org/'],
    ['https://example.org/?xp=12', undefined, 'https://example.org/'],
    ['https://example.org/?p=12x', undefined, 'https://example.org/'],
    ['https://example.org/?p=1&x=2&page_id=3', undefined, 'https://example.org/?p=1&page_id=3'],
    ['https://example.org/act', 'javascript:alert(1)', 'https://example.org/act'],
    ['about:srcdoc', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [own, canonical, address] of cases)
    it(`${own} ${canonical ?? ''}`, () => expect(pageAddress(own, canonical)).to.equal(address));
});

describe('shareMail', () => {
  it('has title, text and address, to the character', () => {
    expect(shareMail({ title: 'What helps', text: 'Read this.', url: 'https://example.org/a?b=1&c=2' })).to.equal(
      'mailto:?subject=What%20helps&body=Read%20this.%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c%3D2',
    );
    expect(shareMail({ title: 'A', url: 'https://example.org/' })).to.equal(
      'mailto:?subject=A&body=https%3A%2F%2Fexample.org%2F',
    );
  });
});

describe('hostedVideo', () => {
  const youTube = {
    service: 'YouTube',
    player: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&cc_load_policy=1&playsinline=1&rel=0',
    page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  };
  const vimeo = {
    service: 'Vimeo',
    player: 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&playsinline=1',
    page: 'https://vimeo.com/76979871',
  };
  const unlisted = {
    service: 'Vimeo',
    player: 'https://player.vimeo.com/video/76979871?h=8272103f6e&autoplay=1&dnt=1&playsinline=1',
    page: 'https://vimeo.com/76979871/8272103f6e',
  };
  const cases: [address: string, video: unknown][] = [
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', youTube],
    ['https://youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&si=tracker&t=3', youTube],
    ['https://youtu.be/dQw4w9WgXcQ?si=tracker', youTube],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', youTube],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', youTube],
    ['https://vimeo.com/76979871', vimeo],
    ['https://player.vimeo.com/video/76979871?title=0', vimeo],
    ['https://vimeo.com/76979871/8272103f6e', unlisted],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', unlisted],
    ['https://youtu.be/dQw4w9WgXcQ/', youTube],
    ['HTTPS://youtu.be/dQw4w9WgXcQ', youTube],
    ['http://music.youtube.com/watch?v=dQw4w9WgXcQ', youTube],
    ['https://www.youtube.com/v/dQw4w9WgXcQ', youTube],
    ['https://www.vimeo.com/76979871/', vimeo],
    ['https://vimeo.com/groups/films/video/76979871', vimeo],
    ['https://player.vimeo.com/video/76979871?h=xyz', vimeo],
    ['https://player.vimeo.com/video/76979871?h=82721', vimeo],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e0123456', vimeo],
    ['https://player.vimeo.com/video/76979871?h=x8272103f6e', vimeo],
    ['https://vimeo.com/76979871/8272103f6e?h=aaaaaaaa', unlisted],
    ['https://vimeo.com/7697987112345', undefined],
    ['https://vimeo.com/a/b/76979871', undefined],
    ['https://vimeo.com/76979871/82721', undefined],
    ['https://evilvimeo.com/76979871', undefined],
    ['https://vimeo.com.evil.example/76979871', undefined],
    ['https://evilyoutube.com/watch?v=dQw4w9WgXcQ', undefined],
    ['https://youtu.be/dQw4w9WgXcQx', undefined],
    ['https://youtu.be/a/dQw4w9WgXcQ', undefined],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQx', undefined],
    ['https://www.youtube.com/a/watch?v=dQw4w9WgXcQ', undefined],
    ['https://www.youtube.com/watchx?v=dQw4w9WgXcQ', undefined],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ/x', undefined],
    ['https://www.youtube.com/a/embed/dQw4w9WgXcQ', undefined],
    ['ftp://youtu.be/dQw4w9WgXcQ', undefined],
    ['https://', undefined],
    ['https://youtube.com/shorts/dQw4w9WgXcQ/?feature=share', youTube],
    ['https://www.youtube.com/watch/?v=dQw4w9WgXcQ', youTube],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', youTube],
    ['https://www.youtube.com/e/dQw4w9WgXcQ', youTube],
    ['https://vimeo.com/channels/staffpicks/76979871', vimeo],
    ['https://vimeo.com/groups/films/videos/76979871', vimeo],
    ['https://vimeo.com/album/12/video/76979871', vimeo],
    ['https://vimeo.com/showcase/12/video/76979871?share=copy', vimeo],
    ['https://vimeo.com/manage/videos/76979871', vimeo],
    ['https://www.youtube.com/embed/videoseries?list=PL1', undefined],
    ['https://www.youtube-nocookie.com/embed/videoseries/?list=PL1', undefined],
    ['https://www.youtube.com/watch?v=videoseries&list=PL1', undefined],
    ['https://www.youtube.com/embed/live_stream?channel=UC1', undefined],
    ['https://youtu.be/live_stream', undefined],
    ['https://player.vimeo.com/external/123.hd.mp4?s=abc', undefined],
    ['https://vimeo.com/channels/staffpicks', undefined],
    ['https://www.youtube.com/@channel', undefined],
    ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', undefined],
    ['https://www.youtube.com/embed/"onload=alert(1)', undefined],
    ['https://example.org/film.mp4', undefined],
    ['javascript://youtu.be/dQw4w9WgXcQ', undefined],
    ['', undefined],
  ];
  for (const [address, video] of cases) it(address, () => expect(hostedVideo(address)).to.deep.equal(video));

  const pages: [address: string, isPage: boolean][] = [
    ['https://www.youtube.com/playlist?list=PL1', true],
    ['https://www.youtube.com/@channel', true],
    ['https://youtu.be/', true],
    ['https://vimeo.com/ondemand/film', true],
    ['https://vimeo.com/event/12', true],
    ['https://www.youtube.com/embed/videoseries?list=PL1', true],
    ['https://www.youtube.com/watch?v=videoseries&list=PL1', true],
    ['https://www.youtube.com/embed/live_stream?channel=UC1', true],
    ['https://vimeo.com/channels/film.mp4films', true],
    ['https://vimeo.com/showcase/12?file=film.mp4', true],
    [
      'https://player.vimeo.com/progressive_redirect/playback/123/rendition/1080p/file.mp4?loc=external&signature=a',
      false,
    ],
    ['https://player.vimeo.com/external/123.hd.mp4?s=a', false],
    ['https://player.vimeo.com/external/123.m3u8?s=a#t=3', false],
    ['https://player.vimeo.com/external/123.MOV', false],
    ['https://vimeo.com/film.m4v', false],
    ['https://vimeo.com/film.webm', false],
    ['https://vimeo.com/film.ogv', false],
    ['https://youtu.be/dQw4w9WgXcQ', false],
    ['https://example.org/film.mp4', false],
    ['https://youtube.com.evil.example/', false],
    ['film.mp4', false],
  ];
  for (const [address, isPage] of pages)
    it(`${address} is ${isPage ? 'a page of its host, which no player shows' : 'none'}`, () =>
      expect(isHostsPage(address)).to.equal(isPage));

  for (const [address, isPicture] of [
    ['https://i.ytimg.com/vi/x/hq.jpg', true],
    ['https://ytimg.com/x', true],
    ['https://img.youtube.com/vi/x/0.jpg', true],
    ['https://www.youtube-nocookie.com/x', true],
    ['https://i.vimeocdn.com/video/1.jpg', true],
    ['https://vimeo.com/x', true],
    ['//i.ytimg.com/x', true],
    ['https://i.ytimg.com./x', true],
    ['https://eviltimg.com/x', false],
    ['https://evilytimg.com/x', false],
    ['https://ytimg.com.evil.example/', false],
    ['/vimeo.com/x', false],
    ['https://', false],
  ] as const)
    it(`${address} is ${isPicture ? 'a picture of its host' : 'none'}`, () =>
      expect(isHostsPicture(address)).to.equal(isPicture));
});
