package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.ChainHash;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.Posting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What a decided batch changes, collected and then written in one statement, two where charts are chained. */
final class GuardedWrite {

    private final List<Line> lines = new ArrayList<>();
    private final Map<NumberedUnit, Long> deltas = new LinkedHashMap<>();
    private final List<LedgerTransaction> refused = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    void line(long position, LedgerTransaction transaction, long account, Posting posting) {
        lines.add(new Line(position, transaction.at().toString(), account, posting));
    }

    void delta(NumberedUnit balance, long change) {
        deltas.merge(balance, change, Long::sum);
    }

    void refuse(LedgerTransaction transaction) {
        refused.add(transaction);
    }

    void link(LedgerTransaction transaction, ChainHash hash) {
        links.add(new Link(transaction, hash.hex()));
    }

    void run(Handle handle, TenantId tenant, Collection<GuardedBalance> balances, Map<String, ChainHash> heads) {
        if (!lines.isEmpty() || !refused.isEmpty()) {
            write(
                    handle,
                    tenant,
                    balances.stream().filter(GuardedBalance::isMoved).toList());
        }
        if (!links.isEmpty()) {
            link(handle, tenant, heads);
        }
    }

    private void write(Handle handle, TenantId tenant, List<GuardedBalance> moved) {
        List<NumberedUnit> added = List.copyOf(deltas.keySet());
        handle.createQuery(LedgerSql.WRITE)
                .bind("tenant", tenant)
                .bind("position", lines.stream().mapToLong(Line::position).toArray())
                .bind("at", lines.stream().map(Line::at).toArray(String[]::new))
                .bind("account", lines.stream().mapToLong(Line::account).toArray())
                .bind(
                        "unit",
                        lines.stream().map(line -> line.posting.unit().value()).toArray(String[]::new))
                .bind(
                        "units",
                        lines.stream().mapToLong(line -> line.posting.units()).toArray())
                .bind(
                        "deltaAccount",
                        added.stream().mapToLong(NumberedUnit::account).toArray())
                .bind("deltaUnit", added.stream().map(NumberedUnit::unit).toArray(String[]::new))
                .bind(
                        "deltaUnits",
                        deltas.values().stream().mapToLong(Long::longValue).toArray())
                .bind(
                        "balanceAccount",
                        moved.stream()
                                .mapToLong(balance -> balance.key.account())
                                .toArray())
                .bind(
                        "balanceUnit",
                        moved.stream().map(balance -> balance.key.unit()).toArray(String[]::new))
                .bind(
                        "balanceUnits",
                        moved.stream().mapToLong(GuardedBalance::units).toArray())
                .bind(
                        "refusedChart",
                        refused.stream().map(LedgerTransaction::chart).toArray(String[]::new))
                .bind(
                        "refusedKey",
                        refused.stream().map(each -> each.key().value()).toArray(String[]::new))
                .mapTo(Integer.class)
                .one();
    }

    private void link(Handle handle, TenantId tenant, Map<String, ChainHash> heads) {
        handle.createQuery(LedgerSql.LINK)
                .bind("tenant", tenant)
                .bind(
                        "chart",
                        links.stream().map(link -> link.transaction.chart()).toArray(String[]::new))
                .bind(
                        "key",
                        links.stream()
                                .map(link -> link.transaction.key().value())
                                .toArray(String[]::new))
                .bind("hash", links.stream().map(Link::hash).toArray(String[]::new))
                .bind("headChart", heads.keySet().toArray(String[]::new))
                .bind("head", heads.values().stream().map(ChainHash::hex).toArray(String[]::new))
                .mapTo(Integer.class)
                .one();
    }

    private record Line(long position, String at, long account, Posting posting) {}

    private record Link(LedgerTransaction transaction, String hash) {}
}
