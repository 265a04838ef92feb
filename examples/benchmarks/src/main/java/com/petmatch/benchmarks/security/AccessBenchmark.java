package com.petmatch.benchmarks.security;

import com.petmatch.security.access.AccessOutcome;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.Authorizer;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casbin.jcasbin.main.Enforcer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;

/** May this user of ten thousand, by a wildcard five roles up, in this tenant? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class AccessBenchmark {

    private final Authorizer petMatch = new Authorizer(AccessWorld.policy(10));
    private final List<Principal> principals = AccessWorld.principals();
    private final List<Permission> permissions = new ArrayList<>();
    private final List<Authentication> authentications = new ArrayList<>();
    private final List<AuthorityAuthorizationManager<Object>> flat = new ArrayList<>();
    private final List<AuthorityAuthorizationManager<Object>> hierarchical = new ArrayList<>();
    private final Enforcer casbin = CasbinWorld.enforcer();
    private int next;

    @Setup
    public void prepare() {
        RoleHierarchyImpl hierarchy = hierarchy();
        for (int user = 0; user < AccessWorld.USERS; user++) {
            int role = AccessWorld.lowestRoleOf(user);
            permissions.add(Permission.of(AccessWorld.topPermission(role / AccessWorld.CHAIN)));
            Authentication authentication = new TestingAuthenticationToken("u" + user, "none", AccessWorld.role(role));
            authentications.add(authentication);
            flat.add(AuthorityAuthorizationManager.hasAuthority(AccessWorld.role(role)));
            AuthorityAuthorizationManager<Object> manager =
                    AuthorityAuthorizationManager.hasAuthority(AccessWorld.role(role + AccessWorld.CHAIN - 1));
            manager.setRoleHierarchy(hierarchy);
            hierarchical.add(manager);
        }
    }

    private static RoleHierarchyImpl hierarchy() {
        StringBuilder text = new StringBuilder();
        for (int role = 0; role < AccessWorld.ROLES - 1; role++) {
            if (role % AccessWorld.CHAIN != AccessWorld.CHAIN - 1) {
                text.append(AccessWorld.role(role))
                        .append(" > ")
                        .append(AccessWorld.role(role + 1))
                        .append('\n');
            }
        }
        return RoleHierarchyImpl.fromHierarchy(text.toString());
    }

    private int user() {
        next = next + 1 < AccessWorld.USERS ? next + 1 : 0;
        return next;
    }

    @Benchmark
    public AccessOutcome petMatch() {
        int user = user();
        return petMatch.check(principals.get(user), AccessWorld.TENANT, permissions.get(user));
    }

    /** One role, asked for by its own name: no hierarchy, tenant or permission. */
    @Benchmark
    public AuthorizationResult springFlat() {
        int user = user();
        return flat.get(user).authorize(() -> authentications.get(user), this);
    }

    @Benchmark
    public AuthorizationResult springHierarchy() {
        int user = user();
        return hierarchical.get(user).authorize(() -> authentications.get(user), this);
    }

    @Benchmark
    public boolean casbin() {
        int user = user();
        return casbin.enforce(
                "u" + user, "tenant", "area-" + AccessWorld.lowestRoleOf(user) / AccessWorld.CHAIN + "/record", "read");
    }

    /** A thousand roles with a hundred grants each, from the builder to the bits. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public AccessPolicy compilePetMatch() {
        return AccessWorld.policy(100);
    }
}
