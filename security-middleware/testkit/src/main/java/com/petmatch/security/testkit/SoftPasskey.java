package com.petmatch.security.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An authenticator with the browser around it, in software: holds one ES256 passkey, answers the engine's options with
 * the JSON of {@code PublicKeyCredential.toJSON()}, and lies about each single thing when told to. One thread at a time.
 */
public final class SoftPasskey {

    private static final int UP = 0x01;
    private static final int UV = 0x04;
    private static final int BE = 0x08;
    private static final int BS = 0x10;
    private static final int AT = 0x40;

    private final String origin;
    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private String userHandle = "";
    private Lies lies = Lies.none();
    private long counter;

    private SoftPasskey(String origin, KeyPair keys, SecureRandom random) {
        this.origin = origin;
        this.keys = keys;
        random.nextBytes(id);
    }

    /** A new passkey in a browser that shows a page of that origin. */
    public static SoftPasskey at(String origin) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new SoftPasskey(origin, generator.generateKeyPair(), new SecureRandom());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has P-256", impossible);
        }
    }

    /** The credential id in base64url. */
    public String id() {
        return text(id);
    }

    /** Says these untruths from now on. */
    public SoftPasskey lying(Lies untruths) {
        this.lies = untruths;
        return this;
    }

    /** Sets the counter, as a copy made earlier would have it; the next answer counts one more. */
    public SoftPasskey counting(long value) {
        this.counter = value;
        return this;
    }

    /** Answers registration options. */
    public String register(String options) {
        userHandle = found(options, "\"user\":\\{\"id\":\"([A-Za-z0-9_-]+)\"");
        String client = text(clientData("webauthn.create", options));
        byte[] attestation = new CborWriter()
                .map(3)
                .text("fmt")
                .text("none")
                .text("attStmt")
                .map(0)
                .text("authData")
                .bytes(authenticatorData(relyingParty(options), true))
                .toBytes();
        return credential("\"clientDataJSON\":\"" + client + "\",\"attestationObject\":\"" + text(attestation)
                + "\",\"transports\":[\"internal\",\"hybrid\"]");
    }

    /** Answers sign-in or factor options. */
    public String sign(String options) {
        byte[] client = clientData("webauthn.get", options);
        byte[] authenticator = authenticatorData(relyingParty(options), false);
        byte[] signature = signature(authenticator, client);
        String handle = lies.userHandle().orElse(userHandle);
        return credential("\"clientDataJSON\":\"" + text(client) + "\",\"authenticatorData\":\"" + text(authenticator)
                + "\",\"signature\":\"" + text(signature) + "\",\"userHandle\":"
                + (handle.isEmpty() ? "null" : "\"" + handle + "\""));
    }

    private String credential(String response) {
        return "{\"id\":\"" + id() + "\",\"rawId\":\"" + id() + "\",\"type\":\"public-key\","
                + "\"authenticatorAttachment\":\"platform\",\"clientExtensionResults\":{},\"response\":{" + response
                + "}}";
    }

    private byte[] clientData(String type, String options) {
        String json = "{\"type\":\"" + lies.type().orElse(type) + "\",\"challenge\":\""
                + lies.challenge().orElseGet(() -> found(options, "\"challenge\":\"([A-Za-z0-9_-]+)\""))
                + "\",\"origin\":\"" + lies.origin().orElse(origin) + "\",\"crossOrigin\":" + lies.framed() + "}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String relyingParty(String options) {
        return lies.relyingParty().orElseGet(() -> found(options, "\"rp(?:Id\":|\":\\{\"id\":)\"([a-z0-9.-]+)\""));
    }

    private byte[] authenticatorData(String relyingParty, boolean attested) {
        counter++;
        int flags = (lies.absent() ? 0 : UP) | (lies.unverified() ? 0 : UV) | BE | BS | (attested ? AT : 0);
        byte[] key = attested ? publicKey() : new byte[0];
        int attestedLength = attested ? 16 + 2 + id.length + key.length : 0;
        ByteBuffer data = ByteBuffer.allocate(37 + attestedLength)
                .put(sha256(relyingParty.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt((int) (lies.uncounted() ? 0 : counter));
        if (attested) {
            data.put(new byte[16]).putShort((short) id.length).put(id).put(key);
        }
        return data.array();
    }

    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return new CborWriter()
                .map(5)
                .number(1)
                .number(2)
                .number(3)
                .number(-7)
                .number(-1)
                .number(1)
                .number(-2)
                .bytes(coordinate(key.getW().getAffineX().toByteArray()))
                .number(-3)
                .bytes(coordinate(key.getW().getAffineY().toByteArray()))
                .toBytes();
    }

    private byte[] signature(byte[] authenticator, byte[] client) {
        try {
            Signature signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(keys.getPrivate());
            signer.update(authenticator);
            signer.update(sha256(lies.bogusSignature() ? new byte[] {1} : client));
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has ES256", impossible);
        }
    }

    private static byte[] coordinate(byte[] signed) {
        byte[] fixed = new byte[32];
        int length = Math.min(32, signed.length);
        System.arraycopy(signed, signed.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static String found(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            throw new IllegalArgumentException("Expected options of a passkey engine");
        }
        return matcher.group(1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
