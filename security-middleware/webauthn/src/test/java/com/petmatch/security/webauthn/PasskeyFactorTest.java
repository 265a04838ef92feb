package com.petmatch.security.webauthn;

import static com.petmatch.security.webauthn.PasskeyScene.ANNA;
import static com.petmatch.security.webauthn.PasskeyScene.BEN;
import static com.petmatch.security.webauthn.PasskeyScene.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.Factor;
import com.petmatch.security.login.FactorDemand;
import com.petmatch.security.login.FactorProof.PasskeyAnswer;
import com.petmatch.security.login.Factors;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.FlowOutcome.Completed;
import com.petmatch.security.login.FlowOutcome.Ended;
import com.petmatch.security.login.FlowOutcome.FactorNeeded;
import com.petmatch.security.login.FlowOutcome.Refused;
import com.petmatch.security.login.FlowRequest;
import com.petmatch.security.login.InMemoryCredentialStore;
import com.petmatch.security.login.InMemoryLoginFailureStore;
import com.petmatch.security.login.InMemoryPendingLoginStore;
import com.petmatch.security.login.KnownDevices;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginFlow;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.Pbkdf2Hasher;
import com.petmatch.security.testkit.Lies;
import com.petmatch.security.testkit.SoftPasskey;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A passkey as the factor beside the password, by the whole way. */
@Tag("row-71")
class PasskeyFactorTest {

    private static final String EMAIL = "anna@example.org";
    private static final String PASSWORD = "seven quiet hedgehogs";

    private final PasskeyScene scene = new PasskeyScene();
    private final LookupKeys lookups = LookupKeys.of(MacKeys.of(1, Secret.of(new byte[32])));
    private final InMemoryLoginFailureStore failures = new InMemoryLoginFailureStore(scene.unitOfWork);
    private final LoginEngine engine = LoginEngine.builder()
            .stores(new InMemoryCredentialStore(scene.unitOfWork), failures)
            .lookups(lookups)
            .hasher(Pbkdf2Hasher.standard(HashingPermits.exactly(1, 1, Duration.ofSeconds(30)), new SecureRandom()))
            .sessions(scene.sessions)
            .unitOfWork(scene.unitOfWork)
            .clock(scene.clock)
            .build();
    private final LoginFlow flow = LoginFlow.builder()
            .engine(engine)
            .pressure(failures, lookups)
            .devices(new KnownDevices(MacKeys.of(2, Secret.of(new byte[32])), lookups, scene.clock, new SecureRandom()))
            .factors(Factors.none().with(scene.engine))
            .demand(FactorDemand.ofAnyFactor())
            .store(new InMemoryPendingLoginStore(scene.unitOfWork))
            .clock(scene.clock)
            .random(new SecureRandom())
            .build();

    @BeforeEach
    void anna() {
        PrepareOutcome.Prepared prepared = (PrepareOutcome.Prepared) engine.prepare(PASSWORD, List.of());
        engine.register(TENANT, ANNA, EMAIL, prepared.password());
        engine.verified(TENANT, ANNA);
    }

    @Test
    void passwordAndPasskeyComplete() {
        SoftPasskey passkey = scene.registered(ANNA).lying(Lies.of(Lies.Fault.UNVERIFIED));

        FactorNeeded needed = started();
        assertThat(needed.factors()).containsExactly(Factor.PASSKEY);
        String options = flow.passkeyOptions(TENANT, needed.flow().revealText()).orElseThrow();
        Completed completed = (Completed) prove(needed, passkey.sign(options));

        assertThat(completed.subject()).isEqualTo(ANNA);
        assertThat(completed.twoFactors()).isTrue();
    }

    @Test
    void anothersPasskeyOrAWrongSignatureIsRefusedAndTheFlowGoesOn() {
        SoftPasskey annas = scene.registered(ANNA);
        SoftPasskey bens = scene.registered(BEN);
        FactorNeeded needed = started();

        assertThat(prove(needed, bens.sign(options(needed))))
                .isEqualTo(new Refused(SecurityErrors.PASSKEY_UNKNOWN, Duration.ZERO));
        assertThat(prove(
                        needed, annas.lying(Lies.of(Lies.Fault.BOGUS_SIGNATURE)).sign(options(needed))))
                .isEqualTo(new Refused(SecurityErrors.PASSKEY_VERIFICATION, Duration.ZERO));
        assertThat(prove(needed, annas.lying(Lies.none()).sign(options(needed))))
                .isInstanceOf(Completed.class);
        assertThat(prove(needed, "{}")).isEqualTo(new Ended());
    }

    private FactorNeeded started() {
        return (FactorNeeded) flow.start(FlowRequest.of(
                new LoginAttempt(
                        TENANT, EMAIL, PASSWORD, IpAddress.ofIpv4(0x01020304).clientPrefix()),
                ""));
    }

    private String options(FactorNeeded needed) {
        return flow.passkeyOptions(TENANT, needed.flow().revealText()).orElseThrow();
    }

    private FlowOutcome prove(FactorNeeded needed, String response) {
        return flow.prove(TENANT, needed.flow().revealText(), new PasskeyAnswer(response));
    }
}
