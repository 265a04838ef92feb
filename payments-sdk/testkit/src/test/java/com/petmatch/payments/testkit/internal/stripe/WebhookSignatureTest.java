package com.petmatch.payments.testkit.internal.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final Pattern TIME = Pattern.compile("t=([0-9]+)");

    @Test
    void signsAsThePublishedVectors() {
        List<String> agreed = new ArrayList<>();
        for (JsonNode vector : Resources.json("signatures/stripe.json")) {
            if (vector.path("valid").asBoolean() && isSignedByUs(vector)) {
                agreed.add(vector.path("name").asText());
            }
        }

        assertThat(agreed).contains("ok-0", "ok-1").hasSize(valid());
    }

    private static boolean isSignedByUs(JsonNode vector) {
        Matcher time = TIME.matcher(vector.path("header").asText());
        byte[] body = vector.path("body").asText().getBytes(StandardCharsets.UTF_8);
        assertThat(time.find()).isTrue();
        for (JsonNode secret : vector.path("secrets")) {
            Instant at = Instant.ofEpochSecond(Long.parseLong(time.group(1)));
            String v1 = WebhookSignature.header(secret.asText(), at, body).replaceFirst("t=[0-9]+,", "");
            if (vector.path("header").asText().contains(v1)) {
                return true;
            }
        }
        return false;
    }

    private static int valid() {
        int valid = 0;
        for (JsonNode vector : Resources.json("signatures/stripe.json")) {
            valid += vector.path("valid").asBoolean() ? 1 : 0;
        }
        return valid;
    }
}
