package com.petmatch.security.passkey;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.passkey.PasskeyOutcome.Proven;
import com.petmatch.security.passkey.PasskeyOutcome.Refused;
import com.petmatch.security.passkey.PasskeyOutcome.Registered;
import com.petmatch.security.session.SubjectLogins;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Registers passkeys and lets people prove them. Each ceremony is two calls: options for the browser, then its answer.
 *
 * <p><b>Security guarantees.</b> A challenge has 256 random bits, lives five minutes, works once even when the answer
 * is refused, and only for the purpose and the subject or browser that it was made for. A passkey that signs in alone
 * must verify the person, and opens no account that is switched off. A counter that does not rise refuses the passkey,
 * also of two racing answers, and is told as a suspected clone. Adding or removing one ends the person's sessions. 20
 * passkeys a subject. Safe for concurrent use.
 */
public final class PasskeyEngine {

    private static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);
    private static final int PER_SUBJECT = 20;
    private static final int RACES = 4;

    private final PasskeyVerifier verifier;
    private final RelyingParty party;
    private final PasskeyStore store;
    private final SubjectLogins logins;
    private final BiPredicate<TenantId, SubjectId> accounts;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random;
    private final SecurityListener listener;
    private final OptionsJson options;

    PasskeyEngine(PasskeyEngineBuilder builder) {
        verifier = builder.verifier();
        party = builder.party();
        store = builder.store();
        logins = builder.logins();
        accounts = builder.accounts();
        unitOfWork = builder.unitOfWork();
        clock = builder.clock();
        random = builder.random();
        listener = SecurityListener.all(List.of(builder.listener()));
        options = new OptionsJson(party, CHALLENGE_LIFE);
    }

    public static PasskeyEngineBuilder builder() {
        return new PasskeyEngineBuilder();
    }

    /** JSON for {@code navigator.credentials.create}; the host has made sure that the person signed in lately. */
    public String registrationOptions(TenantId tenant, PasskeyUser user) {
        String challenge =
                opened(tenant, PasskeyPurpose.REGISTER, user.subject().toString());
        return options.creation(user, challenge, store.ofSubject(tenant, user.subject()));
    }

    /**
     * Adds the passkey that answered the subject's registration options.
     *
     * @param label as typed; cut to 60 characters
     * @param response the JSON of the browser's credential
     */
    public PasskeyOutcome register(TenantId tenant, SubjectId subject, String label, String response) {
        Optional<PresentedCredential> presented = PresentedCredential.read(response);
        Optional<ErrorCode> fault = fault(tenant, presented, PasskeyPurpose.REGISTER, subject.toString());
        if (fault.isPresent()) {
            return refused(tenant, fault.get());
        }
        RegistrationVerdict verdict = verifier.register(
                new RegistrationCheck(party, presented.orElseThrow().challenge(), response));
        if (!(verdict instanceof RegistrationVerdict.Sound sound)) {
            return refused(tenant, ((RegistrationVerdict.Unsound) verdict).code());
        }
        Instant now = clock.instant();
        return inserted(tenant, new Passkey(sound.credential(), subject, PasskeyLabel.cleaned(label), now, now, 1));
    }

    /**
     * JSON for {@code navigator.credentials.get}, for anybody's passkey.
     *
     * @param browser what only the asking browser presents again, such as the value of a cookie; never empty
     */
    public String signInOptions(TenantId tenant, String browser) {
        return options.request(opened(tenant, PasskeyPurpose.SIGN_IN, browser), List.of(), true);
    }

    /** Who answered sign-in options that this browser got; the host opens a session. */
    public PasskeyOutcome signIn(TenantId tenant, String browser, String response) {
        PasskeyOutcome outcome = proven(tenant, PasskeyPurpose.SIGN_IN, browser, response);
        return outcome instanceof Proven proven && !accounts.test(tenant, proven.subject())
                ? refused(tenant, SecurityErrors.PASSKEY_UNKNOWN)
                : outcome;
    }

    /** JSON for {@code navigator.credentials.get}, for one of the subject's passkeys as second factor or step-up. */
    public String factorOptions(TenantId tenant, SubjectId subject) {
        String challenge = opened(tenant, PasskeyPurpose.FACTOR, subject.toString());
        return options.request(challenge, store.ofSubject(tenant, subject), false);
    }

    /** Whether the subject answered their factor options. */
    public PasskeyOutcome factor(TenantId tenant, SubjectId subject, String response) {
        return proven(tenant, PasskeyPurpose.FACTOR, subject.toString(), response);
    }

    /** The subject's passkeys, the oldest first. */
    public List<Passkey> list(TenantId tenant, SubjectId subject) {
        return store.ofSubject(tenant, subject);
    }

    /** Calls a passkey by another name; false when it is not the subject's. */
    public boolean rename(TenantId tenant, SubjectId subject, PasskeyId id, String label) {
        Optional<Passkey> found =
                store.find(tenant, id).filter(it -> it.subject().equals(subject));
        return found.isPresent()
                && store.replace(tenant, found.get(), found.get().named(PasskeyLabel.cleaned(label)));
    }

    /** Removes a passkey and ends the subject's sessions; false when it is not theirs. Joins the host's transaction. */
    public boolean remove(TenantId tenant, SubjectId subject, PasskeyId id) {
        boolean removed = unitOfWork.inTransaction(() -> {
            boolean gone = store.delete(tenant, subject, id);
            if (gone) {
                logins.endAll(tenant, subject);
            }
            return gone;
        });
        if (removed) {
            tell(new FactorChanged(tenant, clock.instant(), subject, FactorChanged.Kind.PASSKEY, false));
        }
        return removed;
    }

    /** Removes challenges whose time is over, at most so many; the host calls it now and then. */
    public int removeExpired(TenantId tenant, int limit) {
        return store.deleteExpired(tenant, clock.instant(), limit);
    }

    private String opened(TenantId tenant, PasskeyPurpose purpose, String binding) {
        RandomCode challenge = RandomCode.forLink(random);
        store.open(
                tenant,
                new PasskeyChallenge(
                        SecretHash.of(challenge),
                        purpose,
                        ChallengeBinding.of(binding),
                        clock.instant().plus(CHALLENGE_LIFE)));
        return challenge.reveal();
    }

    /** Takes the presented challenge, whatever comes of it; empty when it was live and made for this. */
    private Optional<ErrorCode> fault(
            TenantId tenant, Optional<PresentedCredential> presented, PasskeyPurpose purpose, String binding) {
        if (presented.isEmpty()) {
            return Optional.of(SecurityErrors.PASSKEY_VERIFICATION);
        }
        boolean live = RandomCode.parse(presented.get().challenge())
                .flatMap(code -> store.take(tenant, SecretHash.of(code)))
                .filter(challenge -> challenge.purpose() == purpose)
                .filter(challenge -> challenge.binding().matches(ChallengeBinding.of(binding)))
                .filter(challenge -> clock.instant().isBefore(challenge.expiresAt()))
                .isPresent();
        return live ? Optional.empty() : Optional.of(SecurityErrors.PASSKEY_CHALLENGE);
    }

    private PasskeyOutcome inserted(TenantId tenant, Passkey passkey) {
        PasskeyStore.Insertion insertion = unitOfWork.inTransaction(() -> {
            PasskeyStore.Insertion done = store.insert(tenant, passkey, PER_SUBJECT);
            if (done == PasskeyStore.Insertion.DONE) {
                logins.endAll(tenant, passkey.subject());
            }
            return done;
        });
        return switch (insertion) {
            case TAKEN -> refused(tenant, SecurityErrors.PASSKEY_VERIFICATION);
            case FULL -> refused(tenant, SecurityErrors.PASSKEY_LIMIT);
            case DONE -> {
                tell(new FactorChanged(tenant, clock.instant(), passkey.subject(), FactorChanged.Kind.PASSKEY, true));
                yield new Registered(passkey);
            }
        };
    }

    private PasskeyOutcome proven(TenantId tenant, PasskeyPurpose purpose, String binding, String response) {
        Optional<PresentedCredential> presented = PresentedCredential.read(response);
        Optional<ErrorCode> fault = fault(tenant, presented, purpose, binding);
        if (fault.isPresent()) {
            return refused(tenant, fault.get());
        }
        Optional<Passkey> known = known(tenant, purpose, binding, presented.orElseThrow());
        if (known.isEmpty()) {
            return refused(tenant, SecurityErrors.PASSKEY_UNKNOWN);
        }
        AssertionVerdict verdict = verifier.assertion(new AssertionCheck(
                party,
                presented.get().challenge(),
                response,
                known.get().credential(),
                purpose == PasskeyPurpose.SIGN_IN));
        return verdict instanceof AssertionVerdict.Sound sound
                ? counted(tenant, known.get(), sound)
                : refused(tenant, ((AssertionVerdict.Unsound) verdict).code());
    }

    // Who signs in by the passkey alone must be named by the authenticator too; a factor must be the subject's own.
    private Optional<Passkey> known(
            TenantId tenant, PasskeyPurpose purpose, String binding, PresentedCredential presented) {
        return store.find(tenant, presented.id())
                .filter(passkey -> purpose == PasskeyPurpose.SIGN_IN
                        || passkey.subject().toString().equals(binding))
                .filter(passkey -> presented
                        .userHandle()
                        .map(OptionsJson.handle(passkey.subject())::equals)
                        .orElse(purpose == PasskeyPurpose.FACTOR));
    }

    private PasskeyOutcome counted(TenantId tenant, Passkey checked, AssertionVerdict.Sound sound) {
        Optional<Passkey> current = Optional.of(checked);
        for (int race = 0; race < RACES && current.isPresent(); race++) {
            Passkey passkey = current.get();
            if (!rises(passkey.credential().counter(), sound.counter())) {
                tell(new SecurityEvent.PasskeyCloneSuspected(tenant, clock.instant(), passkey.subject()));
                return refused(tenant, SecurityErrors.PASSKEY_COUNTER);
            }
            Passkey next = passkey.used(sound.counter(), sound.backedUp(), clock.instant());
            if (store.replace(tenant, passkey, next)) {
                return new Proven(passkey.subject(), passkey.id(), sound.userVerified());
            }
            current = store.find(tenant, checked.id());
        }
        if (current.isEmpty()) {
            return refused(tenant, SecurityErrors.PASSKEY_UNKNOWN);
        }
        throw new StoreConflictException("passkey");
    }

    // WebAuthn §7.2 step 21: authenticators that do not count say zero for ever.
    private static boolean rises(long stored, long presented) {
        return presented > stored || (presented == 0 && stored == 0);
    }

    private PasskeyOutcome refused(TenantId tenant, ErrorCode code) {
        tell(new SecurityEvent.PasskeyRefused(tenant, clock.instant(), code));
        return new Refused(code);
    }

    private void tell(SecurityEvent event) {
        listener.on(event);
    }
}
