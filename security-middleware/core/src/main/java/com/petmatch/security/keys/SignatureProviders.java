package com.petmatch.security.keys;

import java.security.Provider;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks signatures with JCA providers that are passed as objects, never installed for the whole JVM. Immutable, safe for
 * concurrent use.
 */
public final class SignatureProviders {

    private final Map<JwsAlgorithm, Provider> chosen;
    private final Optional<Provider> otherwise;
    private final List<ProviderFinding> findings;

    private SignatureProviders(
            Map<JwsAlgorithm, Provider> chosen, Optional<Provider> otherwise, List<ProviderFinding> findings) {
        this.chosen = chosen.isEmpty() ? Map.of() : new EnumMap<>(chosen);
        this.otherwise = otherwise;
        this.findings = List.copyOf(findings);
    }

    /** The providers of the JVM in their order. */
    public static SignatureProviders platform() {
        return new SignatureProviders(Map.of(), Optional.empty(), List.of());
    }

    /** One provider for every algorithm; it must know them all. */
    public static SignatureProviders of(Provider provider) {
        return new SignatureProviders(Map.of(), Optional.of(provider), List.of());
    }

    /** These providers for these algorithms, those of the JVM for the others. */
    public static SignatureProviders named(Map<JwsAlgorithm, Provider> providers) {
        return new SignatureProviders(providers, Optional.empty(), List.of());
    }

    /**
     * The fastest correct provider for each algorithm. Each one has to accept a known signature and to refuse zeros,
     * numbers outside of the group, a short and a DER form; those that pass are timed for 150 ms in all, and a later one in
     * the list is taken when it is clearly faster. Takes about a
     * quarter of a second: build it once.
     *
     * @throws com.petmatch.security.error.SecurityMisuseException when no provider passes for an algorithm of
     *     {@link JwsAlgorithm#defaults()}
     */
    public static SignatureProviders calibrated(List<Provider> providers) {
        Calibration calibration = Calibration.of(providers);
        return new SignatureProviders(calibration.fastest(), Optional.empty(), calibration.findings());
    }

    /** What the self-test found, provider by provider; empty when there was none. */
    public List<ProviderFinding> findings() {
        return findings;
    }

    /** The provider that checks an algorithm; empty for the JVM's order. */
    public Optional<Provider> providerOf(JwsAlgorithm algorithm) {
        Provider named = chosen.get(algorithm);
        return named == null ? otherwise : Optional.of(named);
    }

    /** Whether the signature over the data is the key's; every malformed signature is simply not. */
    public boolean verifies(VerificationKey key, byte[] data, byte[] signature) {
        return key.preparedFor(this).verifies(data, signature);
    }
}
