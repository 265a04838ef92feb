package com.petmatch.security.login;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import com.petmatch.security.password.HashOutcome;
import com.petmatch.security.password.PasswordHash;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.password.PasswordRules;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SubjectLogins;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link LoginEngine}; all but rules and listener are needed. One thread at a time. */
public final class LoginEngineBuilder {

    private static final String OWNER = "the login engine";

    private @Nullable CredentialStore credentials;
    private @Nullable LoginFailureStore failures;
    private @Nullable LookupKeys lookups;
    private @Nullable PasswordHasher hasher;
    private @Nullable SessionEngine sessions;
    private @Nullable UnitOfWork unitOfWork;
    private @Nullable InstantSource clock;
    private SubjectLogins others = (tenant, subject) -> {};
    private SubjectLogins whenDisabled = (tenant, subject) -> {};
    private PasswordRules rules = PasswordRules.standard();
    private SecurityListener listener = SecurityListener.none();

    LoginEngineBuilder() {}

    public LoginEngineBuilder stores(CredentialStore credentialStore, LoginFailureStore failureStore) {
        this.credentials = credentialStore;
        this.failures = failureStore;
        return this;
    }

    public LoginEngineBuilder lookups(LookupKeys keys) {
        this.lookups = keys;
        return this;
    }

    public LoginEngineBuilder hasher(PasswordHasher passwordHasher) {
        this.hasher = passwordHasher;
        return this;
    }

    public LoginEngineBuilder sessions(SessionEngine engine) {
        this.sessions = engine;
        return this;
    }

    /** What else ends with the sessions, such as refresh families. */
    public LoginEngineBuilder alsoEnds(SubjectLogins others) {
        this.others = this.others.and(others);
        return this;
    }

    /**
     * What ends only when the account is switched off, in the same transaction, such as {@code ApiKeys::revokeAll}: a new
     * password leaves it.
     */
    public LoginEngineBuilder endsWhenDisabled(SubjectLogins others) {
        this.whenDisabled = this.whenDisabled.and(others);
        return this;
    }

    public LoginEngineBuilder unitOfWork(UnitOfWork work) {
        this.unitOfWork = work;
        return this;
    }

    public LoginEngineBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public LoginEngineBuilder rules(PasswordRules passwordRules) {
        this.rules = passwordRules;
        return this;
    }

    public LoginEngineBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    /** Hashes one random password, for the work that unknown accounts get. */
    public LoginEngine build() {
        return new LoginEngine(this);
    }

    CredentialStore credentials() {
        return Parts.given(credentials, OWNER, "credential store");
    }

    LoginFailureStore failures() {
        return Parts.given(failures, OWNER, "failure store");
    }

    LookupKeys lookups() {
        return Parts.given(lookups, OWNER, "look-up keys");
    }

    PasswordHasher hasher() {
        return Parts.given(hasher, OWNER, "hasher");
    }

    SubjectLogins logins() {
        return SubjectLogins.of(Parts.given(sessions, OWNER, "session engine")).and(others);
    }

    SubjectLogins whenDisabled() {
        return whenDisabled;
    }

    UnitOfWork unitOfWork() {
        return Parts.given(unitOfWork, OWNER, "unit of work");
    }

    InstantSource clock() {
        return Parts.given(clock, OWNER, "clock");
    }

    PasswordRules rules() {
        return rules;
    }

    SecurityListener listener() {
        return listener;
    }

    PasswordHash dummy() {
        byte[] unguessable = new byte[32];
        new SecureRandom().nextBytes(unguessable);
        if (hasher().hash(Secret.of(unguessable)) instanceof HashOutcome.Hashed hashed) {
            return hashed.hash();
        }
        throw new SecurityMisuseException(
                SecurityErrors.PASSWORD_OVERLOADED, "The hasher is overloaded while the engine is built", Map.of());
    }
}
