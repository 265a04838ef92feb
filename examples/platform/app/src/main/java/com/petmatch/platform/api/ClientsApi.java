package com.petmatch.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.platform.program.ProgramClients;
import com.petmatch.security.access.Principal;
import com.petmatch.security.service.ClientProof;
import com.petmatch.security.service.ServiceClient;
import com.petmatch.security.service.ServiceClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers programs of partners and clinics; for operators. */
@RestController
class ClientsApi {

    /**
     * A program to register.
     *
     * @param jwks the public keys that it signs with, as a JWK set; without them it gets a secret
     */
    record Registration(
            String id,
            String label,
            Set<String> scopes,
            @Nullable String jwks) {}

    record ClientView(String id, String label, List<String> scopes, boolean signs, boolean disabled, Instant since) {

        static ClientView of(ServiceClient client) {
            return new ClientView(
                    client.id().value(),
                    client.label(),
                    client.scopes().stream().sorted().toList(),
                    client.proof() instanceof ClientProof.PublicKeys,
                    client.disabled(),
                    client.createdAt());
        }
    }

    record Clients(List<ClientView> items) {}

    /**
     * A registered program.
     *
     * @param secret the only copy; absent for one that signs
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Registered(String id, Optional<String> secret) {

        @Override
        public String toString() {
            return "Registered[" + id + "]";
        }
    }

    private final ProgramClients clients;

    ClientsApi(ProgramClients clients) {
        this.clients = clients;
    }

    @GetMapping("/api/v1/clients")
    Clients list(Principal operator) {
        return new Clients(
                clients.all(operator.tenant()).stream().map(ClientView::of).toList());
    }

    @PostMapping("/api/v1/clients")
    ResponseEntity<Registered> register(Principal operator, @RequestBody Registration body) {
        ServiceClientId id = read("/id", () -> new ServiceClientId(body.id()));
        String jwks = body.jwks();
        Optional<String> secret = Optional.empty();
        boolean done;
        if (jwks == null) {
            secret = read(
                            "/scopes",
                            () -> clients.registerWithSecret(operator.tenant(), id, label(body), body.scopes()))
                    .map(made -> made.revealText());
            done = secret.isPresent();
        } else {
            done = read("/jwks", () -> clients.register(operator.tenant(), id, label(body), body.scopes(), jwks));
        }
        if (!done) {
            throw ApiFault.at("/id", HostErrors.CLIENT_TAKEN);
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Registered(id.value(), secret));
    }

    /** Gives the program no more tokens and ends those that it has. */
    @DeleteMapping("/api/v1/clients/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Principal operator, @PathVariable String id) {
        boolean known = clients.all(operator.tenant()).stream()
                .anyMatch(client -> client.id().value().equals(id));
        if (!known || !clients.disable(operator.tenant(), new ServiceClientId(id))) {
            throw ApiFault.of(HostErrors.NOT_FOUND);
        }
    }

    private static String label(Registration body) {
        return body.label() == null ? "" : body.label();
    }

    private static <T> T read(String pointer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | NullPointerException | PetMatchException unusable) {
            throw ApiFault.at(pointer, HostErrors.UNREADABLE);
        }
    }
}
