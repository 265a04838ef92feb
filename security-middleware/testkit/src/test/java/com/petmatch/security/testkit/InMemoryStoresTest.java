package com.petmatch.security.testkit;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.login.InMemoryCredentialStore;
import com.petmatch.security.login.InMemoryLoginFailureStore;
import com.petmatch.security.login.LoginFailureStore;
import com.petmatch.security.onetime.InMemoryOneTimeStore;
import com.petmatch.security.onetime.OneTimeStore;
import com.petmatch.security.refresh.InMemoryRefreshStore;
import com.petmatch.security.refresh.RefreshStore;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationBatch;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionStore;
import java.util.concurrent.CountDownLatch;
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
}
