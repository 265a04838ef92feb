package com.petmatch.platform.account;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which roles the host has given to whom; everybody is an owner. Joins the open transaction. Safe for concurrent use. */
public final class RoleGrants {

    public static final RoleId OWNER = RoleId.of("owner");
    public static final RoleId PARTNER = RoleId.of("partner");
    public static final RoleId ADMIN = RoleId.of("admin");

    /** Roles that open the console. */
    public static final Set<RoleId> OPERATORS = Set.of(ADMIN, RoleId.of("support"), RoleId.of("auditor"));

    private final JdbcClient database;

    public RoleGrants(JdbcClient database) {
        this.database = database;
    }

    public Set<RoleId> of(TenantId tenant, SubjectId subject) {
        Set<RoleId> roles = new TreeSet<>(Set.of(OWNER));
        roles.addAll(database.sql("""
                        select role from petmatch_platform.role_grant
                        where tenant = :tenant and subject = :subject""")
                .param("tenant", tenant.value())
                .param("subject", subject.value())
                .query((row, number) -> RoleId.of(row.getString("role")))
                .list());
        return roles;
    }

    /** Gives a role; giving it again changes nothing. */
    public void grant(TenantId tenant, SubjectId subject, RoleId role) {
        database.sql("""
                        insert into petmatch_platform.role_grant (tenant, subject, role)
                        values (:tenant, :subject, :role) on conflict do nothing""")
                .param("tenant", tenant.value())
                .param("subject", subject.value())
                .param("role", role.value())
                .update();
    }

    /** Whether anybody has the role. */
    public boolean isHeld(TenantId tenant, RoleId role) {
        return database.sql("""
                        select exists (select 1 from petmatch_platform.role_grant
                        where tenant = :tenant and role = :role)""")
                .param("tenant", tenant.value())
                .param("role", role.value())
                .query(Boolean.class)
                .single();
    }
}
