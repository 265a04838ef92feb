package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.login.FlowOutcome.FactorNeeded;
import com.petmatch.security.recovery.InMemoryRecoveryStore;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.session.SubjectLogins;
import com.petmatch.security.totp.Hotp;
import com.petmatch.security.totp.InMemoryTotpStore;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpKeys;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/** A site whose people may have authenticator apps and recovery codes. */
class FlowScene extends LoginScene {

    static final TenantId OTHER = new TenantId(new UUID(0, 77));

    final LookupKeys lookups = LookupKeys.of(mac(1));
    final KnownDevices devices = devices(mac(5));
    final InMemoryPendingLoginStore pending = new InMemoryPendingLoginStore(unitOfWork);
    final TotpEngine totp = TotpEngine.builder()
            .issuer("PetMatch")
            .keys(TotpKeys.of(1, Secret.of(new byte[32])))
            .store(new InMemoryTotpStore(unitOfWork))
            .logins(SubjectLogins.of(sessions))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .random(new SecureRandom())
            .build();
    final RecoveryCodes recovery = RecoveryCodes.builder()
            .pepper(mac(6))
            .store(new InMemoryRecoveryStore(unitOfWork))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .random(new SecureRandom())
            .build();
    final LoginFlow flow = flow(FactorDemand.ofAuthenticatorApps());

    LoginFlow flow(FactorDemand demand) {
        return LoginFlow.builder()
                .engine(engine)
                .pressure(failures, lookups)
                .devices(devices)
                .factors(Factors.none().with(totp).with(recovery))
                .demand(demand)
                .store(pending)
                .clock(clock)
                .random(new SecureRandom())
                .listener(events::add)
                .build();
    }

    KnownDevices devices(MacKeys keys) {
        return new KnownDevices(keys, lookups, clock, new SecureRandom());
    }

    FlowOutcome start(String password) {
        return start(EMAIL, password, HOME);
    }

    FlowOutcome start(String email, String password, AddressPrefix from) {
        return flow.start(FlowRequest.of(new LoginAttempt(TENANT, email, password, from), ""));
    }

    /** Turns Anna's authenticator app on; its secret. */
    Secret appOn() {
        String base32 = totp.enrol(TENANT, ANNA, EMAIL).orElseThrow().base32().revealText();
        BigInteger number = BigInteger.ONE;
        for (char c : base32.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)));
        }
        byte[] marked = number.toByteArray();
        Secret secret = Secret.of(Arrays.copyOfRange(marked, marked.length - 20, marked.length));
        totp.confirm(TENANT, ANNA, code(secret).code());
        clock.advance(Duration.ofMinutes(2));
        return secret;
    }

    FactorProof.TotpCode code(Secret secret) {
        return new FactorProof.TotpCode(
                Hotp.code(secret, clock.instant().getEpochSecond() / 30, 6, Hotp.Algorithm.SHA1));
    }

    /** The right password was given; what the browser holds then. */
    String needed() {
        return ((FactorNeeded) start(PASSWORD)).flow().revealText();
    }

    FlowOutcome prove(String flowText, FactorProof proof) {
        return flow.prove(TENANT, flowText, proof);
    }

    static AddressPrefix network(int number) {
        return IpAddress.ofIpv4(0x0a000000 + number).clientPrefix();
    }

    static SubjectId subject(int number) {
        return new SubjectId(new UUID(3, number));
    }
}
