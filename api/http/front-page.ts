import type { RequestHandler } from 'express';

const page = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mutasi – layanan mutasi ASN</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem; color: #1c1c1c; background: #fff; }
a { color: #1d4f91; }
a:focus-visible { outline: 3px solid #1d4f91; outline-offset: 2px; }
section + section { border-top: 1px solid #767676; margin-top: 1.5rem; }
</style>
</head>
<body>
<main>
<h1>Mutasi</h1>
<section>
<p>Layanan mutasi pegawai ASN: usulan, penilaian, keputusan dan peninjauan, dengan catatan yang dapat diperiksa.</p>
<ul>
<li><a href="/login?returnTo=/v1/me">Masuk</a></li>
<li><a href="/docs/">Dokumentasi API</a></li>
</ul>
</section>
<section lang="en">
<p>Transfers of Indonesian civil servants: proposal, assessment, decision and review, with a record that can be checked.</p>
<ul>
<li><a href="/login?returnTo=/v1/me">Sign in</a></li>
<li><a href="/docs/">API documentation</a></li>
</ul>
</section>
</main>
</body>
</html>
`;

/** What a browser finds at the address of the service, after signing out too. It says the same to everybody and needs no script. */
export const showFrontPage: RequestHandler = (_request, response) => {
  response.locals['route'] = '/';
  response.set({ 'Cache-Control': 'no-store', 'Content-Language': 'id, en' }).type('html').send(page);
};
