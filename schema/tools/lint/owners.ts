import { applied, textOf } from './applied.ts';
import { isResolvable } from './entity.ts';
import type { Fault, Rule } from './fault.ts';

/** Whoever resolves an entity says where its rows live: every representation that a key allows has to name an owner. */
export const owners: Rule = function* ({ name, objectTypes, fanouts }, all) {
  for (const type of objectTypes) {
    const fault = (problem: string, remedy: string): Fault => ({
      contract: name,
      coordinate: type.name,
      problem,
      remedy,
    });
    for (const owned of applied(type, 'owned')) {
      const contract = textOf(owned, 'contract');
      if (contract !== undefined && !all.some((other) => other.name === contract)) {
        yield fault(
          `is owned in the contract "${contract}", which there is not.`,
          'Name a contract, or leave `contract:` out.',
        );
      }
    }
    if (!isResolvable(type)) continue;
    const central = applied(type, 'central').length > 0;
    const rules = applied(type, 'owned').filter((owned) => [undefined, name].includes(textOf(owned, 'contract')));
    const everywhere = fanouts.some(({ parent }) => parent === type);
    if (everywhere && (central || rules.length > 0)) {
      yield fault(
        'is known to every node of this contract (@fanout), and says who owns its rows.',
        'Remove @central, or limit @owned to the contracts that own it: @owned(by: …, contract: …).',
      );
    } else if (!everywhere && Number(central) + rules.length !== 1) {
      yield fault(
        central || rules.length > 0
          ? 'says in more than one way who owns its rows in this contract.'
          : 'is resolved here, and nothing says who owns its rows.',
        `Give it exactly one of @central, @owned(by: …), @owned(by: …, contract: "${name}").`,
      );
    }
    const by = rules.map((rule) => textOf(rule, 'by') ?? '');
    for (const key of applied(type, 'key').filter((one) => one.get('resolvable') !== false)) {
      const fields = textOf(key, 'fields') ?? '';
      const topLevel = fields.replaceAll(/\{[^}]*\}/g, ' ').split(/[\s,]+/);
      for (const owner of by.filter((field) => !topLevel.includes(field))) {
        yield fault(
          `is owned by "${owner}", which its key "${fields}" does not hold: a representation by that key has no owner.`,
          `Add ${owner} to the key, or make the key resolvable: false.`,
        );
      }
    }
  }
};
