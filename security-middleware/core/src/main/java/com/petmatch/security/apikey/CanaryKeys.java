package com.petmatch.security.apikey;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.request.SecurityRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that open nothing, to be left where only a thief finds them: in a backup, a wiki, a repository. Whoever presents one
 * has been there.
 *
 * <p>They look like every other key; their secret is an HMAC of their id, so they are known again without a store. Keys of
 * the previous MAC key are known too. Immutable and safe for concurrent use.
 */
public final class CanaryKeys {

    private static final String LABEL = "canary-key:";
    private static final int ID_BYTES = 10;

    private final MacKeys keys;

    public CanaryKeys(MacKeys keys) {
        this.keys = keys;
    }

    /**
     * A new one.
     *
     * @param environment as in real keys: two to eight letters
     */
    public Secret draw(String environment, SecureRandom random) {
        if (!ApiKeyText.isEnvironment(environment)) {
            throw new SecurityMisuseException(
                    SecurityErrors.APIKEY_MALFORMED, "Expected an environment of 2 to 8 letters", Map.of());
        }
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String text = HexFormat.of().formatHex(id);
        return ApiKeyText.composed(environment, text, secret(keys, text));
    }

    /** Whether the request presents one, in a field or in its URL. */
    public boolean isPresentedBy(SecurityRequest request) {
        int inUrl = request.target().indexOf(ApiKeyText.PREFIX);
        Optional<ApiKeyText> found = inUrl >= 0
                ? ApiKeyRequests.fromUrl(request.target().substring(inUrl))
                : ApiKeyRequests.presented(request).flatMap(ApiKeyText::parse);
        return found.filter(this::isCanary).isPresent();
    }

    private boolean isCanary(ApiKeyText key) {
        String id = key.id().value();
        return SecretHash.of(secret(keys, id)).matches(key.hash())
                || keys.previous()
                        .map(old -> SecretHash.of(secret(old, id)).matches(key.hash()))
                        .orElse(false);
    }

    private static String secret(MacKeys keys, String id) {
        return HexFormat.of()
                .formatHex(
                        keys.sign((LABEL + id).getBytes(StandardCharsets.UTF_8)).tag());
    }
}
