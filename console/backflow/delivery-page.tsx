import { Badge, Group, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ActionsPanel } from '../acts/actions-panel.tsx';
import { ClockBadge } from '../clock/clock-badge.tsx';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { dateTime, number } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { BackflowDeliveryPage, type BackflowDeliveryPageQuery } from './delivery.generated.ts';
import { backflowWords } from './words.ts';

type Delivery = NonNullable<BackflowDeliveryPageQuery['backflowDelivery']>;

const steps = {
  SEND: 'sendBackflowDelivery',
  RESEND: 'resendBackflowDelivery',
  CONFIRM: 'confirmBackflowDelivery',
  REPORT_DIFFERENCE: 'reportBackflowDifference',
  RECEIVE: 'receiveBackflow',
};
const planSteps = {
  AGREE: 'agreeToBackflowPlan',
  PROPOSE_TERMS: 'proposeBackflowTerms',
  KEEP: 'keepBackflowPlan',
  END: 'endBackflowPlan',
};

/** One delivery with its plan, its time and the receiver's receipt. */
export function DeliveryPage() {
  const words = useWords(backflowWords);
  const { id = '' } = useParams();
  const answer = useGraph(BackflowDeliveryPage, { id });
  return (
    <div className="page">
      <div className="page-head">
        <Link to="/backflow">{words.back}</Link>
        <div className="page-actions">
          <QueryBehind asked={answer.asked} />
        </div>
      </div>
      <AnswerState answer={answer} height={500}>
        {({ backflowDelivery }) =>
          backflowDelivery === null ? (
            <Empty>{words.notFound}</Empty>
          ) : (
            <DeliveryAnswer delivery={backflowDelivery} onDone={answer.again} />
          )
        }
      </AnswerState>
    </div>
  );
}

function DeliveryAnswer({ delivery, onDone }: { delivery: Delivery; onDone: () => void }) {
  const words = useWords(backflowWords);
  const language = useLanguage();
  const directory = useDirectory();
  const { fields } = words;
  const { plan, receipt } = delivery;
  const count = (value: string | null) => (value === null ? null : number(value, language));
  // Whoever may judge what arrived makes the receipt that the judgement rests on.
  const receives = delivery.actions.includes('CONFIRM') ? ['RECEIVE'] : [];
  return (
    <>
      <Group gap="xs" align="center">
        <h1 className="entry-title">{plan?.entry?.name ?? delivery.id}</h1>
        <Badge variant="outline" color="shutong">
          {enumName('DeliveryState', delivery.state, language)}
        </Badge>
        {delivery.clock !== null && <ClockBadge clock={delivery.clock} />}
      </Group>
      <ActionsPanel
        type="BackflowDeliveryAction"
        actions={[...receives, ...delivery.actions]}
        mutations={steps}
        given={{
          deliveryId: delivery.id,
          receiver: delivery.receiverNode,
          sending: delivery.sendings,
          ...(delivery.receiptId === null && receipt === null ? {} : { receiptId: receipt?.id ?? delivery.receiptId }),
        }}
        version={delivery.version}
        onDone={onDone}
      />
      <div className="entry-columns">
        <section className="panel">
          <div className="panel-head">
            <h2>{words.delivery}</h2>
          </div>
          <Facts
            facts={[
              [
                fields.sender,
                // A department's own platform bears its name.
                [
                  ...new Set([
                    ...(delivery.platform === null ? [] : [directory.platformName(delivery.platform.code, language)]),
                    ...(delivery.provider == null ? [] : [delivery.provider.name]),
                  ]),
                ].join(' '),
              ],
              [fields.receiver, directory.platformName(delivery.receiverNode, language)],
              [fields.period, `${delivery.periodFrom}–${delivery.periodTo}`],
              [fields.due, delivery.dueOn],
              [fields.sent, delivery.sentAt === null ? null : dateTime(delivery.sentAt, language)],
              [fields.sendings, String(delivery.sendings)],
              [fields.mode, enumName('SharingMode', delivery.mode, language)],
              [fields.expected, count(delivery.recordsExpected)],
              [fields.delivered, count(delivery.recordsDelivered)],
              [fields.checksum, delivery.checksum],
            ]}
          />
          {delivery.clock !== null && (
            <Text size="sm">{language === 'zh' ? delivery.clock.explanationZh : delivery.clock.explanation}</Text>
          )}
        </section>
        <section className="panel">
          <div className="panel-head">
            <h2>{words.receipt}</h2>
          </div>
          {receipt === null ? (
            <Text c="dimmed">{words.noReceipt}</Text>
          ) : (
            <Facts
              facts={[
                [fields.received, count(receipt.recordsReceived)],
                [fields.matches, receipt.checksumMatches ? words.yes : words.no],
                [fields.differences, receipt.discrepancies === null ? null : receipt.discrepancies.join('；')],
                [fields.by, receipt.receivedBy],
                [fields.at, dateTime(receipt.receivedAt, language)],
              ]}
            />
          )}
        </section>
      </div>
      {plan !== null && (
        <>
          <section className="panel">
            <div className="panel-head">
              <h2>{words.plan}</h2>
            </div>
            <Facts
              facts={[
                [fields.state, enumName('BackflowPlanState', plan.state, language)],
                [fields.frequency, enumName('UpdateFrequency', plan.frequency, language)],
                [fields.within, words.workingDays(plan.dueWithin)],
                [fields.agreed, plan.agreedOn],
                [fields.territory, plan.territory.join(' ')],
              ]}
            />
          </section>
          {plan.actions.length > 0 && (
            <ActionsPanel
              type="BackflowPlanAction"
              title={words.plan}
              actions={plan.actions}
              mutations={planSteps}
              given={{ planId: plan.id }}
              version={plan.version}
              onDone={onDone}
            />
          )}
        </>
      )}
    </>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, string | null])[] }) {
  return (
    <dl className="facts">
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
