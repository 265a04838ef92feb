package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code kernel} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalKernelTexts implements KernelTexts {

    private final LocalTexts texts;

    LocalKernelTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text moneyCurrencyUnknown() {
        return TypedMessage.text(texts, "money.currency.unknown");
    }

    @Override
    public Text moneyCurrencyUnknownAction() {
        return TypedMessage.text(texts, "money.currency.unknown.action");
    }

    @Override
    public Text moneyCurrencyMismatch() {
        return TypedMessage.text(texts, "money.currency.mismatch");
    }

    @Override
    public Text moneyCurrencyMismatchAction() {
        return TypedMessage.text(texts, "money.currency.mismatch.action");
    }

    @Override
    public Text moneyAmountOverflow() {
        return TypedMessage.text(texts, "money.amount.overflow");
    }

    @Override
    public Text moneyTextMalformed() {
        return TypedMessage.text(texts, "money.text.malformed");
    }

    @Override
    public Text moneyTextMalformedAction() {
        return TypedMessage.text(texts, "money.text.malformed.action");
    }

    @Override
    public Text moneyRoundingNecessary() {
        return TypedMessage.text(texts, "money.rounding.necessary");
    }

    @Override
    public Text moneyWeightsInvalid() {
        return TypedMessage.text(texts, "money.weights.invalid");
    }

    @Override
    public Text moneyWeightsInvalidAction() {
        return TypedMessage.text(texts, "money.weights.invalid.action");
    }

    @Override
    public Text pageCursorMalformed() {
        return TypedMessage.text(texts, "page.cursor.malformed");
    }

    @Override
    public Text pageCursorMalformedAction() {
        return TypedMessage.text(texts, "page.cursor.malformed.action");
    }

    @Override
    public Text pageCursorForged() {
        return TypedMessage.text(texts, "page.cursor.forged");
    }

    @Override
    public Text pageCursorForgedAction() {
        return TypedMessage.text(texts, "page.cursor.forged.action");
    }

    @Override
    public Text pageCursorOtherQuery() {
        return TypedMessage.text(texts, "page.cursor.other-query");
    }

    @Override
    public Text pageCursorOtherQueryAction() {
        return TypedMessage.text(texts, "page.cursor.other-query.action");
    }

    @Override
    public Text pageCursorTooLong() {
        return TypedMessage.text(texts, "page.cursor.too-long");
    }

    @Override
    public Text eventPayloadMalformed() {
        return TypedMessage.text(texts, "event.payload.malformed");
    }

    @Override
    public Text eventPayloadMissing() {
        return TypedMessage.text(texts, "event.payload.missing");
    }

    @Override
    public Text eventPayloadUnreadable() {
        return TypedMessage.text(texts, "event.payload.unreadable");
    }

    @Override
    public Text eventRelayInsideTransaction() {
        return TypedMessage.text(texts, "event.relay.inside-transaction");
    }

    @Override
    public Text eventRelayBrokenPublisher() {
        return TypedMessage.text(texts, "event.relay.broken-publisher");
    }

    @Override
    public Text ledgerBalanceOverflow() {
        return TypedMessage.text(texts, "ledger.balance.overflow");
    }

    @Override
    public Text postgresTransactionFailed() {
        return TypedMessage.text(texts, "postgres.transaction.failed");
    }

    @Override
    public Text postgresTransactionFailedAction() {
        return TypedMessage.text(texts, "postgres.transaction.failed.action");
    }

    @Override
    public Text postgresTransactionOtherTenant() {
        return TypedMessage.text(texts, "postgres.transaction.other-tenant");
    }

    @Override
    public Text postgresWakeUpFailed() {
        return TypedMessage.text(texts, "postgres.wake-up.failed");
    }
}
