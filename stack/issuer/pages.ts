import type { Person } from './people.ts';

/** Pages of the development issuer. They need no script, and say what they are. */
export function choicePage(action: string, people: readonly Person[]): string {
  const rows = people.map(
    ({ id, alias, name, roles }) =>
      `<li><button name="account" value="${escape(id)}"><strong>${escape(alias)}</strong> <span>${escape(name)}</span> <small>${escape(roles.join(', '))}</small></button></li>`,
  );
  return page(
    'Masuk sebagai siapa?',
    people.length === 0
      ? '<p>Belum ada akun contoh. <span lang="en">There is no sample account yet.</span></p>'
      : `<form method="post" action="${escape(action)}"><ul>${rows.join('')}</ul></form>`,
  );
}

/** @param form the library's own, with its token; the button belongs to it by id */
export function logoutPage(form: string): string {
  return page(
    'Keluar?',
    `${form}<p><button type="submit" form="op.logoutForm" value="yes" name="logout">Keluar <span lang="en">Sign out</span></button></p>`,
  );
}

export function messagePage(title: string, lines: Record<string, string>): string {
  const rows = Object.entries(lines).map(([term, text]) => `<dt>${escape(term)}</dt><dd>${escape(text)}</dd>`);
  return page(title, `<dl>${rows.join('')}</dl>`);
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Penerbit pengembangan Mutasi</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: #1c1c1c; background: #fff; }
aside { border: 2px solid #8a5a00; padding: .5rem 1rem; }
ul { list-style: none; padding: 0; } li { margin: .4rem 0; }
button { font: inherit; text-align: left; width: 100%; padding: .5rem .75rem; border: 1px solid #555; background: #fff; color: inherit; cursor: pointer; }
button:hover, button:focus-visible { background: #eef3fb; outline: 2px solid #1d4f91; }
small { display: block; color: #454545; }
</style>
</head>
<body>
<aside>Hanya untuk pengembangan: siapa pun di komputer ini dapat memilih siapa saja, tanpa kata sandi.
<span lang="en">Development only: anybody on this machine may be anybody, without a password.</span></aside>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
