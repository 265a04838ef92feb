package com.petmatch.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.AccountPreferences;
import com.petmatch.core.account.AccountState;
import com.petmatch.core.account.AccountStore;
import com.petmatch.core.account.EmailAddress;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.kernel.privacy.DataCategory;
import com.petmatch.kernel.privacy.Pii;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link AccountStore} promises. A subclass hands in an empty store for each test. */
public abstract class AccountStoreContract {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER_TENANT = new TenantId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final SubjectId ADA = new SubjectId(new UUID(7, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(7, 2));

    /** For subclasses. */
    protected AccountStoreContract() {}

    /** The store under test, empty at the start of each test. */
    protected abstract AccountStore store();

    /** The transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsWhatWasInserted() {
        Account account = account(ADA, "Ada@Example.org");

        assertThat(store().insert(TENANT, account)).isTrue();

        assertThat(store().find(TENANT, ADA)).contains(account);
        assertThat(store().find(TENANT, BEN)).isEmpty();
    }

    @Test
    void findsByEmailHoweverItIsWritten() {
        store().insert(TENANT, account(ADA, "Ada@Example.org"));

        assertThat(store().findByEmail(TENANT, email("aDA@EXAMPLE.ORG"))).contains(account(ADA, "Ada@Example.org"));
        assertThat(store().findByEmail(TENANT, email("ada@example.com"))).isEmpty();
    }

    @Test
    void takesAnIdAndAnAddressOnce() {
        store().insert(TENANT, account(ADA, "ada@example.org"));

        assertThat(store().insert(TENANT, account(BEN, "ADA@example.org"))).isFalse();
        assertThat(store().insert(TENANT, account(ADA, "ben@example.org"))).isFalse();
        assertThat(store().find(TENANT, BEN)).isEmpty();
        assertThat(store().findByEmail(TENANT, email("ben@example.org"))).isEmpty();
    }

    @Test
    void keepsEveryFieldOfEveryState() {
        AccountState.Suspended suspended = new AccountState.Suspended(ErrorCode.of("account.abuse.spam"), NOON);
        List<AccountState> states = List.of(
                new AccountState.Active(),
                suspended,
                new AccountState.PendingErasure(NOON.plusSeconds(1), Optional.empty()),
                new AccountState.PendingErasure(NOON.plusSeconds(2), Optional.of(suspended)),
                new AccountState.Erased(NOON.plusSeconds(3)));
        store().insert(TENANT, account(ADA, "ada@example.org"));

        for (int i = 0; i < states.size(); i++) {
            Account next = full(ADA, states.get(i), i + 2);
            assertThat(store().update(TENANT, next)).isTrue();
            assertThat(store().find(TENANT, ADA)).contains(next);
        }
    }

    @Test
    void writesOnlyOverThePreviousVersion() {
        store().insert(TENANT, account(ADA, "ada@example.org"));
        Account second = full(ADA, new AccountState.Active(), 2);

        assertThat(store().update(TENANT, full(ADA, new AccountState.Active(), 3)))
                .isFalse();
        assertThat(store().update(TENANT, second)).isTrue();
        assertThat(store().update(TENANT, second)).isFalse();
        assertThat(store().update(TENANT, full(BEN, new AccountState.Active(), 2)))
                .isFalse();
        assertThat(store().find(TENANT, ADA)).contains(second);
    }

    @Test
    void freesTheAddressThatAnUpdateGivesUp() {
        store().insert(TENANT, account(ADA, "ada@example.org"));
        store().update(TENANT, full(ADA, new AccountState.Active(), 2));

        assertThat(store().findByEmail(TENANT, email("ada@example.org"))).isEmpty();
        assertThat(store().insert(TENANT, account(BEN, "ada@example.org"))).isTrue();
    }

    @Test
    @Tag("row-TenantWall")
    void anotherTenantSeesAndTouchesNothing() {
        Account account = account(ADA, "ada@example.org");
        store().insert(TENANT, account);

        assertThat(store().find(OTHER_TENANT, ADA)).isEmpty();
        assertThat(store().findByEmail(OTHER_TENANT, email("ada@example.org"))).isEmpty();
        assertThat(store().update(OTHER_TENANT, full(ADA, new AccountState.Active(), 2)))
                .isFalse();
        assertThat(store().insert(OTHER_TENANT, account)).isTrue();
        assertThat(store().find(TENANT, ADA)).contains(account);
    }

    @Test
    void rollsBackWithItsTransaction() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().insert(TENANT, account(ADA, "ada@example.org"));
                    throw new IllegalStateException("fails after the insert");
                }))
                .hasMessage("fails after the insert");

        assertThat(store().find(TENANT, ADA)).isEmpty();
        assertThat(store().insert(TENANT, account(BEN, "ada@example.org"))).isTrue();
    }

    @Test
    void ofManyAtOnceOneGetsTheAddress() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(i -> () -> unitOfWork()
                            .inTransaction(() ->
                                    store().insert(TENANT, account(new SubjectId(new UUID(9, i)), "same@example.org"))))
                    .toList();
            int won = 0;
            for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
                won += attempt.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Account account(SubjectId id, String email) {
        return new Account(
                id,
                Pii.of(email, DataCategory.CONTACT),
                Optional.empty(),
                AccountPreferences.of(LanguageTag.of("en")),
                new AccountState.Active(),
                NOON,
                1);
    }

    private static Account full(SubjectId id, AccountState state, long version) {
        AccountPreferences preferences = AccountPreferences.of(LanguageTag.of("zh-Hans"))
                .withZone(ZoneId.of("America/Sao_Paulo"))
                .withCountry(CountryCode.of("BR"));
        return new Account(
                id,
                Pii.of("Other." + id.value() + "@Example.org", DataCategory.CONTACT),
                Optional.of(NOON.plusSeconds(60)),
                preferences,
                state,
                NOON,
                version);
    }

    private static EmailAddress email(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
