import { Link } from 'react-router';
import { dateTime } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import type { SharingRequestPageQuery } from './request.generated.ts';
import { requestWords } from './words.ts';

type Request = NonNullable<SharingRequestPageQuery['sharingRequest']>;

/** Every field of a request that has a value. */
export function RequestFacts({ request }: { request: Request }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  const { fields } = words;
  const list = (values: readonly string[] | null) =>
    values === null || values.length === 0 ? null : values.join(language === 'zh' ? '、' : ', ');
  const instant = (value: string | null) => (value === null ? null : dateTime(value, language));
  const facts: readonly (readonly [string, string | null])[] = [
    [fields.requester, request.requester?.name ?? request.requesterNode],
    [fields.provider, request.provider?.name ?? null],
    [fields.basis, request.legalBasis],
    [fields.scenario, request.scenario],
    [fields.scope, request.scope],
    [fields.mode, enumName('SharingMode', request.sharingMode, language)],
    [fields.until, request.usedUntil],
    [fields.items, list(request.items)],
    [fields.granted, list(request.grantedItems)],
    [fields.thirdParties, list(request.thirdParties)],
    [fields.disposal, request.disposalTerms],
    [
      fields.consent,
      request.requesterHeadConsent === null
        ? null
        : `${request.requesterHeadConsent.by} ${request.requesterHeadConsent.on}`,
    ],
    [
      fields.reply,
      request.providerHeadConsent === null
        ? null
        : `${enumName('ReplyKind', request.providerHeadConsent.reply, language)} ${request.providerHeadConsent.by} ${request.providerHeadConsent.on}`,
    ],
    [
      fields.supplement,
      request.supplement === null ? null : `${request.supplement.askedOn} → ${request.supplement.suppliedOn ?? '…'}`,
    ],
    [
      fields.extension,
      request.extension === null
        ? null
        : `${request.extension.grantedOn} ${words.workingDays(request.extension.workingDays)}`,
    ],
    [
      fields.refusal,
      request.refusalReason === null
        ? null
        : `${enumName('RefusalReason', request.refusalReason, language)} ${request.refusalText ?? ''}`,
    ],
    [fields.note, request.note],
    [fields.submitted, instant(request.submittedAt)],
    [fields.decided, instant(request.decidedAt)],
    [fields.active, instant(request.activeAt)],
    [fields.ended, instant(request.endedAt)],
    [fields.version, String(request.version)],
  ];
  return (
    <dl className="facts">
      {request.entry !== null && (
        <div>
          <dt>{fields.entry}</dt>
          <dd>
            <Link to={`/catalog/${request.entry.id}`}>{request.entry.name}</Link>
          </dd>
        </div>
      )}
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
