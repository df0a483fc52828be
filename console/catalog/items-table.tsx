import { Badge, Table } from '@mantine/core';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { entryWords } from './entry-words.ts';
import type { Entry } from './five-cans.ts';

interface ItemsTableProps {
  items: Entry['items'];
  /** Paths of the answer whose values are withheld from this caller. */
  masked: ReadonlySet<string>;
}

/** The data items, in the order of the form, each with its grade. */
export function ItemsTable({ items, masked }: ItemsTableProps) {
  const words = useWords(entryWords);
  const language = useLanguage();
  const { itemColumns } = words;
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table fz="sm">
        <Table.Thead>
          <Table.Tr>
            {(['name', 'code', 'type', 'length', 'grade', 'personal', 'masking', 'source'] as const).map((column) => (
              <Table.Th key={column}>{itemColumns[column]}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item, index) => (
            <Table.Tr key={item.name}>
              <Table.Th scope="row">{item.name}</Table.Th>
              <Table.Td>{item.code ?? (masked.has(`catalogEntry.items.${index}.code`) ? words.masked : '')}</Table.Td>
              <Table.Td>{item.type === null ? '' : enumName('DataItemType', item.type, language)}</Table.Td>
              <Table.Td>
                {item.length ?? (masked.has(`catalogEntry.items.${index}.length`) ? words.masked : '')}
              </Table.Td>
              <Table.Td>
                {item.grade === null ? null : (
                  <Badge
                    variant={item.grade === 'GENERAL' ? 'outline' : 'filled'}
                    color={item.grade === 'GENERAL' ? 'gray.7' : 'shutong'}
                    size="sm"
                  >
                    {enumName('Grade', item.grade, language)}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>{item.personalInformation ? words.yes : words.no}</Table.Td>
              <Table.Td>{item.maskingRule ?? ''}</Table.Td>
              <Table.Td>{item.sourceDepartment?.name ?? ''}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
