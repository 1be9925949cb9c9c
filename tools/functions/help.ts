import { functions } from '../../src/app/functions';
import type { Language } from '../../src/base/types';
import type { Kind, Shape } from '../../src/functions/argument';
import type { CustomFunction } from '../../src/functions/custom-function';
import * as en from '../../src/text/en/help';
import * as fr from '../../src/text/fr/help';

/** What the help says of an argument: its meaning; and what happens without it, where no default does. */
export type ArgumentHelp = string | { readonly text: string; readonly without: string };

/** What the help says of a function. */
export interface FunctionHelp {
  /** What it returns, and where it is blank. */
  readonly text: string;
  /** How that is defined, where the text does not say. */
  readonly definition?: string;
  /** Where the definition comes from. */
  readonly source?: string;
  /** What is in its result. */
  readonly returns: string;
  readonly args: Readonly<Record<string, ArgumentHelp>>;
}

type HelpOf<F extends CustomFunction> = FunctionHelp & {
  readonly args: {
    readonly [K in keyof F['args']]: F['args'][K] extends Kind<unknown, 'open'>
      ? Exclude<ArgumentHelp, string>
      : string;
  };
};

/** The help of every function that is declared: without it, or without one of its arguments, this does not compile. */
interface Help {
  readonly functions: { readonly [N in keyof typeof functions]: HelpOf<(typeof functions)[N]> };
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly reference: typeof en.reference;
}

const help: Readonly<Record<Language, Help>> = { en, fr };

/** A declared function with its name and its help in a language. */
export interface Documented {
  readonly name: string;
  readonly declared: CustomFunction;
  readonly help: FunctionHelp;
}

/** All functions in the order of the list. */
export function documented(language: Language): Documented[] {
  const texts: Readonly<Record<string, FunctionHelp>> = help[language].functions;
  return Object.entries<CustomFunction>(functions).map(([name, declared]) => ({ name, declared, help: texts[name]! }));
}

export const shapesIn = (language: Language) => help[language].shapes;
export const wordsIn = (language: Language) => help[language].reference;
