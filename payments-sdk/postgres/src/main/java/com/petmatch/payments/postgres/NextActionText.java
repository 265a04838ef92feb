package com.petmatch.payments.postgres;

import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.NextAction;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A next action as a list of texts: its kind, then names and values in turn. */
final class NextActionText {

    private static final String URL = "url";
    private static final String EXPIRES = "expires-at";
    private static final String CONTENT = "content";
    // Names that the provider chose stand apart from ours.
    private static final String FIELD = "field:";

    private final List<String> texts = new ArrayList<>();

    private NextActionText(String kind) {
        texts.add(kind);
    }

    static String[] write(NextAction action) {
        return text(action).texts.toArray(String[]::new);
    }

    private static NextActionText text(NextAction action) {
        if (action instanceof NextAction.Redirect it) {
            return new NextActionText("redirect").url(it.target()).time(it.expiresAt());
        }
        if (action instanceof NextAction.ChallengeForm it) {
            return new NextActionText("challenge-form").url(it.target()).fields(it.fields());
        }
        if (action instanceof NextAction.QrCode it) {
            NextActionText text = new NextActionText("qr-code").put(CONTENT, it.content());
            it.page().ifPresent(text::url);
            return text.time(it.expiresAt());
        }
        if (action instanceof NextAction.Voucher it) {
            NextActionText text = new NextActionText("voucher");
            it.number().ifPresent(number -> text.put(CONTENT, number));
            it.page().ifPresent(text::url);
            return text.time(it.expiresAt());
        }
        if (action instanceof NextAction.BankTransfer it) {
            return new NextActionText("bank-transfer").fields(it.details()).time(it.expiresAt());
        }
        if (action instanceof NextAction.VerifyMicrodeposits it) {
            return new NextActionText("verify-microdeposits").url(it.page()).time(it.arrivesAt());
        }
        if (action instanceof NextAction.ClientSdk it) {
            return new NextActionText("client-sdk").put(CONTENT, it.clientSecret());
        }
        return new NextActionText("unknown")
                .put("raw", ((NextAction.Unknown) action).raw().raw());
    }

    static NextAction read(String[] texts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i + 1 < texts.length; i += 2) {
            values.put(texts[i], texts[i + 1]);
        }
        Optional<URI> url = Optional.ofNullable(values.get(URL)).map(URI::create);
        Optional<Instant> time = Optional.ofNullable(values.get(EXPIRES)).map(Instant::parse);
        Optional<String> content = Optional.ofNullable(values.get(CONTENT));
        return switch (texts[0]) {
            case "redirect" -> new NextAction.Redirect(url.orElseThrow(), time);
            case "challenge-form" -> new NextAction.ChallengeForm(url.orElseThrow(), fieldsOf(values));
            case "qr-code" -> new NextAction.QrCode(content.orElseThrow(), url, time);
            case "voucher" -> new NextAction.Voucher(content, url, time);
            case "bank-transfer" -> new NextAction.BankTransfer(fieldsOf(values), time);
            case "verify-microdeposits" -> new NextAction.VerifyMicrodeposits(url.orElseThrow(), time);
            case "client-sdk" -> new NextAction.ClientSdk(content.orElseThrow());
            default -> new NextAction.Unknown(new GatewayCode(values.getOrDefault("raw", texts[0])));
        };
    }

    private static Map<String, String> fieldsOf(Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), value);
            }
        });
        return fields;
    }

    private NextActionText put(String name, String value) {
        texts.add(name);
        texts.add(value);
        return this;
    }

    private NextActionText url(URI url) {
        return put(URL, url.toString());
    }

    private NextActionText time(Optional<Instant> time) {
        time.ifPresent(at -> put(EXPIRES, at.toString()));
        return this;
    }

    private NextActionText fields(Map<String, String> fields) {
        fields.forEach((name, value) -> put(FIELD + name, value));
        return this;
    }
}
