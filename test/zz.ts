import puppeteer from 'puppeteer-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { rows } from '../bench/rows/index.js';
import { brotliCompressSync } from 'node:zlib';
const which = process.argv[2]!, file = process.argv[3]!;
const row = rows.find(r=>r.name.startsWith(which))!;
const form = row.forms.find(f=>f.name==='ours')!;
const server = createServer((q,s)=>{ const p=new URL(q.url!,'http://a').pathname; if(p==='/'){s.setHeader('content-type','text/html');s.end(`<!doctype html><html lang=en><meta charset=utf-8><title>x</title><body><script type="module" src="/dist/${file}.js"></script>${form.html(0)}`);return;}
 const f='.'+p; if(existsSync(f)){s.setHeader('content-type','text/javascript');s.setHeader('content-encoding','br');s.end(brotliCompressSync(readFileSync(f)));}else{s.statusCode=404;s.end();}});
await new Promise<void>(r=>server.listen(0,'127.0.0.1',()=>r()));
const port=(server.address() as any).port;
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const page=await b.newPage(); const c=await page.createCDPSession(); await c.send('Network.enable'); await c.send('Network.emulateNetworkConditions',{offline:false,latency:562,downloadThroughput:1.44*1024*1024/8,uploadThroughput:1.44*1024*1024/8});
let t0=0; const ids=new Map<string,string>();
c.on('Network.requestWillBeSent',e=>{t0||=e.timestamp; ids.set(e.requestId,e.request.url); console.log((e.timestamp-t0).toFixed(2),'->',e.request.url.replace(/^.*127.0.0.1:\d+/,''), e.initiator.type);});
c.on('Network.loadingFinished',e=>console.log('   ',(e.timestamp-t0).toFixed(2),'<-',ids.get(e.requestId)!.replace(/^.*127.0.0.1:\d+/,''),e.encodedDataLength));
await page.goto(`http://127.0.0.1:${port}/`,{waitUntil:'networkidle0'});
await b.close(); server.close();
