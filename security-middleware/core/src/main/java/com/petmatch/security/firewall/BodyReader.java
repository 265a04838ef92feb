package com.petmatch.security.firewall;

import com.petmatch.security.firewall.BodyLimits.Coded;
import com.petmatch.security.firewall.BodyLimits.Longer;
import com.petmatch.security.firewall.FirewallReport.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads a body as what it says it is, and what says nothing as text or bytes. */
final class BodyReader {

    private static final int MAX_FIELDS = 1_000;

    private final Inspector inspector;
    private final BodyLimits limits;
    private final BodyText texts;

    BodyReader(Inspector inspector, BodyLimits limits) {
        this.inspector = inspector;
        this.limits = limits;
        this.texts = new BodyText(inspector);
    }

    FirewallReport read(BodyBytes body) {
        byte[] bytes = body.bytes();
        if (!BodyCoding.isPlain(body.contentEncoding())) {
            Optional<byte[]> inflated = limits.coded() == Coded.REFUSE
                    ? Optional.empty()
                    : BodyCoding.inflated(bytes, body.contentEncoding(), limits.maxBytes());
            if (inflated.isEmpty()) {
                return inspector.report(Answer.UNSUPPORTED_CODING);
            }
            bytes = inflated.get();
            if (BodyCoding.isBomb(body.bytes(), bytes)) {
                return inspector.report(Answer.TOO_LARGE);
            }
        }
        boolean cut = bytes.length > limits.maxBytes();
        if (cut && limits.longer() == Longer.REFUSE) {
            return inspector.report(Answer.TOO_LARGE);
        }
        if (cut) {
            inspector.broken(FieldPlace.BYTES, "body", EngineRules.PREFIX_ONLY);
            bytes = Arrays.copyOf(bytes, limits.maxBytes());
        }
        if (bytes.length > 0) {
            content(bytes, body.contentType(), cut);
        }
        return inspector.report();
    }

    private void content(byte[] bytes, String contentType, boolean cut) {
        ContentType type = ContentType.of(contentType);
        if (!contentType.isBlank() && !(type.isSound() && type.isMedia())) {
            inspector.broken(FieldPlace.BYTES, "content-type", EngineRules.MEDIA_TYPE);
        }
        String charset = type.parameter("charset");
        if (type.isMultipart()) {
            new MultipartReader(inspector, texts, cut).read(bytes, type.parameter("boundary"));
        } else if (type.isForm()) {
            form(texts.text(bytes, charset, FieldPlace.FORM));
        } else if (type.isJson()) {
            new JsonReader(inspector, cut).read(texts.text(bytes, charset, FieldPlace.JSON));
        } else if (type.isXml()) {
            new XmlReader(inspector).read(texts.text(bytes, charset, FieldPlace.XML));
        } else if (!charset.isEmpty() || type.name().startsWith("text/") || BodyText.isText(bytes)) {
            inspector.value(FieldPlace.TEXT, "body", texts.text(bytes, charset, FieldPlace.TEXT));
        } else {
            inspector.value(FieldPlace.BYTES, "body", new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private void form(String text) {
        int fields = 0;
        int at = 0;
        while (at < text.length()) {
            int and = text.indexOf('&', at);
            int end = and < 0 ? text.length() : and;
            field(text.substring(at, end));
            at = end + 1;
            if (++fields > MAX_FIELDS) {
                // What stands behind is read as one text, so that no number of fields hides the last one.
                inspector.broken(FieldPlace.FORM, "form", EngineRules.TOO_MANY);
                inspector.value(FieldPlace.FORM, "form", text.substring(Math.min(at, text.length())));
                return;
            }
        }
    }

    private void field(String pair) {
        int equals = pair.indexOf('=');
        String name = FieldText.formDecoded(equals < 0 ? pair : pair.substring(0, equals));
        if (FieldText.hasOverlong(pair)) {
            inspector.broken(FieldPlace.FORM, name, EngineRules.OVERLONG);
        }
        inspector.name(name);
        if (equals >= 0) {
            inspector.value(FieldPlace.FORM, name, FieldText.formDecoded(pair.substring(equals + 1)));
        }
    }
}
