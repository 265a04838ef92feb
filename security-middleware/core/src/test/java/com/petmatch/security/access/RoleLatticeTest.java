package com.petmatch.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.CredentialRef.AccessToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;

/** Random policies: the bits against the rules read one by one, and the laws of the lattice. */
@Tag("row-43")
class RoleLatticeTest {

    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    private static final List<TenantId> TENANTS = List.of(new TenantId(new UUID(0, 7)), new TenantId(new UUID(0, 8)));
    private static final List<String> SEGMENTS = List.of("a", "b", "c");

    /** A policy as data: role i inherits only roles above i, so that there is no circle. */
    private record World(List<AccessRule> rules, List<Set<Integer>> parents, Set<String> sensitive) {

        static World of(Random random) {
            int roles = 1 + random.nextInt(6);
            List<Set<Integer>> parents = new ArrayList<>();
            for (int role = 0; role < roles; role++) {
                Set<Integer> own = new HashSet<>();
                for (int above = role + 1; above < roles; above++) {
                    if (random.nextInt(3) == 0) {
                        own.add(above);
                    }
                }
                parents.add(own);
            }
            List<AccessRule> rules = new ArrayList<>();
            IntStream.range(0, random.nextInt(14)).forEach(i -> rules.add(randomRule(random, roles)));
            Set<String> sensitive = random.nextBoolean() ? Set.of(randomPattern(random)) : Set.of();
            return new World(rules, parents, sensitive);
        }

        AccessPolicy policy() {
            return policy(rules, parents);
        }

        AccessPolicy policy(List<AccessRule> chosen, List<Set<Integer>> inherited) {
            AccessPolicy.Builder builder = AccessPolicy.builder().allowDeepWildcards();
            for (int role = 0; role < inherited.size(); role++) {
                builder.role("r" + role)
                        .platform()
                        .inherits(inherited.get(role).stream()
                                .map(parent -> "r" + parent)
                                .toArray(String[]::new));
            }
            return builder.rules(chosen)
                    .sensitive(sensitive.toArray(String[]::new))
                    .build();
        }
    }

    @Property(tries = 400)
    void theBitsSayWhatTheRulesSay(@ForAll Random random) {
        World world = World.of(random);
        Authorizer authorizer = new Authorizer(world.policy());
        for (int i = 0; i < 25; i++) {
            Principal principal = randomPrincipal(random, world.parents().size());
            TenantId tenant = TENANTS.get(random.nextInt(2));
            Permission permission = Permission.of(randomPermission(random));
            SubjectId owner = random.nextBoolean() ? ANNA : BEN;
            boolean expected = naive(world, principal, tenant, permission.value(), owner);

            assertThat(authorizer.check(principal, tenant, permission, owner).isGranted())
                    .as("%s %s %s %s in %s", principal, tenant, permission, owner, world)
                    .isEqualTo(expected);
            assertThat(authorizer
                            .explain(principal, tenant, permission, owner)
                            .decidedBy()
                            .isPresent())
                    .isEqualTo(expected || denied(world, principal, permission.value()));
        }
    }

    @Property(tries = 200)
    void oneMoreGrantOrParentNeverTakesAway(@ForAll Random random) {
        World world = World.of(random);
        int roles = world.parents().size();
        List<AccessRule> more = new ArrayList<>(world.rules());
        more.add(randomGrant(random, roles));
        Authorizer before = new Authorizer(world.policy());
        Authorizer after = new Authorizer(world.policy(more, world.parents()));

        forRandomChecks(random, roles, (principal, tenant, permission) -> {
            if (before.check(principal, tenant, permission).isGranted()) {
                assertThat(after.check(principal, tenant, permission).isGranted())
                        .isTrue();
            }
        });
    }

    @Property(tries = 200)
    void oneMoreDenialNeverGives(@ForAll Random random) {
        World world = World.of(random);
        int roles = world.parents().size();
        List<AccessRule> more = new ArrayList<>(world.rules());
        more.add(Denial.ofRole(role(random.nextInt(roles)), randomPattern(random)));
        Authorizer before = new Authorizer(world.policy());
        Authorizer after = new Authorizer(world.policy(more, world.parents()));

        forRandomChecks(random, roles, (principal, tenant, permission) -> {
            if (after.check(principal, tenant, permission).isGranted()) {
                assertThat(before.check(principal, tenant, permission).isGranted())
                        .isTrue();
            }
        });
    }

    private interface Check {
        void of(Principal principal, TenantId tenant, Permission permission);
    }

    private static void forRandomChecks(Random random, int roles, Check check) {
        for (int i = 0; i < 25; i++) {
            check.of(
                    randomPrincipal(random, roles),
                    TENANTS.get(random.nextInt(2)),
                    Permission.of(randomPermission(random)));
        }
    }

    /** The definition: every rule of every role reached, one by one. */
    private static boolean naive(
            World world, Principal principal, TenantId tenant, String permission, SubjectId owner) {
        if (denied(world, principal, permission)) {
            return false;
        }
        boolean sensitive = world.sensitive().stream().anyMatch(pattern -> matches(pattern, permission));
        if (sensitive && principal.isImpersonated()) {
            return false;
        }
        boolean home = principal.tenant().equals(tenant);
        return world.rules().stream()
                .filter(rule -> rule instanceof Grant && applies(world, principal, rule, permission))
                .map(rule -> ((Grant) rule).scope())
                .anyMatch(scope -> scope instanceof Scope.EveryTenant
                        || (home && scope instanceof Scope.OwnTenant)
                        || (home && scope.equals(new Scope.OneTenant(tenant)))
                        || (home
                                && scope instanceof Scope.OwnResources
                                && principal.subject().equals(owner)));
    }

    private static boolean denied(World world, Principal principal, String permission) {
        return world.rules().stream()
                .anyMatch(rule -> rule instanceof Denial && applies(world, principal, rule, permission));
    }

    private static boolean applies(World world, Principal principal, AccessRule rule, String permission) {
        boolean held = rule.holder() instanceof AccessRule.Holder.OfSubject subject
                ? subject.subject().equals(principal.subject())
                : principal.roles().stream()
                        .anyMatch(role -> reaches(world, role, ((AccessRule.Holder.OfRole) rule.holder()).role()));
        return held && matches(rule.pattern(), permission);
    }

    private static boolean reaches(World world, RoleId from, RoleId to) {
        if (from.equals(to)) {
            return true;
        }
        int index = Integer.parseInt(from.value().substring(1));
        return index < world.parents().size()
                && world.parents().get(index).stream().anyMatch(parent -> reaches(world, role(parent), to));
    }

    private static boolean matches(String pattern, String permission) {
        String regex = pattern.replace("**", "D").replace("*", "[^:]+").replace("D", ".+");
        return permission.matches(regex);
    }

    private static AccessRule randomRule(Random random, int roles) {
        if (random.nextInt(4) > 0) {
            return randomGrant(random, roles);
        }
        return random.nextInt(3) == 0
                ? Denial.ofSubject(ANNA, randomPattern(random))
                : Denial.ofRole(role(random.nextInt(roles)), randomPattern(random));
    }

    private static Grant randomGrant(Random random, int roles) {
        Scope scope = switch (random.nextInt(4)) {
            case 0 -> new Scope.OneTenant(TENANTS.get(random.nextInt(2)));
            case 1 -> new Scope.OwnResources();
            case 2 -> new Scope.EveryTenant();
            default -> new Scope.OwnTenant();
        };
        boolean subject = random.nextInt(4) == 0 && !(scope instanceof Scope.EveryTenant);
        return subject
                ? Grant.ofSubject(ANNA, randomPattern(random), scope)
                : Grant.ofRole(role(random.nextInt(roles)), randomPattern(random), scope);
    }

    private static String randomPattern(Random random) {
        StringBuilder pattern = new StringBuilder(randomPermission(random));
        if (random.nextInt(3) == 0) {
            int last = pattern.lastIndexOf(":") + 1;
            pattern.replace(last, pattern.length(), last > 0 && random.nextBoolean() ? "**" : "*");
        }
        return pattern.toString();
    }

    private static String randomPermission(Random random) {
        StringBuilder permission = new StringBuilder(SEGMENTS.get(random.nextInt(3)));
        for (int more = random.nextInt(3); more > 0; more--) {
            permission.append(':').append(SEGMENTS.get(random.nextInt(3)));
        }
        return permission.toString();
    }

    /** Carries up to three roles, one of them perhaps unknown, and is sometimes acted for. */
    private static Principal randomPrincipal(Random random, int roles) {
        Set<RoleId> held = new HashSet<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> held.add(role(random.nextInt(roles + 1))));
        Principal principal = new Principal(
                random.nextBoolean() ? ANNA : BEN, TENANTS.get(random.nextInt(2)), held, new AccessToken("t"));
        return random.nextInt(4) == 0 ? principal.actedBy(List.of(new Actor("support"))) : principal;
    }

    private static RoleId role(int index) {
        return RoleId.of("r" + index);
    }
}
