/** Languages of the page's own words. The graph's names and descriptions stay as they are. */
export type Language = 'zh' | 'en';

const storageKey = 'shutong:language';

/** The language chosen on an earlier visit; Chinese otherwise. */
export function chosenLanguage(storage: Storage): Language {
  return storage.getItem(storageKey) === 'en' ? 'en' : 'zh';
}

/** Keeps the choice for later visits. */
export function keepLanguage(storage: Storage, language: Language): void {
  storage.setItem(storageKey, language);
}
