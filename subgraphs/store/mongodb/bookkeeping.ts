import { type Connection, type Model, Schema } from 'mongoose';

interface Mark {
  readonly _id: string;
  readonly value: string;
}

/** What the adapter knows about the store (`store`) or about a collection (its name). */
interface Fact {
  readonly _id: string;
  /** Of the store. */
  readonly version?: number;
  /** Of a collection: an `insertAll` is under way, or was cut off. */
  readonly loading?: boolean;
  /** Of a collection: the fields that its rows' tokens were made from, and the making of the texts of its search. */
  readonly text?: readonly string[];
  /** Of a collection: the fields that were derived from all of its rows. */
  readonly derived?: readonly string[];
}

interface Bookkeeping {
  readonly marks: Model<Mark>;
  readonly facts: Model<Fact>;
}

/** No collection of rows has a name with an underscore. */
export const bookkeepingPrefix = 'shutong_';

const options = { autoIndex: false, autoCreate: false, versionKey: false, strict: 'throw', id: false } as const;

/** The two collections that are not rows. */
export function bookkeeping(database: Connection): Bookkeeping {
  const marks = new Schema<Mark>({ _id: String, value: { type: String, required: true } }, options);
  const facts = new Schema<Fact>(
    {
      _id: String,
      version: Number,
      loading: Boolean,
      text: { type: [String], default: undefined },
      derived: { type: [String], default: undefined },
    },
    options,
  );
  return {
    marks: database.models['Mark'] ?? database.model<Mark>('Mark', marks, `${bookkeepingPrefix}marks`),
    facts: database.models['Fact'] ?? database.model<Fact>('Fact', facts, `${bookkeepingPrefix}facts`),
  };
}
