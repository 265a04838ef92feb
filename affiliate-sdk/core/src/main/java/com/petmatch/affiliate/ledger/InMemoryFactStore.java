package com.petmatch.affiliate.ledger;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Facts of one process. Safe for concurrent use. */
public final class InMemoryFactStore implements FactStore {

    // As text: UUID.compareTo is signed, databases compare the bytes.
    private static final Comparator<Fact> BY_ID =
            Comparator.comparing(fact -> fact.header().id().toString());
    private static final Comparator<Fact> BY_RECORDING = Comparator.<Fact, Instant>comparing(
                    fact -> fact.header().recordedAt())
            .thenComparing(BY_ID);

    private record Key(TenantId tenant, String key) {}

    private record Row(TenantId tenant, Fact fact) {}

    private final MemoryTable<Key, Row> facts;

    public InMemoryFactStore(InMemoryUnitOfWork unitOfWork) {
        this.facts = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean append(TenantId tenant, Fact fact) {
        return facts.putIfAbsent(new Key(tenant, fact.header().key()), new Row(tenant, fact));
    }

    @Override
    public Optional<Fact> find(TenantId tenant, String key) {
        return facts.get(new Key(tenant, key)).map(Row::fact);
    }

    @Override
    public List<Fact> ofPartner(TenantId tenant, PartnerId partner, Instant from, Instant until) {
        return facts
                .values(row -> row.tenant().equals(tenant) && isIn(row.fact().header(), partner, from, until))
                .stream()
                .map(Row::fact)
                .sorted(BY_RECORDING)
                .toList();
    }

    @Override
    public List<Fact> page(TenantId tenant, Optional<FactId> after, int limit) {
        String last = after.map(FactId::toString).orElse("");
        return facts.values(row -> row.tenant().equals(tenant)).stream()
                .map(Row::fact)
                .filter(fact -> fact.header().id().toString().compareTo(last) > 0)
                .sorted(BY_ID)
                .limit(limit)
                .toList();
    }

    private static boolean isIn(FactHeader header, PartnerId partner, Instant from, Instant until) {
        return header.partner().equals(partner)
                && !header.recordedAt().isBefore(from)
                && header.recordedAt().isBefore(until);
    }
}
