import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'id' | 'en';

const catalogues = {
  id: () => import('./id/words.ts'),
  en: () => import('./en/words.ts'),
};
const kept = 'mutasi-language';

/** Indonesian unless the reader chose English here before (F74). One language is loaded, the other when it is asked for. */
export async function learnWords(): Promise<void> {
  const language: Language = read() === 'en' ? 'en' : 'id';
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: await resourceOf(language),
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  const { [language]: words } = await resourceOf(language);
  i18next.addResourceBundle(language, 'translation', words!['translation']);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(kept, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

async function resourceOf(language: Language): Promise<Resource> {
  const { words } = await catalogues[language]();
  return { [language]: { translation: words } };
}

function read(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}
