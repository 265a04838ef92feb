package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.platform.account.Passkeys;
import com.petmatch.platform.account.SignOutEverywhere;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.passkey.PasskeyEngine;
import com.petmatch.security.passkey.RelyingParty;
import com.petmatch.security.postgres.PostgresPasskeyStore;
import com.petmatch.security.webauthn.WebAuthn4jVerifier;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Passkeys for the site that the host is known as. */
@Configuration(proxyBeanMethods = false)
class PasskeyWiring {

    private static final Logger log = LoggerFactory.getLogger(PasskeyWiring.class);

    @Bean
    Passkeys passkeys(
            HostParts parts,
            StoreSource source,
            UnitOfWork unitOfWork,
            LoginEngine accounts,
            SignOutEverywhere logins,
            SecurityHearers hearers,
            InstantSource clock,
            SecureRandom random) {
        return new Passkeys(party(parts.settings().publicUrl())
                .map(party -> PasskeyEngine.builder()
                        .party(party)
                        .verifier(new WebAuthn4jVerifier())
                        .store(new PostgresPasskeyStore(source.dataSource()))
                        .accounts(accounts::isActive)
                        .logins(logins)
                        .listener(hearers.all())
                        .unitOfWork(unitOfWork)
                        .clock(clock)
                        .random(random)
                        .build()));
    }

    private static Optional<RelyingParty> party(URI site) {
        try {
            return Optional.of(RelyingParty.of(site.toString(), "PetMatch"));
        } catch (IllegalArgumentException e) {
            log.info("No passkeys: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
