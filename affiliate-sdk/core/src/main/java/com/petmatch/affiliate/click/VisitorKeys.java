package com.petmatch.affiliate.click;

import com.petmatch.affiliate.link.FollowRequest;
import com.petmatch.kernel.privacy.MacKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Makes the key by which repeated clicks of one visitor are found: 64 bits that cannot be linked across days. */
final class VisitorKeys {

    private static final String PURPOSE = "affiliate-visitor";
    // Order matters: Edge and Opera also say Chrome, and Chrome also says Safari.
    private static final List<String> BROWSERS =
            List.of("edg", "opr/", "samsungbrowser", "firefox", "chrome", "safari");

    private final MacKeys keys;

    VisitorKeys(MacKeys keys) {
        this.keys = keys;
    }

    long keyOf(FollowRequest request, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        String kind = browserKind(request.header("user-agent").orElse(""));
        String message = String.join("\n", PURPOSE, day.toString(), request.remoteAddress(), kind);
        byte[] tag = keys.sign(message.getBytes(StandardCharsets.UTF_8)).tag();
        return ByteBuffer.wrap(tag).getLong();
    }

    private static String browserKind(String userAgent) {
        String lower = userAgent.toLowerCase(Locale.ROOT);
        String browser = BROWSERS.stream().filter(lower::contains).findFirst().orElse("other");
        return lower.contains("mobi") ? browser + " mobile" : browser;
    }
}
