import { parse, type WireTypes } from '../fields/wire-types.ts';
import { metaDeclarations, MODULES, textOf } from './declarations.ts';

/** What one function of the SDK is on the wire. */
export interface SdkFunction {
  readonly method: string;
  /** Its path within the service, as the SDK has it before it is resolved for a host; undefined where the code is of another make. */
  readonly path: string | undefined;
  /** Name of the wire type of its answer. */
  readonly answer: string;
}

/** The declarations of one generated package of the SDK (`auto_sdk_…`, or of an older make). */
export interface SdkDeclarations {
  readonly types: WireTypes;
  readonly functions: ReadonlyMap<string, SdkFunction>;
  /** The words of each enum by the name that fields have it under. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** Installed packages of the SDK. */
export interface SdkSource {
  /** @param name what follows `@wix/`, with `auto_sdk_` where it has that; undefined where it is not there */
  declarations(name: string): SdkDeclarations | undefined;
  /**
   * The generated package that a function stands in, and its name there.
   * @param name such as `ecom.orders.searchOrders`
   */
  locate(name: string): { readonly generated: string; readonly member: string } | undefined;
}

const NAMESPACE = /import \* as ([\w$]+) from '@wix\/(auto_sdk_[^/']+)\/meta';\s*export \{ \1 as (\w+) \}/g;
/** The same in packages of an older make. */
const OLDER_NAMESPACE = /export \* as (\w+) from '@wix\/([^/']+)\/meta'/g;
/** Answers of an older make are joined with what of them is never null. */
const FUNCTION =
  /^declare function (\w+)\(\): __PublicMethodMetaInfo<'(\w+)'[^]*?, ([\w$]+)(?: & [\w$]+)*>;$/gm;
const ENUM = /^type (\w+) = \w+((?: \| '[^']*')+);/gm;

/** @param modules the folder `node_modules` that holds the packages */
export function sdkSource(modules = MODULES): SdkSource {
  const read = new Map<string, SdkDeclarations | undefined>();
  const namespaces = new Map<string, ReadonlyMap<string, string>>();
  const fileOf = (name: string, kind: string): string =>
    textOf(`@wix/${name}/build/es/meta.${kind}`, modules) ?? '';
  const namespacesOf = (name: string): ReadonlyMap<string, string> => {
    const found = [...fileOf(name, 'd.mts').matchAll(NAMESPACE)].map(
      ([, , generated = '', namespace = '']) => [namespace, generated] as const,
    );
    const older = [...fileOf(name, 'd.ts').matchAll(OLDER_NAMESPACE)].map(
      ([, namespace = '', generated = '']) => [namespace, generated] as const,
    );
    return new Map([...found, ...older]);
  };
  return {
    declarations(name) {
      if (!read.has(name)) {
        const text = metaDeclarations(name, modules);
        read.set(name, text === undefined ? undefined : declarationsIn(text, fileOf(name, 'mjs')));
      }
      return read.get(name);
    },
    locate(name) {
      const [first = '', second = '', third] = name.split('.');
      if (third === undefined) return { generated: first, member: second };
      let known = namespaces.get(first);
      if (known === undefined) namespaces.set(first, (known = namespacesOf(first)));
      const generated = known.get(second);
      return generated === undefined ? undefined : { generated, member: third };
    },
  };
}

function declarationsIn(text: string, code: string): SdkDeclarations {
  return {
    types: parse(text),
    functions: new Map(
      [...text.matchAll(FUNCTION)].map(([, name = '', method = '', answer = '']) => [
        name,
        { method, answer, path: pathIn(code, name) },
      ]),
    ),
    enums: new Map(
      [...text.matchAll(ENUM)].map(([, name = '', words = '']) => [
        name,
        [...words.matchAll(/'([^']*)'/g)].map(([, word = '']) => word),
      ]),
    ),
  };
}

function pathIn(code: string, name: string): string | undefined {
  const start = code.indexOf(`function ${name}(payload)`);
  return start < 0 ? undefined : /protoPath: "([^"]+)"/.exec(code.slice(start))?.[1];
}
