package com.petmatch.security.testkit;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.apikey.ApiKeyStore;
import com.petmatch.security.apikey.InMemoryApiKeyStore;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.login.InMemoryCredentialStore;
import com.petmatch.security.login.InMemoryLoginFailureStore;
import com.petmatch.security.login.InMemoryPendingLoginStore;
import com.petmatch.security.login.LoginFailureStore;
import com.petmatch.security.login.PendingLoginStore;
import com.petmatch.security.onetime.InMemoryOneTimeStore;
import com.petmatch.security.onetime.OneTimeStore;
import com.petmatch.security.passkey.InMemoryPasskeyStore;
import com.petmatch.security.passkey.PasskeyStore;
import com.petmatch.security.recovery.InMemoryRecoveryStore;
import com.petmatch.security.recovery.RecoveryStore;
import com.petmatch.security.refresh.InMemoryRefreshStore;
import com.petmatch.security.refresh.RefreshStore;
import com.petmatch.security.reputation.BanStore;
import com.petmatch.security.reputation.InMemoryBanStore;
import com.petmatch.security.reputation.InMemoryReputationStore;
import com.petmatch.security.reputation.ReputationStore;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationBatch;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.service.InMemoryReplayGuard;
import com.petmatch.security.service.InMemoryServiceClientStore;
import com.petmatch.security.service.ReplayGuard;
import com.petmatch.security.service.ServiceClientStore;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.totp.InMemoryTotpStore;
import com.petmatch.security.totp.TotpStore;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Nested;

/** The in-memory stores keep the promises of their ports. */
class InMemoryStoresTest {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();

    @Nested
    class Credentials extends CredentialStoreContract {

        private final CredentialStore store = new InMemoryCredentialStore(unitOfWork);

        @Override
        protected CredentialStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class LoginFailures extends LoginFailureStoreContract {

        private final LoginFailureStore store = new InMemoryLoginFailureStore(unitOfWork);

        @Override
        protected LoginFailureStore store() {
            return store;
        }
    }

    @Nested
    class Sessions extends SessionStoreContract {

        private final SessionStore store = new InMemorySessionStore(unitOfWork);

        @Override
        protected SessionStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class OneTimeSecrets extends OneTimeStoreContract {

        private final OneTimeStore store = new InMemoryOneTimeStore(unitOfWork);

        @Override
        protected OneTimeStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class Passkeys extends PasskeyStoreContract {

        private final PasskeyStore store = new InMemoryPasskeyStore(unitOfWork);

        @Override
        protected PasskeyStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class Totp extends TotpStoreContract {

        private final TotpStore store = new InMemoryTotpStore(unitOfWork);

        @Override
        protected TotpStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class Recovery extends RecoveryStoreContract {

        private final RecoveryStore store = new InMemoryRecoveryStore(unitOfWork);

        @Override
        protected RecoveryStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class Limits extends LimitStoreContract {

        @Override
        protected LimitStore storeOn(LongSupplier storeNanos) {
            return LocalLimits.ofCapacity(1_000, storeNanos);
        }
    }

    @Nested
    class PendingLogins extends PendingLoginStoreContract {

        private final PendingLoginStore store = new InMemoryPendingLoginStore(unitOfWork);

        @Override
        protected PendingLoginStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class RefreshFamilies extends RefreshStoreContract {

        private final RefreshStore store = new InMemoryRefreshStore(unitOfWork);

        @Override
        protected RefreshStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class Revocations extends RevocationStoreContract {

        private final RevocationStore store = new InMemoryRevocationStore(unitOfWork);

        @Override
        protected RevocationStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }

        // One transaction after another: the reader waits for the slow one instead of passing it.
        @Override
        protected long whileItIsOpen(CountDownLatch mayCommit) {
            return RevocationBatch.BEGINNING;
        }
    }

    @Nested
    class ApiKeys extends ApiKeyStoreContract {

        private final ApiKeyStore store = new InMemoryApiKeyStore(unitOfWork);

        @Override
        protected ApiKeyStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class ServiceClients extends ServiceClientStoreContract {

        private final ServiceClientStore store = new InMemoryServiceClientStore(unitOfWork);

        @Override
        protected ServiceClientStore store() {
            return store;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return unitOfWork;
        }
    }

    @Nested
    class Replays extends ReplayGuardContract {

        private final ReplayGuard guard = new InMemoryReplayGuard();

        @Override
        protected ReplayGuard guard() {
            return guard;
        }
    }

    @Nested
    class Scores extends ReputationStoreContract {

        private final ReputationStore store = new InMemoryReputationStore();

        @Override
        protected ReputationStore store() {
            return store;
        }
    }

    @Nested
    class Bans extends BanStoreContract {

        private final BanStore store = new InMemoryBanStore();

        @Override
        protected BanStore store() {
            return store;
        }
    }
}
