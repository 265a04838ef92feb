package com.petmatch.security.bouncycastle;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The one call into BouncyCastle's generator. */
final class Argon2id {

    private Argon2id() {}

    static byte[] tag(Argon2Cost cost, byte[] password, byte[] salt, int tagBytes) {
        return tag(parameters(cost, salt).build(), password, tagBytes);
    }

    /** With secret and associated data, which RFC 9106 knows and we do not use: for its test vector. */
    static byte[] tag(Argon2Cost cost, byte[] password, byte[] salt, byte[] secret, byte[] associated, int tagBytes) {
        Argon2Parameters all = parameters(cost, salt)
                .withSecret(secret)
                .withAdditional(associated)
                .build();
        return tag(all, password, tagBytes);
    }

    private static byte[] tag(Argon2Parameters parameters, byte[] password, int tagBytes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] tag = new byte[tagBytes];
        generator.generateBytes(password, tag);
        return tag;
    }

    private static Argon2Parameters.Builder parameters(Argon2Cost cost, byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt);
    }
}
