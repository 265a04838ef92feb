package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose credential was checked. A value: it is handed on, never kept in a thread or a static field.
 *
 * <p>Whoever acts for somebody else keeps the subject's permissions and nothing of the actor's: {@link #act} is there for
 * the audit, and for refusing what is marked sensitive. Immutable in all that can be seen; safe for concurrent use.
 */
public final class Principal implements Caller {

    private static final int MAX_ACTORS = 8;

    private final SubjectId subject;
    private final TenantId tenant;
    private final Set<RoleId> roles;
    private final CredentialRef credential;
    private final List<Actor> act;

    /** What one version of the policy gives to this principal; a race computes it twice, with the same content. */
    private @Nullable PrincipalAccess access;

    /**
     * Makes a principal that acts for itself.
     *
     * @param tenant the tenant the credential belongs to, never one that the request names
     * @param roles the roles the credential carries; unknown ones grant nothing
     */
    public Principal(SubjectId subject, TenantId tenant, Set<RoleId> roles, CredentialRef credential) {
        this(subject, tenant, Set.copyOf(roles), credential, List.of());
    }

    private Principal(
            SubjectId subject, TenantId tenant, Set<RoleId> roles, CredentialRef credential, List<Actor> act) {
        this.subject = Objects.requireNonNull(subject);
        this.tenant = Objects.requireNonNull(tenant);
        this.roles = roles;
        this.credential = Objects.requireNonNull(credential);
        this.act = act;
    }

    /** The same principal, used by somebody else: the acting party first, then those who acted before it; at most 8. */
    public Principal actedBy(List<Actor> chain) {
        if (chain.size() > MAX_ACTORS) {
            throw new IllegalArgumentException("Expected at most 8 actors, got " + chain.size());
        }
        return new Principal(subject, tenant, roles, credential, List.copyOf(chain));
    }

    public SubjectId subject() {
        return subject;
    }

    public TenantId tenant() {
        return tenant;
    }

    public Set<RoleId> roles() {
        return roles;
    }

    public CredentialRef credential() {
        return credential;
    }

    /** Who acts in the subject's name, the current actor first; empty when the subject acts itself. */
    public List<Actor> act() {
        return act;
    }

    public boolean isImpersonated() {
        return !act.isEmpty();
    }

    public boolean hasRole(RoleId role) {
        return roles.contains(role);
    }

    PrincipalAccess access(AccessPolicy policy, UnknownRoles unknown) {
        PrincipalAccess known = access;
        if (known == null || known.policy() != policy) {
            known = PrincipalAccess.of(policy, this, unknown);
            access = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Principal that
                && subject.equals(that.subject)
                && tenant.equals(that.tenant)
                && roles.equals(that.roles)
                && credential.equals(that.credential)
                && act.equals(that.act);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, tenant, roles, credential, act);
    }

    @Override
    public String toString() {
        return "Principal[subject=" + subject + ", tenant=" + tenant + ", roles=" + roles + ", credential=" + credential
                + ", act=" + act + "]";
    }
}
