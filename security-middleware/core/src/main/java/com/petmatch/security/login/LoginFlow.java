package com.petmatch.security.login;

import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.login.FlowOutcome.ChallengeNeeded;
import com.petmatch.security.login.FlowOutcome.Completed;
import com.petmatch.security.login.FlowOutcome.Ended;
import com.petmatch.security.login.FlowOutcome.FactorMissing;
import com.petmatch.security.login.FlowOutcome.FactorNeeded;
import com.petmatch.security.login.FlowOutcome.Refused;
import com.petmatch.security.login.FlowOutcome.VerificationNeeded;
import com.petmatch.security.login.PendingLogin.Purpose;
import com.petmatch.security.session.Session;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Signs people in by password and second factor: started, factor needed, completed.
 *
 * <p><b>Security guarantees.</b> All of {@link LoginEngine}. A started sign-in is a 256-bit secret, stored hashed,
 * good for ten minutes, five proofs and one completion; a password changed meanwhile ends it. Proofs are counted
 * before they are checked, outside of a transaction, so that a rollback forgets none. A step-up is finished by its
 * subject alone, and never by the proof of a sign-in. While an account gets 100 failures an hour, a network tries more
 * than ten accounts in ten minutes, or the process fails more than three times its hourly mean, browsers that the
 * account does not know are asked for a challenge; nobody is locked out. Safe for concurrent use.
 */
public final class LoginFlow {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final int RACES = 8;

    private final LoginEngine engine;
    private final PendingLoginStore store;
    private final LoginPressure pressure;
    private final KnownDevices devices;
    private final Factors factors;
    private final FactorDemand demand;
    private final InstantSource clock;
    private final SecureRandom random;
    private final SecurityListener listener;

    LoginFlow(LoginFlowBuilder builder) {
        engine = builder.engine();
        store = builder.store();
        pressure = builder.pressure();
        devices = builder.devices();
        factors = builder.factors();
        demand = builder.demand();
        clock = builder.clock();
        random = builder.random();
        listener = SecurityListener.all(List.of(builder.listener()));
    }

    public static LoginFlowBuilder builder() {
        return new LoginFlowBuilder();
    }

    /** Checks e-mail and password; outside of a transaction. */
    public FlowOutcome start(FlowRequest request) {
        LoginAttempt attempt = request.attempt();
        boolean known = devices.knows(attempt.tenant(), attempt.email(), request.deviceCookie());
        if (!known && !request.challengePassed() && pressure.isHigh(attempt)) {
            return new ChallengeNeeded();
        }
        LoginPressure.Counted counted = pressure.count(attempt);
        PasswordCheck.Checked checked = engine.check(attempt);
        LoginOutcome outcome = checked.outcome();
        if (outcome instanceof LoginOutcome.Completed) {
            pressure.takeBack(counted);
            Credential proven = checked.proven().orElseThrow();
            return proven(attempt.tenant(), proven, new Begun(Purpose.SIGN_IN, proven.changedAt(), !known));
        }
        if (outcome instanceof LoginOutcome.VerificationNeeded unverified) {
            pressure.takeBack(counted);
            return new VerificationNeeded(unverified.subject());
        }
        if (outcome instanceof LoginOutcome.Refused) {
            pressure.failed();
        }
        Duration wait = outcome instanceof LoginOutcome.Delayed delayed ? delayed.retryAfter() : Duration.ZERO;
        return new Refused(outcome.code(), wait);
    }

    /** Presents a second factor for a sign-in that is under way; outside of a transaction. */
    public FlowOutcome prove(TenantId tenant, String flow, FactorProof proof) {
        return prove(tenant, flow, proof, pending -> pending.purpose() == Purpose.SIGN_IN);
    }

    /** Presents a factor for a step-up of this signed-in person that is under way; outside of a transaction. */
    public FlowOutcome proveStepUp(TenantId tenant, SubjectId subject, String flow, FactorProof proof) {
        return prove(
                tenant,
                flow,
                proof,
                pending -> pending.purpose() == Purpose.STEP_UP
                        && pending.subject().equals(subject));
    }

    private FlowOutcome prove(TenantId tenant, String flow, FactorProof proof, Predicate<PendingLogin> meant) {
        engine.requireNoTransaction();
        Optional<PendingLogin> counted = counted(tenant, flow, meant);
        if (counted.isEmpty()) {
            return new Ended();
        }
        PendingLogin pending = counted.get();
        Optional<Factors.Fault> fault = factors.fault(tenant, pending.subject(), proof);
        if (fault.isPresent()) {
            // After the last try the flow stays until its time is over: a right proof may still be under way.
            return new Refused(fault.get().code(), fault.get().retryAfter());
        }
        boolean first = store.delete(tenant, pending.hash());
        return first
                        && right(tenant, pending.subject(), pending.credentialChangedAt())
                                .isPresent()
                ? completed(tenant, pending)
                : new Ended();
    }

    /** Options for a passkey as second factor; empty when the flow is over or the person has none. */
    public Optional<String> passkeyOptions(TenantId tenant, String flow) {
        return live(tenant, flow).flatMap(pending -> factors.passkeyOptions(tenant, pending.subject()));
    }

    /** Whether a session's last full sign-in is too long ago for what its person wants to do. */
    public boolean needsStepUp(Session session, Duration maxAge) {
        return !clock.instant().isBefore(session.authenticatedAt().plus(maxAge));
    }

    /**
     * Asks a signed-in person for a factor again, to be presented to {@link #proveStepUp}; when completed the host calls
     * {@code SessionEngine.steppedUp}. Without a factor the answer is {@link FactorMissing}: ask for the password.
     */
    public FlowOutcome stepUp(TenantId tenant, SubjectId subject) {
        Optional<Credential> active = active(tenant, subject);
        if (active.isEmpty()) {
            return new Ended();
        }
        Set<Factor> enrolled = factors.enrolled(tenant, subject);
        Begun begun = new Begun(Purpose.STEP_UP, active.get().changedAt(), false);
        return enrolled.isEmpty() ? new FactorMissing(subject) : pending(tenant, active.get(), enrolled, begun);
    }

    /** Removes flows whose time is over, at most so many; the host calls it now and then. */
    public int removeExpired(TenantId tenant, int limit) {
        return store.deleteExpired(tenant, clock.instant(), limit);
    }

    private FlowOutcome proven(TenantId tenant, Credential proven, Begun begun) {
        SubjectId subject = proven.subject();
        Set<Factor> enrolled = factors.enrolled(tenant, subject);
        Optional<Credential> credential = right(tenant, subject, begun.credentialChangedAt());
        if (credential.isEmpty()) {
            return new Refused(SecurityErrors.LOGIN_CREDENTIALS, Duration.ZERO);
        }
        if (demand.of(tenant, subject, enrolled)) {
            return enrolled.isEmpty() ? new FactorMissing(subject) : pending(tenant, credential.get(), enrolled, begun);
        }
        tellDevice(tenant, subject, begun.newDevice());
        return new Completed(
                ProvenAccount.of(tenant, credential.get()),
                false,
                devices.remember(tenant, credential.get().lookup()));
    }

    private FlowOutcome pending(TenantId tenant, Credential credential, Set<Factor> enrolled, Begun begun) {
        RandomCode code = RandomCode.forLink(random);
        store.insert(
                tenant,
                new PendingLogin(
                        begun.purpose(),
                        SecretHash.of(code),
                        credential.subject(),
                        credential.lookup(),
                        begun.newDevice(),
                        0,
                        begun.credentialChangedAt(),
                        clock.instant().plus(LIFE),
                        1));
        return new FactorNeeded(Secret.of(code.reveal()), Set.copyOf(enrolled));
    }

    private Optional<PendingLogin> live(TenantId tenant, String flow) {
        return RandomCode.parse(flow)
                .flatMap(code -> store.find(tenant, SecretHash.of(code)))
                .filter(pending -> clock.instant().isBefore(pending.expiresAt()) && pending.tries() < TRIES);
    }

    /** The flow with one more try written down; empty when it is over. */
    private Optional<PendingLogin> counted(TenantId tenant, String flow, Predicate<PendingLogin> meant) {
        for (int race = 0; race < RACES; race++) {
            Optional<PendingLogin> found = live(tenant, flow).filter(meant);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            PendingLogin next = found.get().tried();
            if (store.replace(tenant, found.get(), next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    // Whoever knew the old password must not come in after it was changed, nor into an account that was switched off.
    private Optional<Credential> right(TenantId tenant, SubjectId subject, Instant credentialChangedAt) {
        return active(tenant, subject).filter(credential -> credential.isAsOf(credentialChangedAt));
    }

    private Optional<Credential> active(TenantId tenant, SubjectId subject) {
        return engine.credential(tenant, subject).filter(credential -> credential.state() == Credential.State.ACTIVE);
    }

    private FlowOutcome completed(TenantId tenant, PendingLogin pending) {
        tellDevice(tenant, pending.subject(), pending.newDevice());
        ProvenAccount proven = new ProvenAccount(tenant, pending.subject(), pending.credentialChangedAt());
        return new Completed(proven, true, devices.remember(tenant, pending.account()));
    }

    private void tellDevice(TenantId tenant, SubjectId subject, boolean newDevice) {
        if (newDevice) {
            listener.on(new SecurityEvent.NewDevice(tenant, clock.instant(), subject));
        }
    }

    private record Begun(Purpose purpose, Instant credentialChangedAt, boolean newDevice) {}
}
