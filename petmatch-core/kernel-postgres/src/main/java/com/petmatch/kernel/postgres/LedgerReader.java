package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.Balance;
import com.petmatch.kernel.ledger.ChainHash;
import com.petmatch.kernel.ledger.JournalEntry;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.ledger.Statement;
import com.petmatch.kernel.ledger.TrialBalance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Reads balances, statements and the journal. */
final class LedgerReader {

    private LedgerReader() {}

    static Balance balance(Handle handle, TenantId tenant, AccountId account, LedgerUnit unit) {
        return handle.createQuery(LedgerReadSql.BALANCE)
                .bind("tenant", tenant)
                .bind("account", account.value())
                .bind("unit", unit.value())
                .map((rows, context) -> new Balance(account, unit, rows.getLong("units"), rows.getLong("held")))
                .one();
    }

    static TrialBalance trialBalance(Handle handle, TenantId tenant, String chart) {
        return new TrialBalance(
                chart,
                handle.createQuery(LedgerReadSql.TRIAL_BALANCE)
                        .bind("tenant", tenant)
                        .bind("chart", chart)
                        .map((rows, context) -> new Balance(
                                new AccountId(rows.getString("account")),
                                new LedgerUnit(rows.getString("unit")),
                                rows.getLong("units"),
                                rows.getLong("held")))
                        .list());
    }

    static Statement statement(
            Handle handle, TenantId tenant, AccountId account, LedgerUnit unit, long after, int limit) {
        List<StatementRow> rows = handle.createQuery(LedgerReadSql.STATEMENT)
                .bind("tenant", tenant)
                .bind("account", account.value())
                .bind("chart", account.chart())
                .bind("unit", unit.value())
                .bind("after", after)
                .bind("limit", limit + 1)
                .map((row, context) -> StatementRow.of(row))
                .list();
        long opening = rows.get(0).opening;
        long balance = opening;
        List<Statement.Line> lines = new ArrayList<>();
        for (StatementRow row : rows) {
            if (row.line.isPresent() && lines.size() < limit) {
                Statement.Line line = row.line.get();
                balance = Math.addExact(balance, line.units());
                lines.add(new Statement.Line(
                        line.position(), line.key(), line.at(), line.cause(), line.units(), balance));
            }
        }
        OptionalLong next = rows.size() > limit
                ? OptionalLong.of(lines.get(lines.size() - 1).position())
                : OptionalLong.empty();
        return new Statement(account, unit, opening, lines, balance, next);
    }

    static List<JournalEntry> journal(Handle handle, TenantId tenant, String chart, long after, int limit) {
        return entries(handle
                .createQuery(LedgerReadSql.JOURNAL)
                .bind("tenant", tenant)
                .bind("chart", chart)
                .bind("after", after)
                .bind("limit", limit)
                .map((rows, context) -> EntryRow.of(rows))
                .stream());
    }

    /** The transactions that stand under the keys of one chart or several, in booking order. */
    static List<JournalEntry> standing(Handle handle, TenantId tenant, String[] charts, String[] keys) {
        return entries(handle
                .createQuery(LedgerReadSql.BY_KEYS)
                .bind("tenant", tenant)
                .bind("chart", charts)
                .bind("key", keys)
                .map((rows, context) -> EntryRow.of(rows))
                .stream());
    }

    private static List<JournalEntry> entries(Stream<EntryRow> rows) {
        List<JournalEntry> entries = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        EntryRow current = null;
        try (rows) {
            for (EntryRow row : (Iterable<EntryRow>) rows::iterator) {
                if (current != null && current.position != row.position) {
                    entries.add(current.entry(postings));
                    postings.clear();
                }
                current = row;
                postings.add(row.posting);
            }
        }
        if (current != null) {
            entries.add(current.entry(postings));
        }
        return entries;
    }

    static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record StatementRow(long opening, Optional<Statement.Line> line) {

        static StatementRow of(ResultSet rows) throws SQLException {
            long opening = rows.getLong("opening");
            long position = rows.getLong("position");
            if (rows.wasNull()) {
                return new StatementRow(opening, Optional.empty());
            }
            return new StatementRow(
                    opening,
                    Optional.of(new Statement.Line(
                            position,
                            new PostingKey(rows.getString("key")),
                            instant(rows, "at"),
                            rows.getString("cause"),
                            rows.getLong("units"),
                            0)));
        }
    }

    private record EntryRow(
            long position, PostingKey key, Instant at, String cause, Optional<ChainHash> hash, Posting posting) {

        static EntryRow of(ResultSet rows) throws SQLException {
            return new EntryRow(
                    rows.getLong("position"),
                    new PostingKey(rows.getString("key")),
                    instant(rows, "at"),
                    rows.getString("cause"),
                    Optional.ofNullable(rows.getString("hash")).map(ChainHash::new),
                    new Posting(
                            new AccountId(rows.getString("account")),
                            rows.getLong("units"),
                            new LedgerUnit(rows.getString("unit"))));
        }

        JournalEntry entry(List<Posting> postings) {
            return new JournalEntry(position, new LedgerTransaction(key, postings, at, cause), hash);
        }
    }
}
