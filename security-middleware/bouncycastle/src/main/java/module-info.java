/** Argon2id password hashing for security-middleware by BouncyCastle. */
module com.petmatch.security.bouncycastle {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.security;
    requires org.bouncycastle.provider;

    exports com.petmatch.security.bouncycastle;
}
