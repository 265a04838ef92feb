package com.petmatch.affiliate.testkit;

import com.petmatch.affiliate.AffiliateStores;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What the suites of the single stores share: stores, a tenant of its own, and one that must never be seen. */
public abstract class StoreContract {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    TenantId tenant = TenantId.SINGLE;
    TenantId stranger = TenantId.SINGLE;
    AffiliateBackend backend = AffiliateBackend.inMemory();
    final ProgramId program = new ProgramId(new UUID(1, 1));
    final PartnerId partner = new PartnerId(new UUID(2, 1));

    /** The stores under test; they may hold rows of other tenants. */
    protected abstract AffiliateBackend backend();

    @BeforeEach
    final void newTenants() {
        backend = backend();
        tenant = new TenantId(UUID.randomUUID());
        stranger = new TenantId(UUID.randomUUID());
    }

    AffiliateStores stores() {
        return backend.stores();
    }

    static SubjectId person(int number) {
        return new SubjectId(new UUID(3, number));
    }

    /** Runs the writes in a transaction that fails at its end. */
    void rolledBack(Runnable writes) {
        try {
            backend.unitOfWork().inTransaction(() -> {
                writes.run();
                throw new RolledBack();
            });
        } catch (RolledBack expected) {
            return;
        }
        throw new AssertionError("Expected the transaction to fail");
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
