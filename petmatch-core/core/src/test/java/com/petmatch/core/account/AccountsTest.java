package com.petmatch.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.core.CoreErrors;
import com.petmatch.core.EngineParts;
import com.petmatch.core.TestParts;
import com.petmatch.core.account.AccountChange.Absent;
import com.petmatch.core.account.AccountChange.Changed;
import com.petmatch.core.account.AccountChange.NotAllowed;
import com.petmatch.core.account.AccountChange.Stale;
import com.petmatch.core.account.AccountChange.Unchanged;
import com.petmatch.core.account.AccountState.Active;
import com.petmatch.core.account.AccountState.Erased;
import com.petmatch.core.account.AccountState.PendingErasure;
import com.petmatch.core.account.AccountState.Suspended;
import com.petmatch.core.account.RegisterOutcome.EmailTaken;
import com.petmatch.core.account.RegisterOutcome.InvalidEmail;
import com.petmatch.core.account.RegisterOutcome.Registered;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER_TENANT = new TenantId(new UUID(1, 2));
    private static final AccountPreferences GERMAN = AccountPreferences.of(LanguageTag.of("de"));
    private static final Registration ADA = Registration.of(" Ada@Example.org", GERMAN);
    private static final ErrorCode SPAM = ErrorCode.of("account.abuse.spam");

    private final TestParts test = new TestParts();
    private final InMemoryAccountStore store = new InMemoryAccountStore(test.unitOfWork);
    private final Accounts accounts = new Accounts(store, test.parts());

    @Nested
    class SigningUp {

        @Test
        void opensAnActiveUnverifiedAccount() {
            Account account = registered();

            assertThat(account.email().reveal(Purpose.SERVICE)).isEqualTo("Ada@Example.org");
            assertThat(account.state()).isEqualTo(new Active());
            assertThat(account.isEmailVerified()).isFalse();
            assertThat(account.createdAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00.123456Z"));
            assertThat(accounts.find(TENANT, account.id())).contains(account);
        }

        @Test
        void tellsWithSubjectLanguageAndClickToken() {
            accounts.register(TENANT, ADA.withClickToken("v1.018f.signature"));

            AccountCreated event = AccountCreated.from(test.lastRow());

            assertThat(event).isEqualTo(test.events().get(0));
            assertThat(event.language()).isEqualTo(LanguageTag.of("de"));
            assertThat(event.clickToken()).contains("v1.018f.signature");
            assertThat(event.aggregateVersion()).isEqualTo(1);
        }

        @Test
        void tellsNothingPersonal() {
            registered();

            assertThat(test.events().get(0).payload().toJson()).doesNotContainIgnoringCase("example");
            assertThat(AccountCreated.from(test.lastRow()).clickToken()).isEmpty();
        }

        @Test
        void refusesAnAddressTwiceHoweverItIsWritten() {
            Account first = registered();

            RegisterOutcome second = accounts.register(TENANT, Registration.of("ADA@example.ORG", GERMAN));

            assertThat(second).isEqualTo(new EmailTaken(first.id()));
            assertThat(((EmailTaken) second).code()).isEqualTo(CoreErrors.EMAIL_TAKEN);
            assertThat(test.events()).hasSize(1);
        }

        @Test
        void refusesAnAddressThatWonTheRace() {
            AccountStore late = new LateStore(store);
            Account first = registered();

            assertThat(new Accounts(late, test.parts()).register(TENANT, ADA)).isEqualTo(new EmailTaken(first.id()));
            assertThat(test.events()).hasSize(1);
        }

        @Test
        void refusesWhatIsNoAddress() {
            RegisterOutcome outcome = accounts.register(TENANT, Registration.of("ada at example", GERMAN));

            assertThat(outcome).isEqualTo(new InvalidEmail());
            assertThat(((InvalidEmail) outcome).code()).isEqualTo(CoreErrors.EMAIL_INVALID);
            assertThat(test.events()).isEmpty();
        }

        @Test
        void leavesNoAccountWhenTheEventCannotBeWritten() {
            EngineParts parts = test.parts();
            EngineParts broken = new EngineParts(
                    parts.unitOfWork(),
                    events -> {
                        throw new IllegalStateException("outbox is down");
                    },
                    parts.ids(),
                    parts.clock());

            assertThatThrownBy(() -> new Accounts(store, broken).register(TENANT, ADA))
                    .hasMessage("outbox is down");
            assertThat(accounts.findByEmail(TENANT, "ada@example.org")).isEmpty();
        }

        @Test
        void keepsTenantsApart() {
            Account ours = registered();

            assertThat(accounts.register(OTHER_TENANT, ADA)).isInstanceOf(Registered.class);
            assertThat(accounts.find(OTHER_TENANT, ours.id())).isEmpty();
        }

        @Test
        void refusesClickTokensThatAreNotOpaque() {
            assertThatIllegalArgumentException().isThrownBy(() -> ADA.withClickToken(""));
            assertThatIllegalArgumentException().isThrownBy(() -> ADA.withClickToken("a b"));
            assertThatIllegalArgumentException().isThrownBy(() -> ADA.withClickToken("x".repeat(513)));
        }

        @Test
        void printsNoAddress() {
            assertThat(ADA.toString() + registered() + accounts.register(TENANT, ADA))
                    .doesNotContainIgnoringCase("example");
        }
    }

    @Nested
    class VerifyingTheAddress {

        @Test
        void recordsWhenAndTells() {
            SubjectId id = registered().id();
            test.advance(Duration.ofMinutes(5));

            Account verified = changed(accounts.verifyEmail(TENANT, id, "ada@example.org"));

            assertThat(verified.emailVerifiedAt()).contains(Instant.parse("2026-03-01T10:05:00.123456Z"));
            assertThat(verified.version()).isEqualTo(2);
            assertThat(AccountChanged.from(test.lastRow()).kind()).isEqualTo(AccountChanged.Kind.EMAIL_VERIFIED);
        }

        @Test
        void happensOnce() {
            SubjectId id = registered().id();
            Account verified = changed(accounts.verifyEmail(TENANT, id, "ada@example.org"));

            assertThat(accounts.verifyEmail(TENANT, id, "ada@example.org")).isEqualTo(new Unchanged(verified));
            assertThat(test.eventTypes()).containsExactly("account.created", "account.email-verified");
        }

        @Test
        void isForTheAddressOfTheAccountAlone() {
            SubjectId id = registered().id();

            assertThat(accounts.verifyEmail(TENANT, id, "other@example.org")).isInstanceOf(NotAllowed.class);
            assertThat(accounts.verifyEmail(TENANT, id, "nonsense")).isInstanceOf(NotAllowed.class);
            assertThat(accounts.verifyEmail(OTHER_TENANT, id, "ada@example.org"))
                    .isEqualTo(new Absent());
        }
    }

    @Nested
    class Preferences {

        private final AccountPreferences brazilian = GERMAN.withLanguage(LanguageTag.of("pt-br"))
                .withZone(ZoneId.of("America/Sao_Paulo"))
                .withCountry(CountryCode.of("BR"));

        @Test
        void changeTheVersionThatThePersonSaw() {
            Account first = registered();

            Account second = changed(accounts.changePreferences(TENANT, first.id(), 1, brazilian));

            assertThat(second.preferences().language()).hasToString("pt-BR");
            assertThat(second.preferences().country()).contains(CountryCode.of("BR"));
            assertThat(accounts.changePreferences(TENANT, first.id(), 1, GERMAN))
                    .isEqualTo(new Stale(second));
            assertThat(accounts.changePreferences(TENANT, first.id(), 2, brazilian))
                    .isEqualTo(new Unchanged(second));
        }

        @Test
        void stayWhenAnotherWriteCameBetween() {
            Account first = registered();
            Accounts late = new Accounts(new LosingStore(store), test.parts());

            assertThat(late.changePreferences(TENANT, first.id(), 1, brazilian)).isEqualTo(new Stale(first));
            assertThat(test.eventTypes()).containsExactly("account.created");
        }

        @Test
        void cannotBeChangedInASuspendedAccount() {
            Account first = registered();
            accounts.suspend(TENANT, first.id(), SPAM);

            assertThat(accounts.changePreferences(TENANT, first.id(), 2, brazilian))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Nested
    class States {

        @Test
        void suspensionNamesItsReasonAndEndsByReinstating() {
            SubjectId id = registered().id();

            Account suspended = changed(accounts.suspend(TENANT, id, SPAM));

            assertThat(suspended.state())
                    .isInstanceOfSatisfying(
                            Suspended.class, s -> assertThat(s.reason()).isEqualTo(SPAM));
            assertThat(accounts.suspend(TENANT, id, SPAM)).isEqualTo(new Unchanged(suspended));
            assertThat(changed(accounts.reinstate(TENANT, id)).state()).isEqualTo(new Active());
            assertThat(accounts.reinstate(TENANT, id)).isInstanceOf(Unchanged.class);
        }

        @Test
        void erasureCanBeTakenBackForFourteenDays() {
            SubjectId id = registered().id();
            accounts.requestErasure(TENANT, id);
            test.advance(Duration.ofDays(14).minusNanos(1_000));

            assertThat(accounts.erase(TENANT, id)).isInstanceOf(NotAllowed.class);
            assertThat(changed(accounts.withdrawErasure(TENANT, id)).state()).isEqualTo(new Active());
        }

        @Test
        void erasureIsFinalAtTheInstantTheFourteenDaysEnd() {
            SubjectId id = registered().id();
            Account pending = changed(accounts.requestErasure(TENANT, id));
            assertThat(accounts.requestErasure(TENANT, id)).isEqualTo(new Unchanged(pending));
            test.advance(Duration.ofDays(14));

            assertThat(accounts.withdrawErasure(TENANT, id)).isInstanceOf(NotAllowed.class);
            Account erased = changed(accounts.erase(TENANT, id));

            assertThat(erased.state()).isInstanceOf(Erased.class);
            assertThat(accounts.erase(TENANT, id)).isEqualTo(new Unchanged(erased));
            assertThat(accounts.requestErasure(TENANT, id)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void anErasedAccountHoldsNothingPersonalAndFreesItsAddress() {
            SubjectId id = registered().id();
            accounts.changePreferences(TENANT, id, 1, GERMAN.withCountry(CountryCode.of("DE")));
            accounts.requestErasure(TENANT, id);
            test.advance(Duration.ofDays(15));
            Account erased = changed(accounts.erase(TENANT, id));

            assertThat(erased.email().reveal(Purpose.SERVICE)).isEqualTo(id + "@erased.invalid");
            assertThat(erased.preferences().country()).isEmpty();
            assertThat(erased.emailVerifiedAt()).isEmpty();
            assertThat(accounts.findByEmail(TENANT, "ada@example.org")).isEmpty();
            assertThat(accounts.register(TENANT, ADA)).isInstanceOf(Registered.class);
        }

        @Test
        void askingForErasureIsNoWayOutOfASuspension() {
            SubjectId id = registered().id();
            AccountState suspended = changed(accounts.suspend(TENANT, id, SPAM)).state();
            AccountState pending = changed(accounts.requestErasure(TENANT, id)).state();

            assertThat(pending).isInstanceOf(PendingErasure.class);
            assertThat(accounts.reinstate(TENANT, id)).isEqualTo(new NotAllowed(pending));
            assertThat(accounts.suspend(TENANT, id, SPAM)).isEqualTo(new NotAllowed(pending));
            assertThat(changed(accounts.withdrawErasure(TENANT, id)).state()).isEqualTo(suspended);
            assertThat(accounts.withdrawErasure(TENANT, id)).isEqualTo(new NotAllowed(suspended));
        }

        @Test
        void everyChangeTellsInOrder() {
            SubjectId id = registered().id();
            accounts.suspend(TENANT, id, SPAM);
            accounts.reinstate(TENANT, id);
            accounts.requestErasure(TENANT, id);
            accounts.withdrawErasure(TENANT, id);

            assertThat(test.eventTypes())
                    .containsExactly(
                            "account.created",
                            "account.suspended",
                            "account.reinstated",
                            "account.erasure-requested",
                            "account.erasure-withdrawn");
            assertThat(test.events())
                    .extracting(event -> event.aggregateVersion())
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
        }

        @Test
        void strangersAreAbsent() {
            SubjectId nobody = new SubjectId(new UUID(0, 9));

            assertThat(accounts.suspend(TENANT, nobody, SPAM)).isEqualTo(new Absent());
            assertThat(accounts.find(TENANT, nobody)).isEmpty();
        }
    }

    @Test
    void readsBackOnlyItsOwnEvents() {
        registered();

        assertThatIllegalArgumentException().isThrownBy(() -> AccountChanged.from(test.lastRow()));
    }

    private Account registered() {
        return ((Registered) accounts.register(TENANT, ADA)).account();
    }

    private static Account changed(AccountChange change) {
        assertThat(change).isInstanceOf(Changed.class);
        return ((Changed) change).account();
    }

    /** Sees nobody on the first look, as a transaction does that began a moment too early. */
    private static final class LateStore implements AccountStore {

        private final AccountStore store;
        private boolean looked;

        LateStore(AccountStore store) {
            this.store = store;
        }

        @Override
        public boolean insert(TenantId tenant, Account account) {
            return store.insert(tenant, account);
        }

        @Override
        public Optional<Account> find(TenantId tenant, SubjectId id) {
            return store.find(tenant, id);
        }

        @Override
        public Optional<Account> findByEmail(TenantId tenant, EmailAddress email) {
            boolean first = !looked;
            looked = true;
            return first ? Optional.empty() : store.findByEmail(tenant, email);
        }

        @Override
        public boolean update(TenantId tenant, Account next) {
            return store.update(tenant, next);
        }
    }

    /** Loses every compare-and-set. */
    private record LosingStore(AccountStore store) implements AccountStore {

        @Override
        public boolean insert(TenantId tenant, Account account) {
            return store.insert(tenant, account);
        }

        @Override
        public Optional<Account> find(TenantId tenant, SubjectId id) {
            return store.find(tenant, id);
        }

        @Override
        public Optional<Account> findByEmail(TenantId tenant, EmailAddress email) {
            return store.findByEmail(tenant, email);
        }

        @Override
        public boolean update(TenantId tenant, Account next) {
            return false;
        }
    }
}
