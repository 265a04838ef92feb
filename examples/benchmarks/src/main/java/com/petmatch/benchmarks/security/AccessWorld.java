package com.petmatch.benchmarks.security;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A thousand roles in chains of six (depth 5), ten thousand users with the lowest role of a chain each. */
final class AccessWorld {

    static final int ROLES = 1_000;
    static final int USERS = 10_000;
    static final int CHAIN = 6;
    static final TenantId TENANT = new TenantId(new UUID(0, 7));

    private AccessWorld() {}

    static int lowestRoleOf(int user) {
        return user * 7 % (ROLES / CHAIN) * CHAIN;
    }

    static String role(int role) {
        return "role-" + role;
    }

    static String topPermission(int chain) {
        return "area-" + chain + ":record:read";
    }

    /** Each role inherits the next of its chain; the last one alone has the wildcard that answers. */
    static AccessPolicy policy(int grantsPerRole) {
        AccessPolicy.Builder policy = AccessPolicy.builder();
        for (int role = 0; role < ROLES; role++) {
            AccessPolicy.RoleBuilder built = policy.role(role(role));
            boolean top = role % CHAIN == CHAIN - 1 || role == ROLES - 1;
            if (!top) {
                built.inherits(role(role + 1));
            }
            built.may(top ? "area-" + role / CHAIN + ":record:*" : topPermission(role / CHAIN) + "-" + role % CHAIN);
            for (int grant = 1; grant < grantsPerRole; grant++) {
                built.may("thing-" + (role * 31 + grant) % 2_000 + ":use");
            }
        }
        return policy.build();
    }

    static List<Principal> principals() {
        List<Principal> principals = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            principals.add(new Principal(
                    new SubjectId(new UUID(1, user)),
                    TENANT,
                    Set.of(RoleId.of(role(lowestRoleOf(user)))),
                    new CredentialRef.AccessToken("t" + user)));
        }
        return principals;
    }
}
