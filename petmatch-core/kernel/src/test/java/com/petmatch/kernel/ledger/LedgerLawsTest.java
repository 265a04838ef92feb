package com.petmatch.kernel.ledger;

import static com.petmatch.kernel.ledger.Books.EUR;
import static com.petmatch.kernel.ledger.Books.TENANT;
import static com.petmatch.kernel.ledger.Books.USD;
import static com.petmatch.kernel.ledger.Books.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerLawsTest {

    private static final List<AccountId> ACCOUNTS = List.of(Books.BANK, Books.WALLET, Books.EUROS);

    @Provide
    Arbitrary<List<LedgerTransaction>> histories() {
        Arbitrary<Posting> postings = Combinators.combine(
                        Arbitraries.of(ACCOUNTS),
                        Arbitraries.longs().between(-500, 500).filter(units -> units != 0),
                        Arbitraries.of(EUR, EUR, EUR, USD))
                .as(Posting::new);
        Arbitrary<LedgerTransaction> transactions = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        postings.list().ofMinSize(1).ofMaxSize(4))
                .as(LedgerLawsTest::mostlyBalanced);
        return transactions.list().ofMaxSize(40);
    }

    // The last posting brings the sum to zero where that is one posting's doing.
    private static LedgerTransaction mostlyBalanced(int key, List<Posting> postings) {
        List<Posting> all = new ArrayList<>(postings);
        long rest = -postings.stream()
                .filter(posting -> posting.unit().equals(EUR))
                .mapToLong(Posting::units)
                .sum();
        all.add(new Posting(Books.BANK, rest == 0 ? 1 : rest, EUR));
        return transaction("k" + key, all.toArray(Posting[]::new));
    }

    @Property(tries = 200)
    void sumsToZeroAndEqualsItsPostings(@ForAll("histories") List<LedgerTransaction> history) {
        Books books = new Books();

        books.ledger.postAll(TENANT, history);

        assertThat(books.ledger.trialBalance(TENANT, "test").isBalanced()).isTrue();
        for (AccountId account : ACCOUNTS) {
            long sum = books.ledger.statement(TENANT, account, EUR, 0, 1_000).lines().stream()
                    .mapToLong(Statement.Line::units)
                    .sum();
            assertThat(books.units(account)).isEqualTo(sum);
        }
        assertThat(books.units(Books.WALLET)).isNotNegative();
    }

    @Property(tries = 100)
    void postsEachKeyOnceHoweverOftenItComes(@ForAll("histories") List<LedgerTransaction> history) {
        Books books = new Books();
        List<PostOutcome> first = books.ledger.postAll(TENANT, history);
        long posted =
                first.stream().filter(PostOutcome.Posted.class::isInstance).count();
        assertThat(books.ledger.journal(TENANT, "test", 0, 1_000)).hasSize((int) posted);

        for (LedgerTransaction transaction : history) {
            Optional<LedgerTransaction> original = books.ledger.transaction(TENANT, "test", transaction.key());
            PostOutcome again = books.ledger.post(TENANT, transaction);
            original.ifPresent(standing -> assertThat(again).isEqualTo(new PostOutcome.AlreadyPosted(standing)));
        }

        assertThat(keys(books)).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void replaysToTheSameBytes(@ForAll("histories") List<LedgerTransaction> history) {
        Books original = new Books();
        original.ledger.postAll(TENANT, history);
        Books copy = new Books();

        for (String line : lines(original)) {
            assertThat(copy.ledger.post(TENANT, JournalLine.parse(line))).isInstanceOf(PostOutcome.Posted.class);
        }

        assertThat(lines(copy)).isEqualTo(lines(original));
        assertThat(copy.ledger.trialBalance(TENANT, "test")).isEqualTo(original.ledger.trialBalance(TENANT, "test"));
    }

    @Property(tries = 5)
    void keepsItsLawsUnderManyThreads(@ForAll Random random) {
        Books books = new Books();
        long seed = random.nextLong();
        List<CompletableFuture<Void>> workers = IntStream.range(0, 4)
                .mapToObj(worker -> CompletableFuture.runAsync(() -> post(books, new Random(seed + worker))))
                .toList();

        workers.forEach(CompletableFuture::join);

        assertThat(books.ledger.trialBalance(TENANT, "test").isBalanced()).isTrue();
        assertThat(books.units(Books.WALLET)).isNotNegative();
        assertThat(keys(books)).doesNotHaveDuplicates();
    }

    private static void post(Books books, Random random) {
        for (int i = 0; i < 200; i++) {
            AccountId from = ACCOUNTS.get(random.nextInt(3));
            AccountId to = ACCOUNTS.get(random.nextInt(3));
            books.ledger.post(TENANT, Books.transfer("k" + random.nextInt(400), from, to, random.nextInt(1, 100)));
        }
    }

    private static List<String> keys(Books books) {
        return books.ledger.journal(TENANT, "test", 0, 1_000).stream()
                .map(entry -> entry.transaction().key().value())
                .toList();
    }

    private static List<String> lines(Books books) {
        List<String> lines = new ArrayList<>();
        books.ledger.replay(TENANT, "test", entry -> lines.add(JournalLine.write(entry.transaction())));
        return lines;
    }
}
