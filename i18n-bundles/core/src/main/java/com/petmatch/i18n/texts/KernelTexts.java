package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code kernel}, typed. Generated; change the bundle and generate again. */
public interface KernelTexts {

    /** These texts in the language and formats of one reader. */
    static KernelTexts of(LocalTexts texts) {
        return new LocalKernelTexts(texts);
    }

    /** {@code money.currency.unknown} */
    Text moneyCurrencyUnknown();

    /** {@code money.currency.unknown.action} */
    Text moneyCurrencyUnknownAction();

    /** {@code money.currency.mismatch} */
    Text moneyCurrencyMismatch();

    /** {@code money.currency.mismatch.action} */
    Text moneyCurrencyMismatchAction();

    /** {@code money.amount.overflow} */
    Text moneyAmountOverflow();

    /** {@code money.text.malformed} */
    Text moneyTextMalformed();

    /** {@code money.text.malformed.action} */
    Text moneyTextMalformedAction();

    /** {@code money.rounding.necessary} */
    Text moneyRoundingNecessary();

    /** {@code money.weights.invalid} */
    Text moneyWeightsInvalid();

    /** {@code money.weights.invalid.action} */
    Text moneyWeightsInvalidAction();

    /** {@code page.cursor.malformed} */
    Text pageCursorMalformed();

    /** {@code page.cursor.malformed.action} */
    Text pageCursorMalformedAction();

    /** {@code page.cursor.forged} */
    Text pageCursorForged();

    /** {@code page.cursor.forged.action} */
    Text pageCursorForgedAction();

    /** {@code page.cursor.other-query} */
    Text pageCursorOtherQuery();

    /** {@code page.cursor.other-query.action} */
    Text pageCursorOtherQueryAction();

    /** {@code page.cursor.too-long} */
    Text pageCursorTooLong();

    /** {@code event.payload.malformed} */
    Text eventPayloadMalformed();

    /** {@code event.payload.missing} */
    Text eventPayloadMissing();

    /** {@code event.payload.unreadable} */
    Text eventPayloadUnreadable();

    /** {@code event.relay.inside-transaction} */
    Text eventRelayInsideTransaction();

    /** {@code event.relay.broken-publisher} */
    Text eventRelayBrokenPublisher();

    /** {@code ledger.balance.overflow} */
    Text ledgerBalanceOverflow();

    /** {@code postgres.transaction.failed} */
    Text postgresTransactionFailed();

    /** {@code postgres.transaction.failed.action} */
    Text postgresTransactionFailedAction();

    /** {@code postgres.transaction.other-tenant} */
    Text postgresTransactionOtherTenant();

    /** {@code postgres.wake-up.failed} */
    Text postgresWakeUpFailed();
}
