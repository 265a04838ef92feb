package com.petmatch.kernel.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A transaction as one line of ASCII, always the same for the same transaction: key, time, cause, then account, unit and
 * units of each posting, separated by blanks. For hash chains, archives and moves between stores.
 */
public final class JournalLine {

    private static final int HEAD = 3;
    private static final int PER_POSTING = 3;
    // Longest legal line: each field at its limit.
    private static final int MAX_CHARS = 300 + LedgerTransaction.MAX_POSTINGS * (128 + 32 + 20);

    private JournalLine() {}

    /** The line, without a line end. */
    public static String write(LedgerTransaction transaction) {
        StringBuilder line = new StringBuilder(64 + 48 * transaction.postings().size());
        line.append(transaction.key()).append(' ').append(transaction.at()).append(' ');
        line.append(transaction.cause());
        for (Posting posting : transaction.postings()) {
            line.append(' ').append(posting.account());
            line.append(' ').append(posting.unit());
            line.append(' ').append(posting.units());
        }
        return line.toString();
    }

    /**
     * The strict inverse of {@link #write}.
     *
     * @throws IllegalArgumentException when the text is not exactly what {@link #write} gives for a transaction
     */
    public static LedgerTransaction parse(String line) {
        if (line.length() > MAX_CHARS) {
            throw new IllegalArgumentException("Expected a journal line, got " + line.length() + " characters");
        }
        String[] fields = line.split(" ", -1);
        if (fields.length < HEAD + 2 * PER_POSTING || (fields.length - HEAD) % PER_POSTING != 0) {
            throw new IllegalArgumentException(
                    "Expected key, time, cause and postings, got " + fields.length + " fields");
        }
        LedgerTransaction transaction =
                new LedgerTransaction(new PostingKey(fields[0]), postings(fields), time(fields[1]), fields[2]);
        if (!write(transaction).equals(line)) {
            throw new IllegalArgumentException("Expected the canonical form of " + transaction.key());
        }
        return transaction;
    }

    private static List<Posting> postings(String[] fields) {
        List<Posting> postings = new ArrayList<>();
        for (int i = HEAD; i < fields.length; i += PER_POSTING) {
            postings.add(new Posting(
                    new AccountId(fields[i]), Long.parseLong(fields[i + 2]), new LedgerUnit(fields[i + 1])));
        }
        return postings;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Expected a time, got \"" + text + "\"", e);
        }
    }
}
