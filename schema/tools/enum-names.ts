import { type GraphQLSchema, isEnumType } from 'graphql';

const banner = '// Generated from the contracts by `npm run generate`. Do not edit.\n';

/** The Chinese term of art with which a description begins: up to the colon, the bracket or the end. */
const term = /^([\p{Script=Han}、（）]+)(?=$|[:：(. ])/u;

/** The Chinese names of enum values, as far as their descriptions begin with one. */
export function generateEnumNames(schema: GraphQLSchema): string {
  const named = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      const values = type.getValues().flatMap(({ name, description }) => {
        const chinese = term.exec(description ?? '')?.[1];
        return chinese === undefined ? [] : [[name, chinese] as const];
      });
      return values.length === 0 ? [] : [[type.name, Object.fromEntries(values)] as const];
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${banner}export const chineseEnumNames: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(named), null, 2)};\n`;
}
