// Pages of other sites that show a video or play a sound, and where their players are.

/** The address of the player that a page of YouTube, Vimeo, Facebook and the like offers for frames; null for any other page. */
export function playerOf(page: string): string | null {
  if (!URL.canParse(page)) return null;
  const url = new URL(page);
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^(www|m|music)\./, '');
  return PLAYERS[host]?.(url) ?? null;
}

type Player = (url: URL) => string | null;

const PLAYERS: Readonly<Record<string, Player>> = {
  'youtube.com': youTube,
  'youtube-nocookie.com': youTube,
  'youtu.be': youTube,
  'vimeo.com': vimeo,
  'player.vimeo.com': (url) => (url.pathname.startsWith('/video/') ? url.href : null),
  'facebook.com': facebook,
  'fb.watch': (url) => (url.pathname === '/' ? null : facebookPlayer(url)),
  'dailymotion.com': (url) => from(url.pathname, /^\/(?:embed\/)?video\/(\w+)/, dailymotion),
  'dai.ly': (url) => from(url.pathname, /^\/(\w+)/, dailymotion),
  'tiktok.com': (url) =>
    from(url.pathname, /^\/@[^/]+\/video\/(\d+)/, (id) => `https://www.tiktok.com/embed/v2/${id}`),
  'open.spotify.com': (url) =>
    from(
      url.pathname,
      /^\/(?:intl-\w+\/|embed\/)?((?:track|album|playlist|episode|show|artist)\/\w+)/,
      (path) => `https://open.spotify.com/embed/${path}`,
    ),
  'soundcloud.com': (url) =>
    url.pathname === '/' ? null : `https://w.soundcloud.com/player/?url=${encodeURIComponent(url.href)}`,
  'w.soundcloud.com': (url) => url.href,
};

function youTube(url: URL): string | null {
  const inPath = /^\/(?:(?:embed|shorts|live|v)\/)?([\w-]{6,})\/?$/.exec(url.pathname)?.[1];
  const isWord = inPath === 'watch' || inPath === 'playlist' || inPath === 'videoseries';
  const id = url.searchParams.get('v') ?? (isWord ? undefined : inPath);
  const list = url.searchParams.get('list');
  if (id !== undefined && /^[\w-]{6,}$/.test(id)) {
    const start = seconds(url.searchParams.get('t') ?? url.searchParams.get('start'));
    return `https://www.youtube.com/embed/${id}${start === 0 ? '' : `?start=${start}`}`;
  }
  return list === null ? null : `https://www.youtube.com/embed/videoseries?list=${encodeURIComponent(list)}`;
}

/** Seconds of `90`, `90s` or `1h1m30s`. */
function seconds(text: string | null): number {
  const [, hours, minutes, rest] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text ?? '') ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
}

function vimeo(url: URL): string | null {
  const [, id, hash] = /\/(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(url.pathname) ?? [];
  if (id === undefined) return null;
  const secret = hash ?? url.searchParams.get('h');
  return `https://player.vimeo.com/video/${id}${secret == null ? '' : `?h=${encodeURIComponent(secret)}`}`;
}

function facebook(url: URL): string | null {
  if (url.pathname.startsWith('/plugins/')) return url.href;
  return /\/(videos?|watch|reel)\b/.test(url.pathname) ? facebookPlayer(url) : null;
}

function facebookPlayer({ href }: URL): string {
  return `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(href)}`;
}

function dailymotion(id: string): string {
  return `https://www.dailymotion.com/embed/video/${id}`;
}

function from(path: string, pattern: RegExp, address: (id: string) => string): string | null {
  const id = pattern.exec(path)?.[1];
  return id === undefined ? null : address(id);
}
