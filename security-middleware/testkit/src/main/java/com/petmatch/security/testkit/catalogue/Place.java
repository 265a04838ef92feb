package com.petmatch.security.testkit.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where a payload goes. */
enum Place {
    QUERY(Fact.OPEN_GET) {
        @Override
        AttackRequest with(TargetFacts facts, String payload, UnaryOperator<String> spelled) {
            return AttackRequest.get(facts.value(Fact.OPEN_GET) + "?q=" + urlencoded(spelled.apply(payload)));
        }
    },
    FORM(Fact.FORM_POST) {
        @Override
        AttackRequest with(TargetFacts facts, String payload, UnaryOperator<String> spelled) {
            String form = "comment=" + urlencoded(spelled.apply(payload)) + "&kind=note";
            return admitted(
                    facts, AttackRequest.post(facts.value(Fact.FORM_POST), "application/x-www-form-urlencoded", form));
        }
    },
    JSON(Fact.JSON_POST) {
        @Override
        AttackRequest with(TargetFacts facts, String payload, UnaryOperator<String> spelled) {
            String json = "{\"kind\":\"note\",\"comment\":\"" + escaped(spelled.apply(payload)) + "\"}";
            return admitted(facts, AttackRequest.post(facts.value(Fact.JSON_POST), "application/json", json));
        }
    };

    private final Fact route;

    Place(Fact route) {
        this.route = route;
    }

    Fact route() {
        return route;
    }

    AttackRequest with(TargetFacts facts, String payload) {
        return with(facts, payload, UnaryOperator.identity());
    }

    /** The payload in a spelling, encoded for this place. */
    abstract AttackRequest with(TargetFacts facts, String payload, UnaryOperator<String> spelled);

    /** With what open forms of the host demand. */
    static AttackRequest admitted(TargetFacts facts, AttackRequest request) {
        if (!facts.has(Fact.OPEN_CSRF_COOKIE) || !facts.has(Fact.OPEN_CSRF_TOKEN)) {
            return request;
        }
        return request.with("Cookie", facts.value(Fact.OPEN_CSRF_COOKIE))
                .with("X-CSRF-Token", facts.value(Fact.OPEN_CSRF_TOKEN))
                .with("Origin", facts.origin());
    }

    static String urlencoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }
}
