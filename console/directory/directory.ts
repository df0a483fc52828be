import type { Language } from '../language/language.ts';
import { shortName } from '../platforms/short-name.ts';
import type { DirectoryQuery } from './directory.generated.ts';

export type ListedPlatform = DirectoryQuery['platforms']['edges'][number]['node'];

/** The platforms and themes that the registry knows, to be looked up by code. */
export interface Directory {
  readonly platforms: readonly ListedPlatform[];
  readonly themes: readonly { readonly code: string; readonly name: string }[];
  platform(code: string): ListedPlatform | undefined;
  /** A short name that fits a tile; the code where none is known. */
  platformName(code: string, language: Language): string;
  themeName(code: string): string;
}

/** Puts the registry's answer into order; an empty directory while there is none. */
export function directoryOf(answer: DirectoryQuery | null): Directory {
  const platforms = answer?.platforms.edges.map(({ node }) => node) ?? [];
  const themes = answer?.themes.edges.map(({ node }) => node) ?? [];
  const byCode = new Map(platforms.map((platform) => [platform.code, platform]));
  const themeNames = new Map(themes.map(({ code, name }) => [code, name]));
  return {
    platforms,
    themes,
    platform: (code) => byCode.get(code),
    platformName: (code, language) => {
      const platform = byCode.get(code);
      return platform === undefined ? code : shortName(platform, language);
    },
    themeName: (code) => themeNames.get(code) ?? code,
  };
}
