package com.petmatch.security.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.policy.PolicyCodec;
import com.petmatch.security.policy.PolicyOutcome;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.upload.FileKind;
import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.SpoolStore;
import com.petmatch.security.upload.UploadGuard;
import com.petmatch.security.upload.UploadOutcome;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadPolicy;
import com.petmatch.security.upload.UploadQuota;
import com.petmatch.security.upload.UploadRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Tag;

/**
 * Fuzz targets of tokens, requests, addresses, policies and files: an outcome, never an exception. The build replays the
 * seeds; the profile {@code fuzz} searches for new ones, a minute a target.
 */
@Tag("row-50")
class HostileInputFuzzTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final TokenVerifier TOKENS = TokenVerifier.sharedSecret(
            "https://pets.example",
            "pets-api",
            VerificationKey.sharedSecret("k", JwsAlgorithm.HS256, Secret.of(secret())),
            CLOCK);
    private static final Canonicalizer CANONICALIZER = Canonicalizer.forAnyHost(RequestLimits.standard());
    private static final IpAddress PEER = IpAddress.ofIpv4(0x7f000001);
    private static final SubjectId ANNA = new SubjectId(new UUID(1, 1));
    private static final UploadGuard GUARD = UploadGuard.builder(
                    UploadPolicy.builder().allow(FileKind.values()).build())
            .store(SpoolStore.in(Path.of(System.getProperty("java.io.tmpdir")), 1 << 20))
            .scanner(content -> new ScanOutcome.Clean())
            .quota(UploadQuota.counted(
                    LocalLimits.ofCapacity(1_000, () -> 0),
                    LimitRule.perHour("upload", 1_000_000),
                    new LimitRule("upload.kib", 1_000_000, Duration.ofHours(1), 1_000_000)))
            .random(new SecureRandom())
            .build();

    @FuzzTest(maxDuration = "1m")
    @Tag("row-17")
    void nobodyWritesATokenWithoutTheKey(FuzzedDataProvider data) {
        String token = data.consumeRemainingAsString();
        require(!(TOKENS.verify(token) instanceof Verified), token);
    }

    @FuzzTest(maxDuration = "1m")
    @Tag("row-35")
    void aTargetIsRefusedOrHasPlainSegments(FuzzedDataProvider data) {
        String target = data.consumeRemainingAsString();
        SecurityRequest request = SecurityRequest.builder("GET", target, PEER)
                .field("Host", "pets.example")
                .build();
        if (CANONICALIZER.canonicalize(request) instanceof Canonical canonical) {
            require(
                    canonical.segments().stream()
                            .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals("..")),
                    target);
            require(canonical.query().size() <= 256, target);
        }
    }

    @FuzzTest(maxDuration = "1m")
    @Tag("row-34")
    void anAddressIsReadAsWritten(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        IpAddress.parse(text)
                .ifPresent(address -> require(
                        IpAddress.parse(address.toString()).orElseThrow().equals(address), text));
        AddressPrefix.parse(text)
                .ifPresent(prefix -> require(
                        AddressPrefix.parse(prefix.toString()).orElseThrow().equals(prefix), text));
    }

    @FuzzTest(maxDuration = "1m")
    @Tag("row-75")
    void aPolicyIsReadAsWritten(FuzzedDataProvider data) {
        byte[] document = data.consumeRemainingAsBytes();
        if (PolicyCodec.read(document) instanceof PolicyOutcome.Accepted accepted) {
            require(
                    PolicyCodec.read(PolicyCodec.write(accepted.policy())).equals(accepted),
                    new String(document, StandardCharsets.UTF_8));
        }
    }

    @FuzzTest(maxDuration = "1m")
    @Tag("row-59")
    void anArchiveIsWalkedOrRefused(FuzzedDataProvider data) throws IOException {
        received(FileKind.ZIP, data.consumeRemainingAsBytes());
    }

    @FuzzTest(maxDuration = "1m")
    @Tag("row-58")
    void aFileIsReadOrRefused(FuzzedDataProvider data) throws IOException {
        received(data.pickValue(FileKind.values()), data.consumeRemainingAsBytes());
    }

    private static byte[] secret() {
        byte[] secret = new byte[64];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private static void received(FileKind kind, byte[] content) throws IOException {
        UploadOutcome outcome = GUARD.receive(new UploadRequest(
                new ByteArrayInputStream(content),
                kind.mediaType(),
                "file." + kind.extension(),
                TenantId.SINGLE,
                ANNA));
        if (outcome instanceof Accepted accepted) {
            try (var file = accepted.file()) {
                require(file.size() == content.length, kind.name());
            }
        }
    }

    private static void require(boolean law, String input) {
        if (!law) {
            throw new AssertionError(input);
        }
    }
}
