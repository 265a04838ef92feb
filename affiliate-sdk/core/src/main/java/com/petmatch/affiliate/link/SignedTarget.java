package com.petmatch.affiliate.link;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A target that travels in the address of a link, {@code ?to=…&sig=…}: believed only with our own signature over link
 * code and target together.
 */
final class SignedTarget {

    private static final String PURPOSE = "affiliate-link-target";

    private final MacKeys keys;

    SignedTarget(MacKeys keys) {
        this.keys = keys;
    }

    /** The query that asks for the target. */
    String query(LinkCode code, String target) {
        MacTag tag = keys.sign(message(code, target));
        String signature =
                tag.keyId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(tag.tag());
        return "to=" + URLEncoder.encode(target, StandardCharsets.UTF_8) + "&sig=" + signature;
    }

    /** What the address asks for: nothing, a signed target, or something we never made. */
    Asked asked(LinkCode code, String query) {
        Map<String, String> members = members(query);
        String target = members.get("to");
        if (target == null) {
            return new Asked(false, Optional.empty());
        }
        boolean ours = isSigned(code, target, members.getOrDefault("sig", ""));
        return new Asked(true, ours ? Optional.of(target) : Optional.empty());
    }

    record Asked(boolean present, Optional<String> signed) {}

    private boolean isSigned(LinkCode code, String target, String signature) {
        int dot = signature.indexOf('.');
        if (dot < 1 || dot > 3 || !signature.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        try {
            byte[] tag = Base64.getUrlDecoder().decode(signature.substring(dot + 1));
            return keys.verify(Integer.parseInt(signature.substring(0, dot)), message(code, target), tag);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] message(LinkCode code, String target) {
        return (PURPOSE + "\n" + code.value() + "\n" + target).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> members(String query) {
        Map<String, String> members = new HashMap<>();
        for (String member : query.split("&", -1)) {
            int equals = member.indexOf('=');
            if (equals > 0) {
                members.putIfAbsent(member.substring(0, equals), decoded(member.substring(equals + 1)));
            }
        }
        return members;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            // Stays as it is: no signature of ours covers a malformed escape.
            return text;
        }
    }
}
