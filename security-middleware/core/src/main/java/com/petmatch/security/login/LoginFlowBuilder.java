package com.petmatch.security.login;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link LoginFlow}; all but factors, demand and listener are needed. One thread at a time. */
public final class LoginFlowBuilder {

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
        return given(engine, "login engine");
    }

    LoginPressure pressure() {
        return new LoginPressure(given(failures, "failure store"), given(lookups, "set of look-up keys"), clock());
    }

    KnownDevices devices() {
        return given(devices, "way to know devices");
    }

    Factors factors() {
        return factors;
    }

    FactorDemand demand() {
        return demand;
    }

    PendingLoginStore store() {
        return given(store, "store");
    }

    InstantSource clock() {
        return given(clock, "clock");
    }

    SecureRandom random() {
        return given(random, "random source");
    }

    SecurityListener listener() {
        return listener;
    }

    private static <T> T given(@Nullable T part, String name) {
        if (part == null) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE, "The login flow needs a " + name, Map.of("part", name));
        }
        return part;
    }
}
