package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.service.ClientProof;
import com.petmatch.security.service.ServiceClient;
import com.petmatch.security.service.ServiceClientId;
import com.petmatch.security.service.ServiceClientStore;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ServiceClientStore} promises. */
@Tag("row-73")
public abstract class ServiceClientStoreContract {

    /** For extending test classes. */
    protected ServiceClientStoreContract() {}

    /** The store under test, empty. */
    protected abstract ServiceClientStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsBothKindsOfClientsInTheirTenant() {
        ServiceClient signing = client("clinic-a", new ClientProof.PublicKeys("{\"keys\":[]}"));
        ServiceClient secret = client("clinic-b", new ClientProof.SharedSecret(hash()));

        assertThat(store().insert(CLINIC, signing)).isTrue();
        assertThat(store().insert(CLINIC, secret)).isTrue();

        assertThat(store().find(CLINIC, signing.id())).contains(signing);
        assertThat(store().find(CLINIC, secret.id())).contains(secret);
        assertThat(store().find(OTHER, secret.id())).isEmpty();
        assertThat(store().all(CLINIC)).containsExactly(signing, secret);
        assertThat(store().all(OTHER)).isEmpty();
    }

    @Test
    void anIdIsTakenOnceATenant() {
        ServiceClient client = client("clinic-a", new ClientProof.SharedSecret(hash()));
        store().insert(CLINIC, client);

        assertThat(unitOfWork().inTransaction(() -> store().insert(CLINIC, client)))
                .isFalse();
        assertThat(store().insert(OTHER, client)).isTrue();
    }

    @Test
    void oneOfManyRacingWritersWinsAndTheProofMayChange() throws Exception {
        ServiceClient client = client("clinic-a", new ClientProof.PublicKeys("{\"keys\":[]}"));
        store().insert(CLINIC, client);
        ServiceClient next = new ServiceClient(
                client.id(), "Renamed", new ClientProof.SharedSecret(hash()), Set.of("pets:read"), true, NOW, 2);

        assertThat(Races.winners(8, () -> store().replace(CLINIC, client, next)))
                .isEqualTo(1);

        assertThat(store().find(CLINIC, client.id())).contains(next);
        assertThat(store().replace(OTHER, next, next)).isFalse();
    }

    @Test
    void aRollbackBringsTheClientBack() {
        ServiceClient client = client("clinic-a", new ClientProof.SharedSecret(hash()));
        store().insert(CLINIC, client);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().delete(CLINIC, client.id());
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().delete(OTHER, client.id())).isFalse();
        assertThat(store().delete(CLINIC, client.id())).isTrue();
        assertThat(store().delete(CLINIC, client.id())).isFalse();
    }

    private static ServiceClient client(String id, ClientProof proof) {
        return new ServiceClient(
                new ServiceClientId(id), "A clinic", proof, Set.of("health:read", "health:write"), false, NOW, 1);
    }
}
