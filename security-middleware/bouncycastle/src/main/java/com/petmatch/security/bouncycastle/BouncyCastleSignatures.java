package com.petmatch.security.bouncycastle;

import com.petmatch.security.keys.SignatureProviders;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Signature checks by BouncyCastle: on Java 17 its elliptic curves are about twelve times faster than the JDK's. */
public final class BouncyCastleSignatures {

    private BouncyCastleSignatures() {}

    /** For {@code TokenVerifier}; the provider is used as an object and not installed in the JVM. */
    public static SignatureProviders providers() {
        return SignatureProviders.of(new BouncyCastleProvider());
    }
}
