import { afterAll, beforeAll, expect, it } from 'vitest';
import { type IdentityStage, setIdentityStage } from '../identity/identity-stage.ts';

let stage: IdentityStage;

beforeAll(async () => {
  stage = await setIdentityStage();
});
afterAll(() => stage.close());

it('the front page says in both languages what this is, for every reader, and leads on', async () => {
  const response = await fetch(stage.apiUrl);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  const page = await response.text();
  for (const part of ['<html lang="id">', '<section lang="en">', '<title>', '<main>', '<h1>', 'name="viewport"'])
    expect(page).toContain(part);
  expect(page).not.toMatch(/<script|\son\w+=|user-scalable/);
  const links = [...page.matchAll(/href="([^"]+)">([^<]+)</g)].map(([, target, words]) => [target, words]);
  expect(links).toEqual([
    ['/login?returnTo=/v1/me', 'Masuk'],
    ['/docs/', 'Dokumentasi API'],
    ['/login?returnTo=/v1/me', 'Sign in'],
    ['/docs/', 'API documentation'],
  ]);
  for (const [target] of links)
    expect((await fetch(new URL(target!, stage.apiUrl), { redirect: 'manual' })).status).toBeLessThan(400);
  expect(stage.log).toContainEqual(expect.objectContaining({ route: '/', status: 200 }));
});

it('a plain request to the API is answered where it is, and never sent to another address', async () => {
  for (const path of ['/v1/me', '/v1/cases', '/ready', '/openapi.json']) {
    const headers = { 'x-forwarded-proto': 'http' };
    const { status } = await fetch(stage.apiUrl + path, { headers, redirect: 'manual' });
    expect(status < 300 || status >= 400, path).toBe(true);
  }
});
