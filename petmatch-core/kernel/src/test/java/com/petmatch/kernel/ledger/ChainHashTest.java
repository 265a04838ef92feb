package com.petmatch.kernel.ledger;

import static com.petmatch.kernel.ledger.Books.BANK;
import static com.petmatch.kernel.ledger.Books.TENANT;
import static com.petmatch.kernel.ledger.Books.WALLET;
import static com.petmatch.kernel.ledger.Books.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private final Books books = new Books();

    @Test
    void isSha256OverTheLinkBeforeAndTheLine() throws GeneralSecurityException {
        LedgerTransaction transaction = transfer("a", BANK, WALLET, 5);
        ChainHash genesis = ChainHash.genesis(TENANT, "test");

        String expected = sha256(genesis + " a 2026-03-01T10:00:00Z test.moved test:bank EUR -5 test:wallet EUR 5");

        assertThat(genesis.next(transaction)).hasToString(expected);
        assertThat(genesis).hasToString(sha256("petmatch.ledger.1 00000000-0000-0000-0000-000000000000 test"));
    }

    @Test
    void linksEveryTransaction() {
        books.ledger.startChain(TENANT, "test");
        books.ledger.post(TENANT, transfer("a", BANK, WALLET, 5));
        books.ledger.post(TENANT, transfer("b", BANK, WALLET, 6));

        List<JournalEntry> entries = books.ledger.journal(TENANT, "test", 0, 10);

        assertThat(books.ledger.verifyChain(TENANT, "test"))
                .isEqualTo(new ChainOutcome.Intact(2, entries.get(1).hash().orElseThrow()));
    }

    @Test
    void noticesAChangedMissingOrAddedTransaction() {
        ChainHash genesis = ChainHash.genesis(TENANT, "test");
        LedgerTransaction first = transfer("a", BANK, WALLET, 5);
        LedgerTransaction second = transfer("b", BANK, WALLET, 6);
        ChainHash one = genesis.next(first);
        ChainHash two = one.next(second);

        assertThat(check(entry(1, first, one), entry(2, transfer("b", BANK, WALLET, 7), two)))
                .isEqualTo(new ChainOutcome.Broken(2, second.key()));
        assertThat(check(entry(2, second, two))).isEqualTo(new ChainOutcome.Broken(2, second.key()));
        assertThat(check(entry(1, first, one), new JournalEntry(2, second, Optional.empty()), entry(3, second, two)))
                .isEqualTo(new ChainOutcome.Broken(2, second.key()));
        assertThat(check()).isEqualTo(new ChainOutcome.Intact(0, genesis));
    }

    @Test
    void startsOnlyBeforeTheFirstTransaction() {
        books.ledger.post(TENANT, transfer("a", BANK, WALLET, 5));

        assertThat(books.ledger.startChain(TENANT, "test")).isFalse();
        assertThat(books.ledger.startChain(TENANT, "other")).isTrue();
        assertThat(books.ledger.startChain(TENANT, "other")).isTrue();
    }

    @Test
    void refusesOtherThanHexadecimalDigits() {
        assertThatThrownBy(() -> new ChainHash("ab")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChainHash("AB".repeat(32))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ChainOutcome check(JournalEntry... entries) {
        ChainCheck check = new ChainCheck(ChainHash.genesis(TENANT, "test"));
        List.of(entries).forEach(check);
        return check.outcome();
    }

    private static JournalEntry entry(long position, LedgerTransaction transaction, ChainHash hash) {
        return new JournalEntry(position, transaction, Optional.of(hash));
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
