package com.petmatch.security.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.access.RoleId;
import com.petmatch.security.apikey.ApiKeyOutcome.Accepted;
import com.petmatch.security.error.SecurityErrors;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A key never opens more than its owner could now. */
@Tag("row-72")
class ApiKeyOwnersTest extends ApiKeyScene {

    private static final RoleId PARTNER = RoleId.of("partner");

    private Set<RoleId> present = Set.of(PARTNER, RoleId.of("owner"));
    private final AtomicInteger asked = new AtomicInteger();
    private final ApiKeys owned = new ApiKeys(
            builder("live").owners((tenant, owner) -> {
                asked.incrementAndGet();
                return present;
            }),
            nanos::get);

    @Test
    void keepsNoRoleThatItsOwnerLost() {
        ApiKeyGrant grant = new ApiKeyGrant(
                ANNA,
                "",
                Set.of(PARTNER, RoleId.of("vet")),
                Set.of(READ),
                List.of(),
                clock.instant().plusSeconds(60));
        IssuedApiKey issued = owned.issue(TENANT, grant).orElseThrow();

        Accepted accepted = (Accepted) owned.authenticate(TENANT, issued.text().revealText(), ELSEWHERE);

        assertThat(accepted.key().principal(TENANT).roles()).containsExactly(PARTNER);
        assertThat(rows.find(TENANT, issued.key().id())).contains(issued.key());
    }

    @Test
    void opensNothingWithinASecondOfItsOwnersLastRole() {
        String text = issued().text().revealText();
        accepted(owned.authenticate(TENANT, text, OFFICE));
        present = Set.of();

        nanos.addAndGet(Duration.ofMillis(1_001).toNanos());

        assertThat(owned.authenticate(TENANT, text, OFFICE))
                .isEqualTo(new ApiKeyOutcome.Refused(SecurityErrors.APIKEY_REVOKED));
    }

    @Test
    void asksOnceASecond() {
        String text = issued().text().revealText();
        for (int i = 0; i < 20; i++) {
            accepted(owned.authenticate(TENANT, text, OFFICE));
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void endsWithAllOthersOfItsOwner() {
        IssuedApiKey first = issued();
        IssuedApiKey second = issued();
        accepted(keys.authenticate(TENANT, first.text().revealText(), OFFICE));

        assertThat(keys.revokeAll(TENANT, BEN)).isZero();
        assertThat(keys.revokeAll(TENANT, ANNA)).isEqualTo(2);
        assertThat(keys.revokeAll(TENANT, ANNA)).isZero();

        assertThat(code(first.text().revealText())).isEqualTo(SecurityErrors.APIKEY_REVOKED);
        assertThat(code(second.text().revealText())).isEqualTo(SecurityErrors.APIKEY_REVOKED);
    }

    @Test
    void isNotPutBackByWhoeverReadItBeforeItWasRevoked() {
        IssuedApiKey issued = issued();
        AtomicReference<Runnable> afterReading = new AtomicReference<>(() -> {});
        ApiKeyStore slow = (ApiKeyStore) Proxy.newProxyInstance(
                ApiKeyStore.class.getClassLoader(), new Class<?>[] {ApiKeyStore.class}, (proxy, method, arguments) -> {
                    Object found = method.invoke(rows, arguments);
                    afterReading.getAndSet(() -> {}).run();
                    return found;
                });
        ApiKeys node = new ApiKeys(builder("live").store(slow), nanos::get);
        afterReading.set(() -> node.revoke(TENANT, ANNA, issued.key().id()));

        node.authenticate(TENANT, issued.text().revealText(), OFFICE);

        assertThat(node.authenticate(TENANT, issued.text().revealText(), OFFICE))
                .isEqualTo(new ApiKeyOutcome.Refused(SecurityErrors.APIKEY_REVOKED));
    }
}
