import { card } from 'impact-elements/server';

export async function GET() {
  const picture = await card({ value: '1 in 4', label: 'people', source: 'A study' });
  return new Response(new Uint8Array(picture.png()), { headers: { 'content-type': 'image/png' } });
}
