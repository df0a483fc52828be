/** Languages of the page's own words. The graph's names and descriptions stay as they are. */
export type Language = 'zh' | 'en';

/** What is needed of the browser's storage. */
interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const storageKey = 'shutong:language';

/** The language chosen on an earlier visit; Chinese otherwise. */
export function chosenLanguage(storage: Pick<Kept, 'getItem'>): Language {
  return storage.getItem(storageKey) === 'en' ? 'en' : 'zh';
}

/** Keeps the choice for later visits. */
export function keepLanguage(storage: Pick<Kept, 'setItem'>, language: Language): void {
  storage.setItem(storageKey, language);
}
