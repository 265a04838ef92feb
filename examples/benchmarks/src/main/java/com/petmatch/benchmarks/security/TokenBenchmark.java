package com.petmatch.benchmarks.security;

import com.petmatch.security.token.TokenOutcome;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the text of a token to its checked claims: never seen before, seen before, and not one at all. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TokenBenchmark {

    @Benchmark
    public TokenOutcome rs256Ours(Decoders all) {
        return all.coldRs256.verify(all.tokens.rs256);
    }

    @Benchmark
    public boolean rs256RawJca(Decoders all) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(all.tokens.rsa.getPublic());
        signature.update(Tokens.signedPart(all.tokens.rs256));
        return signature.verify(Tokens.signature(all.tokens.rs256));
    }

    @Benchmark
    public Object rs256Spring(Decoders all) {
        return all.spring.decode(all.tokens.rs256);
    }

    @Benchmark
    public Object rs256Nimbus(Decoders all) throws Exception {
        return all.nimbusRs256.process(all.tokens.rs256, null);
    }

    @Benchmark
    public Object rs256Jjwt(Decoders all) {
        return all.jjwt.parseSignedClaims(all.tokens.rs256);
    }

    @Benchmark
    public Object rs256JavaJwt(Decoders all) {
        return all.auth0.verify(all.tokens.rs256);
    }

    @Benchmark
    public Object rs256Jose4j(Decoders all) throws Exception {
        return all.jose4j.processToClaims(all.tokens.rs256);
    }

    @Benchmark
    public TokenOutcome es256Ours(Decoders all) {
        return all.coldEs256.verify(all.tokens.es256);
    }

    @Benchmark
    public Object es256Spring(Decoders all) {
        return all.springEs256.decode(all.tokens.es256);
    }

    @Benchmark
    public boolean es256RawFastProvider(Decoders all) throws GeneralSecurityException {
        return raw(all, "SHA256withECDSAinP1363Format", all.tokens.ec, all.tokens.es256);
    }

    @Benchmark
    public TokenOutcome eddsaOurs(Decoders all) {
        return all.coldEddsa.verify(all.tokens.eddsa);
    }

    @Benchmark
    public boolean eddsaRawFastProvider(Decoders all) throws GeneralSecurityException {
        return raw(all, "Ed25519", all.tokens.ed, all.tokens.eddsa);
    }

    @Benchmark
    public TokenOutcome hs256Ours(Decoders all) {
        return all.coldHs256.verify(all.tokens.hs256);
    }

    @Benchmark
    public byte[] hs256RawMac(Decoders all) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(all.tokens.secret, "HmacSHA256"));
        return mac.doFinal(Tokens.signedPart(all.tokens.hs256));
    }

    @Benchmark
    public Object hs256Nimbus(Decoders all) throws Exception {
        return all.nimbusHs256.process(all.tokens.hs256, null);
    }

    @Benchmark
    public TokenOutcome warmOurs(Decoders all) {
        return all.warm.verify(all.tokens.rs256);
    }

    @Benchmark
    public TokenOutcome garbageOurs(Decoders all) {
        return all.warm.verify(all.garbage);
    }

    @Benchmark
    public TokenOutcome unknownKeyOurs(Decoders all) {
        return all.warm.verify(all.unknownKey);
    }

    private static boolean raw(Decoders all, String jca, java.security.KeyPair pair, String token)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(jca, all.fastProvider);
        signature.initVerify(pair.getPublic());
        signature.update(Tokens.signedPart(token));
        return signature.verify(Tokens.signature(token));
    }
}
