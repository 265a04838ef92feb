package com.petmatch.security.login;

import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link LoginFlow}; all but factors, demand and listener are needed. One thread at a time. */
public final class LoginFlowBuilder {

    private static final String OWNER = "the login flow";

    private @Nullable LoginEngine engine;
    private @Nullable PendingLoginStore store;
    private @Nullable LoginFailureStore failures;
    private @Nullable LookupKeys lookups;
    private @Nullable KnownDevices devices;
    private @Nullable InstantSource clock;
    private @Nullable SecureRandom random;
    private Factors factors = Factors.none();
    private FactorDemand demand = FactorDemand.ofAuthenticatorApps();
    private SecurityListener listener = SecurityListener.none();

    LoginFlowBuilder() {}

    /** What checks passwords. */
    public LoginFlowBuilder engine(LoginEngine loginEngine) {
        this.engine = loginEngine;
        return this;
    }

    /** What the wide counters are kept in and under; the engine's own. */
    public LoginFlowBuilder pressure(LoginFailureStore failureStore, LookupKeys keys) {
        this.failures = failureStore;
        this.lookups = keys;
        return this;
    }

    public LoginFlowBuilder devices(KnownDevices knownDevices) {
        this.devices = knownDevices;
        return this;
    }

    public LoginFlowBuilder factors(Factors offered) {
        this.factors = offered;
        return this;
    }

    /** Of whom a factor is demanded; without it, of whom has an authenticator app. */
    public LoginFlowBuilder demand(FactorDemand factorDemand) {
        this.demand = factorDemand;
        return this;
    }

    public LoginFlowBuilder store(PendingLoginStore pendingStore) {
        this.store = pendingStore;
        return this;
    }

    public LoginFlowBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public LoginFlowBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public LoginFlowBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    public LoginFlow build() {
        return new LoginFlow(this);
    }

    LoginEngine engine() {
        return Parts.given(engine, OWNER, "login engine");
    }

    LoginPressure pressure() {
        return new LoginPressure(
                Parts.given(failures, OWNER, "failure store"),
                Parts.given(lookups, OWNER, "set of look-up keys"),
                clock());
    }

    KnownDevices devices() {
        return Parts.given(devices, OWNER, "way to know devices");
    }

    Factors factors() {
        return factors;
    }

    FactorDemand demand() {
        return demand;
    }

    PendingLoginStore store() {
        return Parts.given(store, OWNER, "store");
    }

    InstantSource clock() {
        return Parts.given(clock, OWNER, "clock");
    }

    SecureRandom random() {
        return Parts.given(random, OWNER, "random source");
    }

    SecurityListener listener() {
        return listener;
    }
}
