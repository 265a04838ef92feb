package com.petmatch.affiliate.link;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Links of one process. Safe for concurrent use. */
public final class InMemoryLinkStore implements LinkStore {

    private static final int MAX_LISTED = 1_000;
    private static final Comparator<Link> OLDEST_FIRST = Comparator.comparing(Link::createdAt)
            .thenComparing(link -> link.id().value());

    private record Key(TenantId tenant, LinkCode code) {}

    private record Row(TenantId tenant, Link link) {}

    private final MemoryTable<Key, Row> links;

    public InMemoryLinkStore(InMemoryUnitOfWork unitOfWork) {
        this.links = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Link link) {
        return links.putIfAbsent(new Key(tenant, link.code()), new Row(tenant, link));
    }

    @Override
    public Optional<Link> find(TenantId tenant, LinkCode code) {
        return links.get(new Key(tenant, code)).map(Row::link);
    }

    @Override
    public List<Link> ofPartner(TenantId tenant, PartnerId partner) {
        return links
                .values(row ->
                        row.tenant().equals(tenant) && row.link().partner().equals(partner))
                .stream()
                .map(Row::link)
                .sorted(OLDEST_FIRST)
                .limit(MAX_LISTED)
                .toList();
    }
}
