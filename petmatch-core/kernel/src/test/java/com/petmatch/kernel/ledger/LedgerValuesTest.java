package com.petmatch.kernel.ledger;

import static com.petmatch.kernel.ledger.Books.AT;
import static com.petmatch.kernel.ledger.Books.BANK;
import static com.petmatch.kernel.ledger.Books.EUR;
import static com.petmatch.kernel.ledger.Books.WALLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerValuesTest {

    private static final PostingKey KEY = new PostingKey("k");
    private static final List<Posting> PAIR = List.of(new Posting(BANK, -5, EUR), new Posting(WALLET, 5, EUR));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ":", "a:", ":a", "A:b", "a:b c", "a:ü", "a:b/c"})
    void refusesAccountsOutOfForm(String account) {
        assertThatThrownBy(() -> new AccountId(account)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheChartOfAnAccount() {
        assertThat(new AccountId("affiliate:pending:018f").chart()).isEqualTo("affiliate");
        assertThat(BANK).hasToString("test:bank");
        assertThat(new AccountId("a".repeat(126) + ":b").chart()).hasSize(126);
        assertThatThrownBy(() -> new AccountId("a".repeat(127) + ":b")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EU", "EURO", "token", "token.", ".paws", "Token.paws", "token.paws paws"})
    void refusesUnitsOutOfForm(String unit) {
        assertThatThrownBy(() -> new LedgerUnit(unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsCurrenciesAndNamedUnits() {
        assertThat(LedgerUnit.of(CurrencyCode.EUR)).isEqualTo(EUR).hasToString("EUR");
        assertThat(new LedgerUnit("token.paws").value()).isEqualTo("token.paws");
        assertThat(Posting.of(BANK, Money.of(12, CurrencyCode.EUR))).isEqualTo(new Posting(BANK, 12, EUR));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Posting.MAX_UNITS + 1, -Posting.MAX_UNITS - 1, Long.MIN_VALUE})
    void refusesPostingsOutOfRange(long units) {
        assertThatThrownBy(() -> new Posting(BANK, units, EUR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTransactionsOutOfForm() {
        assertRefused(PAIR.subList(0, 1), AT, "test.moved");
        assertRefused(Collections.nCopies(1_001, PAIR.get(0)), AT, "test.moved");
        assertRefused(PAIR, AT, "");
        assertRefused(PAIR, AT, "two words");
        assertRefused(PAIR, AT, "x".repeat(97));
        assertRefused(PAIR, Instant.MAX, "test.moved");
        assertRefused(PAIR, Instant.MIN, "test.moved");
        assertRefused(List.of(PAIR.get(0), new Posting(AccountId.of("tests", "bank"), 5, EUR)), AT, "test.moved");
        assertThatThrownBy(() -> new PostingKey("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PostingKey("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(List<Posting> postings, Instant at, String cause) {
        assertThatThrownBy(() -> new LedgerTransaction(KEY, postings, at, cause))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesHoldsOutOfForm() {
        assertThatThrownBy(() -> new Hold(KEY, WALLET, 0, EUR, AT, "test.held"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hold(KEY, WALLET, 1, EUR, AT, "not a code"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsTimesToWhatEveryStoreKeeps() {
        LedgerTransaction transaction =
                new LedgerTransaction(KEY, PAIR, Instant.parse("2026-03-01T10:00:00.123456789Z"), "test.moved");

        assertThat(transaction.at()).isEqualTo(Instant.parse("2026-03-01T10:00:00.123456Z"));
    }

    @Test
    void writesATransactionAsOneLine() {
        String line = JournalLine.write(new LedgerTransaction(KEY, PAIR, AT, "test.moved"));

        assertThat(line).isEqualTo("k 2026-03-01T10:00:00Z test.moved test:bank EUR -5 test:wallet EUR 5");
        assertThat(JournalLine.write(JournalLine.parse(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR -5",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR -5 test:wallet EUR",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR -5 test:wallet EUR +5",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR -5 test:wallet EUR 05",
                "k 2026-03-01T10:00:00.000Z test.moved test:bank EUR -5 test:wallet EUR 5",
                "k yesterday test.moved test:bank EUR -5 test:wallet EUR 5",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR x test:wallet EUR 5",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR -5  test:wallet EUR 5",
                "k 2026-03-01T10:00:00Z test.moved test:bank EUR -5 test:wallet EUR 5 "
            })
    void readsNothingButItsOwnForm(String line) {
        assertThatThrownBy(() -> JournalLine.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALineLongerThanAnyTransaction() {
        assertThatThrownBy(() -> JournalLine.parse("x".repeat(400_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("400000");
    }
}
