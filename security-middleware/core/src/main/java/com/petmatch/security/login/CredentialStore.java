package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Optional;

/** Keeps credentials. Joins an open transaction, never opens one; safe for concurrent use. */
public interface CredentialStore {

    /** Inserts; false, without a change and without harm to the transaction, when subject or look-up key is taken. */
    boolean insert(TenantId tenant, Credential credential);

    Optional<Credential> find(TenantId tenant, LookupKey lookup);

    Optional<Credential> find(TenantId tenant, SubjectId subject);

    /** The same, and until the open transaction ends no other one changes or deletes what was found. */
    Optional<Credential> hold(TenantId tenant, SubjectId subject);

    /** Compare-and-set on the version; false when another writer was first or the credential is gone. */
    boolean replace(TenantId tenant, Credential expected, Credential next);

    /** Deletes; false when there is none. */
    boolean delete(TenantId tenant, SubjectId subject);
}
