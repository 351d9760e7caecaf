import type { Suggest, Suggestion } from './use-suggestions';

/** Suggestions from a list that is already here: every word typed must occur somewhere, capitals and accents don't matter. */
export function suggestFrom(options: ReadonlyArray<Suggestion>, limit = 50): Suggest {
  const searchable = options.map((option) => ({ option, text: fold(`${option.label} ${option.detail ?? ''}`) }));

  return async (typed) => {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    return searchable
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .slice(0, limit)
      .map(({ option }) => option);
  };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
