package com.petmatch.core.account;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Optional;

/** Keeps accounts; ids and normalised e-mail addresses are unique within a tenant. Safe for concurrent use. */
public interface AccountStore {

    /** Inserts; false, without a change, when the id or the normalised address is taken in this tenant. */
    boolean insert(TenantId tenant, Account account);

    /** The account, in whatever state; empty in any other tenant. */
    Optional<Account> find(TenantId tenant, SubjectId id);

    /** The account with this normalised address; empty in any other tenant. */
    Optional<Account> findByEmail(TenantId tenant, EmailAddress email);

    /** Compare-and-set: writes {@code next} over its predecessor {@code next.version() - 1}; false when that is gone. */
    boolean update(TenantId tenant, Account next);
}
